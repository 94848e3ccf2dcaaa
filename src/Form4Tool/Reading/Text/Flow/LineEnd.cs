namespace Form4Tool.Reading.Text.Flow;

/// <summary>How a line of paper ends.</summary>
internal enum LineEnd : byte
{
    Unknown,
    /// <summary>The next word would have fitted: the paragraph ends.</summary>
    Short,
    /// <summary>It fills the paper: the paragraph goes on.</summary>
    Full,
    /// <summary>At the edge of the paper, in the middle of a sentence that does not go on.</summary>
    CutOff,
}
