using System.Text;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>Makes one stream of tokens out of the lines of a table: words, numbers, dates and footnote marks, with what parts them.</summary>
internal sealed class Lexer
{
    /// <summary>What stands in the stream's text where a line or a cell ends: Unicode's line and paragraph separators, which are white space.</summary>
    public const char LineEnd = '\u2028', CellEnd = '\u2029';

    /// <summary>Stands as a line of its own where a page of paper ends; in the stream's text that is a form feed.</summary>
    public const string PageEnd = "\uE00C";

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, long Place)> _pieces = [];
    private readonly List<Token> _tokens = [];
    private char[] _chars = [];

    /// <summary>The lines as one text.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _text.Length);

    public ReadOnlySpan<Token> Tokens => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Joins lines to one text.</summary>
    /// <param name="lines">The lines of a table.</param>
    /// <param name="linesAreCells">Whether each line is a cell.</param>
    public void Load(IReadOnlyList<Line> lines, bool linesAreCells)
    {
        _text.Clear();
        _pieces.Clear();
        foreach (var line in lines)
        {
            var end = linesAreCells ? CellEnd : LineEnd;
            foreach (var cell in line.Cells)
            {
                if (cell.Text == PageEnd) _text.Append('\f');
                if (cell.IsEmpty || cell.Text == PageEnd) continue;
                if (_text.Length > 0) _text.Append(end);
                _pieces.Add((_text.Length, cell.Place));
                _text.Append(cell.Text);
                end = CellEnd;
            }
        }
        if (_chars.Length < _text.Length) _chars = new char[_text.Length * 2];
        _text.CopyTo(0, _chars, _text.Length);
    }

    /// <summary>Blanks out a stretch of the text, such as a repeated header.</summary>
    public void Blank(int from, int to, char with) => _chars.AsSpan(from, to - from).Fill(with);

    /// <summary>Cuts the text from an index on into tokens.</summary>
    public void Cut(int from, NoteIds notes)
    {
        _tokens.Clear();
        var text = Text;
        var gap = Gap.Cell;
        for (var at = from; at < text.Length;)
        {
            var c = text[at];
            var parts = c switch
            {
                CellEnd => Gap.Cell,
                LineEnd => Gap.Line,
                '\f' => Gap.Page,
                '\n' => Gap.Wrap,
                _ => char.IsWhiteSpace(c) ? Gap.Blank : Gap.None,
            };
            if (parts != Gap.None)
            {
                if (parts > gap) gap = parts;
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            Word(text, start, at, gap, notes);
            gap = Gap.None;
        }
    }

    /// <summary>A stretch without white space: a value and the marks glued to it.</summary>
    private void Word(ReadOnlySpan<char> text, int start, int end, Gap gap, NoteIds notes)
    {
        var marks = end;
        while (LastMark(text[start..marks], gap, notes, out var at)) marks = start + at;
        // "(1)," and "(2), (3)": the comma parts two marks.
        if (marks == end && text[end - 1] == ',' && end - 1 > start && LastMark(text[start..(end - 1)], gap, notes, out _))
        {
            Word(text, start, end - 1, gap, notes);
            return;
        }
        if (marks > start)
        {
            Value(text, start, marks - start, gap);
            gap = Gap.None;
        }
        for (var at = marks; at < end; gap = Gap.None)
        {
            var length = text[at..end].IndexOfAny(')', PageText.CloseMark) + 1;
            Add(new Token(at, length, TokenKind.Mark, gap, Place(at)));
            at += length;
        }
    }

    private void Value(ReadOnlySpan<char> text, int start, int length, Gap gap)
    {
        var word = text.Slice(start, length);
        var kind = Kind(word);
        // "$ 110.778": the dollar sign is a piece of its own.
        if (kind == TokenKind.Number && _tokens.Count > 0 && _tokens[^1] is { Length: 1, Kind: TokenKind.Word } dollar && text[dollar.Start] == '$')
        {
            _tokens[^1] = new Token(dollar.Start, start + length - dollar.Start, TokenKind.Money, dollar.Gap, dollar.Place);
            return;
        }
        Add(new Token(start, length, kind, gap, Place(start)));
    }

    private void Add(Token token) => _tokens.Add(token);

    private long Place(int at)
    {
        var index = _pieces.BinarySearch((at, long.MaxValue));
        if (index < 0) index = ~index - 1;
        return index < 0 ? 0 : _pieces[index].Place + (at - _pieces[index].Start);
    }

    /// <summary>
    /// Whether a word ends with a footnote mark, and where. Converters that drop superscripts leave <c>519(1)</c>: behind a
    /// value that is a mark; behind letters and alone it is one if the filing explains a footnote of that number.
    /// </summary>
    private bool LastMark(ReadOnlySpan<char> word, Gap gap, NoteIds notes, out int at)
    {
        at = 0;
        if (word.Length < 3) return false;
        if (word[^1] == PageText.CloseMark)
        {
            at = word.LastIndexOf(PageText.OpenMark);
            return at >= 0;
        }
        if (word[^1] != ')') return false;
        at = word.LastIndexOf('(');
        if (at < 0 || word.Length - at is < 3 or > 5) return false;
        var id = 0;
        foreach (var c in word[(at + 1)..^1])
        {
            if (!char.IsAsciiDigit(c)) return false;
            id = id * 10 + c - '0';
        }
        if (id == 0) return false;
        if (at > 0 && word[at - 1] == '^')
        {
            at--;
            return true;
        }
        if (notes.Contains(id) || FootnoteMarks.IsReference(word[..at])) return true;
        return at == 0 ? notes.Count == 0 || gap == Gap.Cell || FollowsValue() : char.IsAsciiDigit(word[at - 1]) || (at == 1 && char.IsAsciiLetterUpper(word[0]));
    }

    /// <summary>Behind a value, digits in brackets are nothing but a mark, explained or not.</summary>
    private bool FollowsValue() => _tokens.Count > 0 && (_tokens[^1].Kind != TokenKind.Word || _tokens[^1].Length == 1);

    private static TokenKind Kind(ReadOnlySpan<char> word)
    {
        var value = word;
        if (value[0] == '$' && value.Length > 1) value = value[1..];
        if (!char.IsAsciiDigit(value[0]) && !(value[0] == '.' && value.Length > 1)) return TokenKind.Word;
        if (!value.ContainsAnyExcept("0123456789,.") && value[^1] is not (',' or '.') && value.Count('.') <= 1)
            return value.Length == word.Length ? TokenKind.Number : TokenKind.Money;
        return IsDate(value) && value.Length == word.Length ? TokenKind.Date : TokenKind.Word;
    }

    /// <summary>Whether a word is a date as the pages print it: <c>01/17/2024</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        if (slash is < 1 or > 2) return false;
        var rest = word[(slash + 1)..];
        var second = rest.IndexOf('/');
        if (second is < 1 or > 2) return false;
        var year = rest[(second + 1)..];
        return year.Length is 2 or 4 && !word[..slash].ContainsAnyExceptInRange('0', '9')
            && !rest[..second].ContainsAnyExceptInRange('0', '9') && !year.ContainsAnyExceptInRange('0', '9');
    }
}
