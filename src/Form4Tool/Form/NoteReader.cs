using System.Globalization;
using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Reads "Explanation of Responses" and the remarks. A footnote is a row with its number before it: <c>1. text</c> on the
/// website, <c>(1)</c> in a cell of its own on the vendor sheet. Lines without a number go on with what came before; a line
/// inside a footnote may begin with a number too, so numbers count only in their order.
/// </summary>
internal sealed partial class NoteReader(FilingBinder binder, NoteIds notes)
{
    private readonly NoteTexts _texts = new(binder, notes);
    private int _note;
    private char _sign;                 // what the number of the first note begins with: a bracket, or 1 for a digit
    private bool _remarks, _nothingOwned;
    private string _unmarked = "";      // the beginning of the sentence that nothing is owned

    /// <summary>Reads a section of notes.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="isCut">Whether its end is cut off.</param>
    public void Read(ReadOnlySpan<Line> lines, bool isCut)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Filled == 0) continue;
            if (TableWords.IsBoilerplate(line))
            {
                _texts.Finish();        // what goes on in the next line is not a footnote's
                continue;
            }
            var first = line.First(out var index);
            // The bracket of a number that stands on the next line.
            if (line.Filled == 1 && first.Text.AsSpan().Trim() is "(" && NextText(lines[(i + 1)..]) is [>= '1' and <= '9', ..] next
                && NoteNumber.TryRead(next, out _, out var length) && next[length - 1] == ')') continue;
            if (StartsNote(line, first, index, lines[(i + 1)..], out var id, out var rest))
            {
                if (_note == 0) _sign = SignOf(first.Text.AsSpan().TrimStart());
                Begin(id, rest, first.Place);
            }
            else foreach (var cell in line.Cells) Take(cell);
            _texts.IsBroken |= line is BrokenText;
        }
        _texts.IsBroken |= isCut;
        _texts.Finish();
    }

    /// <summary>Reads another section, where the one sentence of the notes stands whose heading is lost.</summary>
    public void ReadBeside(ReadOnlySpan<Line> lines)
    {
        _unmarked = "";
        foreach (var line in lines)
            if (line.Filled == 1 && line.First(out _) is var cell) Unmarked(cell.Text.AsSpan().Trim(), cell.Place);
    }

    private static ReadOnlySpan<char> NextText(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines)
            if (line.Filled > 0) return line.First(out _).Text.AsSpan().TrimStart();
        return default;
    }

    private void NothingOwned(Cell cell)
    {
        if (!_nothingOwned) binder.Value(Field.NoSecuritiesOwned, "1", cell.Place);
        _nothingOwned = true;
    }

    private void Take(Cell cell)
    {
        if (cell.IsEmpty) return;
        var text = cell.Text.AsSpan().Trim();
        if (IsNothingOwned(text)) NothingOwned(cell);
        else if (!_remarks && Headings.BeginRemarks(text))
        {
            _remarks = true;
            _texts.BeginRemarks(cell.Place);
            _texts.Append(text[8..].Trim());
            // The sheet breaks the line behind "Remarks:"; a converter that drops breaks glued the lines of the remarks too.
            if (text.Length > 8 && !char.IsWhiteSpace(text[8]) && GluedSentence().IsMatch(text[8..])) _texts.IsBroken = true;
        }
        else if (_texts.IsOpen) _texts.Append(text);
        else Unmarked(text, cell.Place);
    }

    /// <summary>Lines that belong to no note: a narrow page may break the one sentence that stands there.</summary>
    private void Unmarked(ReadOnlySpan<char> text, long place)
    {
        if (text.StartsWith(Headings.Explanation, StringComparison.OrdinalIgnoreCase))
            text = text[Headings.Explanation.Length..].TrimStart(": ");
        _unmarked = _unmarked.Length == 0 ? text.ToString() : $"{_unmarked} {text}";
        if (_unmarked.AsSpan().StartsWith(WithoutPeriod, StringComparison.OrdinalIgnoreCase)) NothingOwned(new Cell(_unmarked, place));
        if (!Sentences.NothingOwned.StartsWith(_unmarked, StringComparison.OrdinalIgnoreCase)) _unmarked = "";
    }

    /// <summary><c>of the Issuer.As disclosed</c></summary>
    [GeneratedRegex(@"[a-z]{2}[.;:!?)][A-Z]\p{L}")]
    private static partial Regex GluedSentence();

    /// <summary>Whether a line may be the first of a footnote: <c>2. The price</c>.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        NoteNumber.TryRead(line, out _, out _) && line.Length > 12 && line.IndexOf(' ') is 2 or 3 or 4 && !TableWords.IsItem(line);

    private static bool IsNothingOwned(ReadOnlySpan<char> text) =>
        text.TrimEnd('.').Equals(WithoutPeriod, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutPeriod => Sentences.NothingOwned.AsSpan(0, Sentences.NothingOwned.Length - 1);

    private bool StartsNote(Line line, Cell first, int index, ReadOnlySpan<Line> after, out int id, out string rest)
    {
        rest = "";
        var text = first.Text.AsSpan().TrimStart();
        if (_remarks || !NoteNumber.TryRead(text, out id, out var length)) { id = 0; return false; }
        rest = text[length..].TrimStart().ToString();
        var between = rest.Length == 0 ? '\n' : ' ';
        foreach (var cell in line.Cells.AsSpan(index + 1))
            if (!cell.IsEmpty) rest = rest.Length == 0 ? cell.Text : $"{rest}{between}{cell.Text}";
        if (id == _note + 1) return _note == 0 || SignOf(text) == _sign || !Comes(after, id, _sign);
        // A number was skipped: the filer's ids may do that, if the skipped one does not come later.
        return id > _note && id <= _note + 10 && !Comes(after, _note + 1);
    }

    /// <summary>Whether a number comes on one of the next lines; with a sign, written as that of the first note.</summary>
    private static bool Comes(ReadOnlySpan<Line> after, int number, char? sign = null)
    {
        foreach (var line in after[..Math.Min(after.Length, 200)])
        {
            var text = line.First(out _).Text.AsSpan().TrimStart();
            if (NoteNumber.TryRead(text, out var other, out _) && other == number && (sign is null || SignOf(text) == sign)) return true;
        }
        return false;
    }

    private static char SignOf(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) ? '1' : text[0];

    private void Begin(int id, string text, long place)
    {
        _note = id;
        _texts.Begin(id.ToString(CultureInfo.InvariantCulture), place);
        // Where a cell holds all notes, the remarks stand behind the last one, whose sentence ends.
        var remarks = text.LastIndexOf(" Remarks:", StringComparison.Ordinal);
        if (remarks <= 0 || text[remarks - 1] is not ('.' or ')' or '"'))
        {
            _texts.Append(text);
            return;
        }
        _texts.Append(text.AsSpan(0, remarks));
        Take(new Cell(text[(remarks + 1)..], place));
    }
}
