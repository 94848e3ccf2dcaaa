using System.Runtime.InteropServices;
using System.Text;

namespace Form4Tool.Lexing;

/// <summary>
/// Makes one stream of tokens out of the pieces of a text: words, numbers, dates and footnote marks, with what parts them.
/// </summary>
internal sealed class Lexer
{
    /// <summary>
    /// What stands in the stream's text where a line or a cell ends: Unicode's line and paragraph separators, which are white space.
    /// </summary>
    public const char LineEnd = '\u2028', CellEnd = '\u2029';

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, long Place)> _pieces = [];
    private readonly List<Token> _tokens = [];
    private readonly HashSet<int> _behindValues = [], _behindWords = [];         // marks that no note explains, by what they stand behind
    private char[] _chars = [];

    /// <summary>The lines as one text.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _text.Length);

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Begins a new text.</summary>
    public void Begin()
    {
        _text.Clear();
        _pieces.Clear();
    }

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">Its text.</param>
    /// <param name="place">Where it begins in the document.</param>
    /// <param name="parted">What parts it from the piece before: <see cref="LineEnd"/> or <see cref="CellEnd"/>.</param>
    public void Add(ReadOnlySpan<char> piece, long place, char parted)
    {
        if (_text.Length > 0) _text.Append(parted);
        _pieces.Add((_text.Length, place));
        _text.Append(piece);
    }

    /// <summary>A page of paper ends here.</summary>
    public void EndPage() => _text.Append('\f');

    /// <summary>The pieces are all there.</summary>
    public void End()
    {
        if (_chars.Length < _text.Length) _chars = new char[_text.Length * 2];
        _text.CopyTo(0, _chars, _text.Length);
    }

    /// <summary>Blanks out a stretch of the text, such as a repeated header.</summary>
    public void Blank(int from, int to, char with) => _chars.AsSpan(from, to - from).Fill(with);

    /// <summary>Cuts the text from an index on into tokens.</summary>
    public void Cut(int from, NoteIds notes)
    {
        _behindValues.Clear();
        _behindWords.Clear();
        CutOnce(from, notes);
        // Where the last notes are gone, the same number behind a value says that it is a mark behind words too.
        if (_behindWords.Count == 0 || !_behindWords.Overlaps(_behindValues)) return;
        _behindWords.Clear();
        CutOnce(from, notes);
    }

    private void CutOnce(int from, NoteIds notes)
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
        var kind = ValueShape.KindOf(word);
        // "$ 110.778": the dollar sign is a piece of its own.
        if (kind == TokenKind.Number && _tokens.Count > 0 && _tokens[^1] is { Length: 1, Kind: TokenKind.Word } dollar
            && text[dollar.Start] == '$')
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
        if (!FootnoteMarks.TryLast(word, out at, out var id, out var certain)) return false;
        if (certain) return true;
        if (notes.Contains(id) || FootnoteMarks.IsReference(word[..at]) || FollowsMark(word[..at], gap, notes)) return true;
        if (at > 0) return char.IsAsciiDigit(word[at - 1]) || (at == 1 && char.IsAsciiLetterUpper(word[0]));
        if (notes.Count == 0 || gap == Gap.Cell) return true;
        var follows = FollowsValue();
        (follows ? _behindValues : _behindWords).Add(id);
        return follows || _behindValues.Contains(id);
    }

    /// <summary><c>(2)(3)</c>: what is glued to a mark is one too, though only the first is explained, or stands behind a value.</summary>
    private bool FollowsMark(ReadOnlySpan<char> word, Gap gap, NoteIds notes)
    {
        const int most = 8;
        for (var i = 0; i < most && FootnoteMarks.TryLast(word, out var at, out var id, out var certain); i++, word = word[..at])
        {
            if (certain || notes.Contains(id) || FootnoteMarks.IsReference(word[..at])) return true;
            if (at == 0 ? gap == Gap.Cell || FollowsValue() : char.IsAsciiDigit(word[at - 1])) return true;
        }
        return false;
    }

    /// <summary>Behind a value, digits in brackets are nothing but a mark, explained or not.</summary>
    private bool FollowsValue() => _tokens.Count > 0 && (_tokens[^1].Kind != TokenKind.Word || _tokens[^1].Length == 1);
}
