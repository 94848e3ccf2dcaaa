namespace Form4Tool.Reading.Text;

/// <summary>A line whose cells are kept by their position in it.</summary>
/// <param name="Text">The line, with its leading blanks.</param>
/// <param name="Place">Where it begins in the document.</param>
/// <param name="Sheet">The printed page it stands on.</param>
internal readonly record struct PlacedLine(string Text, long Place, int Sheet = 0)
{
    public bool IsBlank => Text.Length == 0 || (char.IsWhiteSpace(Text[^1]) && Text.AsSpan().IsWhiteSpace());

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Trimmed => Rules.Unindented(Text).TrimEnd();

    /// <summary>What stands between two positions, without blanks at its end; shorter where the line is.</summary>
    public ReadOnlySpan<char> Slice(int start, int end)
    {
        start = Math.Min(start, Text.Length);
        var part = Text.AsSpan(start, Math.Clamp(end - start, 0, Text.Length - start));
        return part[..(part.LastIndexOfAnyExcept(' ') + 1)].TrimEnd();
    }

    /// <summary>The part of the line between two positions, with its own place, and without blanks at its end.</summary>
    public PlacedLine Between(int start, int end) => new(Slice(start, end).ToString(), Place + Math.Min(start, Text.Length), Sheet);

    /// <summary>The stretches that two blanks or more part.</summary>
    public List<Run> Runs()
    {
        var runs = new List<Run>();
        for (var at = 0; at < Text.Length;)
        {
            while (at < Text.Length && IsSpace(Text[at])) at++;
            var start = at;
            var end = at;
            for (; at < Text.Length; at++)
            {
                if (!IsSpace(Text[at])) end = at + 1;
                else if (at + 1 >= Text.Length || IsSpace(Text[at + 1])) break;
            }
            if (end > start) runs.Add(new Run(start, end, Text[start..end], Place + start));
        }
        return runs;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\t';
}

/// <summary>A stretch of a line without two blanks in it.</summary>
internal readonly record struct Run(int Start, int End, string Text, long Place)
{
    /// <summary>Its words.</summary>
    public List<Run> Words()
    {
        var words = new List<Run>();
        for (var at = 0; at < Text.Length;)
        {
            var length = Text.AsSpan(at).IndexOf(' ');
            var end = length < 0 ? Text.Length : at + length;
            if (end > at) words.Add(new Run(Start + at, Start + end, Text[at..end], Place + at));
            at = end + 1;
        }
        return words;
    }
}
