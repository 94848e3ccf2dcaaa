namespace Form4Tool.Lexing;

/// <summary>What a piece of a row looks like, whatever column it stands in.</summary>
internal enum TokenKind : byte
{
    Word,
    /// <summary>Digits with commas and at most one period.</summary>
    Number,
    /// <summary>A number with a dollar sign before it.</summary>
    Money,
    Date,
    /// <summary>A footnote mark.</summary>
    Mark,
}

/// <summary>What parts a token from the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: a mark is glued to its value.</summary>
    None,
    Blank,
    /// <summary>A line end that the converter may have made to keep lines short.</summary>
    Wrap,
    /// <summary>A line end that was in the document: the next word would have fitted on the line.</summary>
    Line,
    /// <summary>The end of a page of paper, with the header repeated on the next.</summary>
    Page,
    /// <summary>The end of a cell.</summary>
    Cell,
}

/// <summary>A piece of a table's text: a word, a value or a footnote mark.</summary>
/// <param name="Start">Where it begins in the stream's text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Gap">What parts it from the token before.</param>
/// <param name="Place">Where it begins in the document.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, Gap Gap, long Place)
{
    public int End => Start + Length;
}
