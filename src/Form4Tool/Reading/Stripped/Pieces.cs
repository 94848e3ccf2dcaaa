using System.Net;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Stripped;

/// <summary>What a piece may be by its characters.</summary>
[Flags]
internal enum Traits : byte
{
    None = 0,
    Date = 1,
    Number = 2,
    Flag = 4,
    FormType = 8,
    /// <summary>One capital letter.</summary>
    Letter = 16,
    Cik = 32,
}

/// <summary>
/// The text of a form without its tags, in pieces: values, where the text still shows where one ends, else words. How the first values
/// are parted tells which: by ends of lines, bars, tabs or several blanks, or by one blank as the words of a value are.
/// </summary>
internal sealed class Pieces
{
    private readonly List<int> _starts = [], _lengths = [];
    private readonly List<Traits> _traits = [];

    private Pieces(string text) => Text = text;

    public string Text { get; }

    /// <summary>Whether a piece is a whole value.</summary>
    public bool AreValues { get; private init; }

    /// <summary>Whether values are parted by blanks alone, of which a sentence may have two as well.</summary>
    public bool AreBlankParted { get; private init; }

    /// <summary>Whether a piece may belong to the text of the one before.</summary>
    public bool MayGoOn(int piece) => !AreValues || (AreBlankParted && piece > 0 && Start(piece) - End(piece - 1) == 2);

    public int Count => _starts.Count;

    /// <summary>Where a piece begins in the text.</summary>
    public int Start(int piece) => piece < Count ? _starts[piece] : Text.Length;

    /// <summary>Where a piece ends.</summary>
    public int End(int piece) => _starts[piece] + _lengths[piece];

    public Traits Of(int piece) => piece < Count ? _traits[piece] : Traits.None;

    public bool Is(int piece, Traits trait) => (Of(piece) & trait) != 0;

    public ReadOnlySpan<char> this[int piece] => Text.AsSpan(_starts[piece], _lengths[piece]);

    /// <summary>Several pieces as one line, with the references decoded that some strippers leave.</summary>
    public string Words(int from, int to)
    {
        if (from >= to) return "";
        var text = Text.AsSpan(Start(from), End(to - 1) - Start(from));
        // Text that was set in lines may have a word broken over two.
        var words = AreValues || !text.Contains('\n') ? PageText.OneLine(text)
            : ParagraphBuilder.Join(text.ToString().Split('\n').Select(line => PageText.OneLine(line)));
        return words.Contains('&') ? WebUtility.HtmlDecode(words) : words;
    }

    /// <summary>Several pieces as one line, with their place.</summary>
    public Cell Cell(Span words) => words.IsEmpty ? Layout.Cell.Empty : new Cell(Words(words.From, words.To), Start(words.From));

    /// <summary>Several pieces as the lines that they are; words are one line.</summary>
    public string Lines(int from, int to)
    {
        if (!AreValues) return Words(from, to);
        var lines = new string[to - from];
        for (var i = from; i < to; i++) lines[i - from] = Words(i, i + 1);
        return string.Join('\n', lines);
    }

    /// <summary>Cuts a text that begins with the form's first value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the form ends in it.</param>
    public static Pieces Cut(string text, int end)
    {
        var part = PartOf(text);
        var hasLines = HasLineEnds(text.AsSpan(0, end), part);
        var pieces = new Pieces(text) { AreValues = part != Part.Blank, AreBlankParted = part is Part.Blanks };
        for (var at = 0; at < end;)
        {
            while (at < end && IsBetween(text[at])) at++;
            var start = at;
            var stop = at;
            for (; at < end && !EndsPiece(text, at, part, hasLines); at++)
                if (!IsBetween(text[at]) || text[at] == '|') stop = at + 1;
            if (stop > start) pieces.Add(start, stop - start);
        }
        return pieces;

        bool IsBetween(char c) => char.IsWhiteSpace(c) || (c == '|' && part == Part.Bar);
    }

    private enum Part { Blank, Blanks, Tab, Line, Bar }

    /// <summary>What stands between the first values, up to the issuer's CIK: whatever parts all of them.</summary>
    private static Part PartOf(string text)
    {
        var part = Part.Bar;
        for (var (at, gaps) = (0, 0); gaps < 3 && at < text.Length;)
        {
            var first = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '|') at++;
            var isValue = text.AsSpan(first, at - first).IndexOfAnyInRange('0', 'z') >= 0;
            var start = at;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '|')) at++;
            // The number of a page between dashes, "- 2 -", is no value; nor is what it has around it.
            if (!isValue || at < text.Length && text[at] is '-') continue;
            var gap = text.AsSpan(start, at - start);
            var here = gap.Contains('|') ? Part.Bar : gap.ContainsAny('\n', '\r') ? Part.Line : gap.Contains('\t') ? Part.Tab
                : gap.Length > 1 ? Part.Blanks : Part.Blank;
            if (here < part) part = here;
            gaps++;
        }
        return part;
    }

    /// <summary>
    /// Whether line ends part values too: where tabs or bars do, a few line ends stand inside of values, as they were filed.
    /// </summary>
    private static bool HasLineEnds(ReadOnlySpan<char> text, Part part)
    {
        const int few = 10;
        return part is not (Part.Tab or Part.Bar) || text.Count('\n') * few > text.Count(part == Part.Tab ? '\t' : '|');
    }

    private static bool EndsPiece(string text, int at, Part part, bool hasLines) => text[at] switch
    {
        '\n' or '\r' => hasLines,
        '|' => part == Part.Bar,
        '\t' => part is Part.Tab or Part.Blank or Part.Blanks,
        ' ' => part == Part.Blank || (part == Part.Blanks && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])),
        var c => part == Part.Blank && char.IsWhiteSpace(c),
    };

    private void Add(int start, int length)
    {
        _starts.Add(start);
        _lengths.Add(length);
        _traits.Add(TraitsOf(Text.AsSpan(start, length)));
    }

    private static Traits TraitsOf(ReadOnlySpan<char> piece)
    {
        if (piece.Length == 1 && char.IsAsciiLetterUpper(piece[0])) return Traits.Letter;
        if (piece.Equals("true", StringComparison.OrdinalIgnoreCase) || piece.Equals("false", StringComparison.OrdinalIgnoreCase))
            return Traits.Flag;
        if (!char.IsAsciiDigit(piece[0]) && piece[0] != '.') return Traits.None;
        if (piece.Length == 1) return Traits.Number | (piece[0] < '2' ? Traits.Flag : piece[0] is >= '3' and <= '5' ? Traits.FormType : 0);
        if (piece is [>= '3' and <= '5', '/', 'A']) return Traits.FormType;
        if (IsDate(piece)) return Traits.Date;
        if (piece.ContainsAnyExcept("0123456789.") || piece.Count('.') > 1) return Traits.None;
        return piece.Length == 10 && piece[0] == '0' && !piece.Contains('.') ? Traits.Cik : Traits.Number;
    }

    /// <summary>xs:date, which may have a zone.</summary>
    private static bool IsDate(ReadOnlySpan<char> piece) =>
        piece.Length >= 10 && piece[4] == '-' && piece[7] == '-' && !piece[..4].ContainsAnyExceptInRange('0', '9')
        && !piece[5..7].ContainsAnyExceptInRange('0', '9') && !piece[8..10].ContainsAnyExceptInRange('0', '9')
        && piece[10..] is [] or ['Z'] or ['+' or '-', _, _, ':', _, _];
}
