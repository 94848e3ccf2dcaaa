namespace Form4Tool.Reading.Text.Lines;

/// <summary>A line whose cells are kept by their position in it: a part of a text, which is looked at where it is.</summary>
internal readonly record struct PositionedLine
{
    private readonly string _source;
    private readonly int _start, _length;

    /// <param name="text">The line.</param>
    /// <param name="place">Where it begins in the document.</param>
    /// <param name="sheet">The printed page it stands on.</param>
    public PositionedLine(string text, long place, int sheet = 0)
        : this(text, 0, text.Length, place, sheet)
    {
    }

    /// <param name="source">The text that the line is a part of.</param>
    /// <param name="start">Where it begins there.</param>
    /// <param name="length">Its length.</param>
    /// <param name="place">Where it begins in the document.</param>
    /// <param name="sheet">The printed page it stands on.</param>
    public PositionedLine(string source, int start, int length, long place, int sheet) =>
        (_source, _start, _length, Place, Sheet) = (source, start, length, place, sheet);

    /// <summary>Where the line begins in the document.</summary>
    public long Place { get; }

    /// <summary>The printed page it stands on.</summary>
    public int Sheet { get; }

    /// <summary>Whether the footnote or the remarks that it begins are not whole.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The line, with its leading blanks.</summary>
    public ReadOnlySpan<char> Span => _source.AsSpan(_start, _length);

    /// <summary>The line as a string of its own.</summary>
    public string Text
    {
        get => _source is null || _length == _source.Length ? _source! : Span.ToString();
        init => (_source, _start, _length) = (value, 0, value.Length);
    }

    /// <summary>Whether certain words stand in it.</summary>
    public bool Has(string words) => Span.IndexOf(words) >= 0;

    public bool IsBlank => _length == 0 || (char.IsWhiteSpace(Span[^1]) && Span.IsWhiteSpace());

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Trimmed => Indentation.Without(Span).TrimEnd();

    /// <summary>What stands between two positions, without blanks at its end; shorter where the line is.</summary>
    public ReadOnlySpan<char> Slice(int start, int end)
    {
        start = Math.Min(start, _length);
        var part = Span.Slice(start, Math.Clamp(end - start, 0, _length - start));
        return part[..(part.LastIndexOfAnyExcept(' ') + 1)].TrimEnd();
    }

    /// <summary>The part of the line between two positions, with its own place, and without blanks at its end.</summary>
    public PositionedLine Between(int start, int end)
    {
        var from = Math.Min(start, _length);
        return new(_source, _start + from, Slice(start, end).Length, Place + from, Sheet);
    }

    /// <summary>The stretches that two blanks or more part.</summary>
    public List<Run> Runs()
    {
        var runs = new List<Run>();
        for (var end = 0; NextRun(end, out var start, out end);) runs.Add(new Run(start, end, Span[start..end].ToString(), Place + start));
        return runs;
    }

    /// <summary>Where the next of these stretches begins and ends, at a position or behind it.</summary>
    public bool NextRun(int from, out int start, out int end)
    {
        var text = Span;
        (start, end) = (from, text.Length);
        while (text[start..].IndexOfAnyExcept(' ') is var blanks and >= 0)
        {
            start += blanks;
            if (!Blanks.Contains(text[start]))
            {
                end = EndOfRun(text, start);
                return true;
            }
            start++;
        }
        return false;
    }

    /// <summary>The stretch that the line consists of, and where it begins; empty where it has more than one, or none.</summary>
    public ReadOnlySpan<char> OnlyRun(out int start)
    {
        if (!NextRun(0, out start, out var end)) return default;
        return Span[end..].IndexOfAnyExcept(Blanks) < 0 ? Span[start..end] : default;
    }

    /// <summary>Where words stand behind an index; -1 where they do not.</summary>
    public static int IndexOf(ReadOnlySpan<char> line, string words, int from) =>
        line[from..].IndexOf(words) is var at and >= 0 ? from + at : -1;

    private const string Blanks = " \u00A0\t";

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        // Nearly always blanks alone part the words.
        var length = text[start..].IndexOf("  ");
        if (length < 0 && text[^1] != ' ') length = text.Length - start;
        if (length > 0 && !text.Slice(start, length).ContainsAny('\t', '\u00A0')) return start + length;
        for (var at = start; ; at++)
        {
            var word = text[at..].IndexOfAny(Blanks);
            if (word < 0) return text.Length;
            at += word;
            if (at + 1 == text.Length || Blanks.Contains(text[at + 1])) return at;
        }
    }
}

/// <summary>A stretch of a line without two blanks in it.</summary>
internal readonly record struct Run(int Start, int End, string Text, long Place);
