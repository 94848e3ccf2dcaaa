using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>What a word of a table looks like, whatever column it stands in.</summary>
internal enum WordKind : byte { Word, Number, Dollar, Date, Letter, Mark }

/// <summary>A word of a table, its place, and the column it was found to stand in.</summary>
/// <param name="line">Its line.</param>
/// <param name="start">Where it begins in the line.</param>
/// <param name="text">Its text.</param>
/// <param name="place">Where it begins in the document.</param>
/// <param name="apart">Whether several blanks, or nothing, stand before it.</param>
internal sealed class TableWord(int line, int start, string text, long place, bool apart)
{
    public int Line { get; } = line;
    public int Start { get; } = start;
    public int End { get; } = start + text.Length;
    public string Text { get; } = text;
    public long Place { get; } = place;
    public bool Apart { get; } = apart;
    public WordKind Kind { get; } = KindOf(text);

    /// <summary>The word, where it is one character and marks.</summary>
    public char Letter { get; } = FootnoteMarks.Bare(text) is [var letter] ? letter : '\0';

    public int Middle => (Start + End) / 2;

    /// <summary>Whether it is a number, or begins one.</summary>
    public bool BeginsNumber => ValueShape.BeginsNumber(Text);

    /// <summary>The column, as an index into the table's columns.</summary>
    public int Column { get; set; } = -1;

    /// <summary>Another column that it may as well stand in; -1 where there is none.</summary>
    public int Other { get; set; } = -1;

    /// <summary>Whether the row above or below may have it as well.</summary>
    public bool Loose { get; set; }

    /// <summary>The words of lines.</summary>
    public static List<TableWord>[] Of(List<PositionedLine> lines)
    {
        var words = new List<TableWord>[lines.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = [];
            var line = lines[i].Span;
            for (var end = 0; lines[i].NextRun(end, out var start, out end);)
                for (int at = start, next; at < end; at = next + 1)
                {
                    next = line[at..end].IndexOf(' ') is var blank and >= 0 ? at + blank : end;
                    words[i].Add(new TableWord(i, at, line[at..next].ToString(), lines[i].Place + at, at == start));
                }
        }
        return words;
    }

    /// <summary>What a word looks like. w3m may break a line behind the sign that raises a mark.</summary>
    public static WordKind KindOf(string text)
    {
        var bare = FootnoteMarks.Bare(text);
        if (bare.IsEmpty || bare is "^") return WordKind.Mark;
        if (bare is "$") return WordKind.Dollar;
        if (char.IsAsciiLetterUpper(bare[0]) && (bare.Length == 1 || bare[1..] is "/K" or "K")) return WordKind.Letter;
        return ValueShape.KindOf(bare) switch
        {
            TokenKind.Date => WordKind.Date,
            TokenKind.Number or TokenKind.Money => WordKind.Number,
            _ => WordKind.Word,
        };
    }
}
