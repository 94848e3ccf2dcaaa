using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>
/// Finds signatures: lines with the conformed mark "/s/" (Regulation S-T, Rule 302), else what stands above the caption
/// "**Signature of Reporting Person" or, where the caption leads, under it. The date stands beside the name, or at the caption
/// "Date" near it.
/// </summary>
internal sealed partial class TypewrittenSignatures(Sheet sheet, FilingBinder binder)
{
    // How many lines away from the name its date may be.
    private const int Near = 10;

    private readonly HashSet<int> _taken = [];

    private readonly record struct Name(string Text, int Row, int Place, string? Date);

    /// <summary>Whether a line has been read as part of a signature, so that it is no note and no row.</summary>
    public bool IsTaken(int row) => _taken.Contains(row);

    /// <summary>Finds the signatures from a line on and hands them to the binder.</summary>
    public void Read(int from)
    {
        var names = new List<Name>();
        foreach (var (row, line) in sheet.Texts(from, sheet.Lines.Count))
            if (Conformed().Match(line.Text) is { Success: true } match) Conform(row, match.Index, names);
        if (names.Count == 0)
            foreach (var (row, line) in sheet.Texts(from, sheet.Lines.Count))
                if (TypewrittenSheets.Caption().IsMatch(line.Text)) AtCaption(row, from, names);
        if (names.Count == 0) binder.Report(TypewrittenDiagnostics.ItemMissing, "The text shows no signature.", null, "signatures");
        for (var i = 0; i < names.Count; i++)
        {
            var (text, row, place, date) = names[i];
            var (after, before) = (i > 0 ? names[i - 1].Row : from, i + 1 < names.Count ? names[i + 1].Row : sheet.Lines.Count);
            SignatureReader.Give(new Cell(text, place), date is null ? DateNear(row, after, before) : new Cell(date, place), binder);
        }
    }

    private void Conform(int row, int at, List<Name> names)
    {
        var line = sheet.Lines[row];
        _taken.Add(row);
        var pieces = TextChunk.Split(line.Text, at);
        var text = pieces[0].Text.Trim('_', ' ');
        var next = 1;
        if (text.Length <= 3 && pieces.Count > 1 && !TypedDate.Is(pieces[1].Text)) text += " " + pieces[next++].Text.Trim('_', ' ');
        string? date = null;
        foreach (var piece in pieces.Skip(next)) date ??= TypedDate.In(piece.Text);
        // The date may stand before the name, at its caption.
        if (at > 0 && TypedDate.In(line.Text[..at]) is { } before
            && (TypedDate.Is(Bare(line.Text[..at])) || TypewrittenSheets.DateWord().IsMatch(line.Text[..at]))) date ??= before;
        if (text.Length <= 3)
        {
            if (Below(row) is not { } below || IsCaption(sheet.Lines[below].Text)) return;
            var parts = TextChunk.Split(sheet.Lines[below].Text);
            text += " " + parts[0].Text;
            _taken.Add(below);
        }
        if (text.Length > 10) text = TypedDate.Cut(text, ref date);
        if (date is null && RestBelow(row, text) is { } rest) (text, date) = ($"{text} {rest.Name}", rest.Date);
        names.Add(new Name(text.TrimEnd(' ', ',', ';'), row, line.At(at), date));
        // The name is often typed again under the line.
        if (Below(row) is { } under && Bare(sheet.Lines[under].Text) is { Length: > 4 } again
            && text.EndsWith(again, StringComparison.OrdinalIgnoreCase)) _taken.Add(under);
    }

    /// <summary>
    /// Where the line breaks behind a first name, the rest of the name stands on the next one, before the date. Null where the next line
    /// does not go on so: there the name is often typed again.
    /// </summary>
    private (string Name, string Date)? RestBelow(int row, string text)
    {
        var first = text[(text.IndexOf(' ') + 1)..];
        if (first.Contains(' ') || row + 1 >= sheet.Lines.Count || TextChunk.Split(sheet.Lines[row + 1].Text) is not [var name, .., var day]
            || TypedDate.In(day.Text) is not { } date || !TypedDate.Is(Bare(day.Text)) || !NameLike().IsMatch(Bare(name.Text))
            || name.Text.Contains(first, StringComparison.OrdinalIgnoreCase)) return null;
        _taken.Add(row + 1);
        return (Bare(name.Text), date);
    }

    private void AtCaption(int row, int from, List<Name> names)
    {
        var line = sheet.Lines[row];
        _taken.Add(row);
        if (TypewrittenSheets.CaptionAndName().Match(line.Text) is { Success: true } same && !TypedDate.Is(same.Groups["name"].Value))
        {
            var (name, behind) = (same.Groups["name"], line.Text[(same.Index + same.Length)..]);
            names.Add(new Name(name.Value.Trim(), row, line.At(name.Index), TypedDate.In(behind)));
            return;
        }
        // Above the line to write on; where nothing is there, under the caption.
        // Words for "nothing" are the last of a table.
        if (sheet.Texts(Math.Max(from, row - 4), row).LastOrDefault() is { Line: { } above, Row: var over } && !Absence.IsSaid(above.Text)
            && TryTake(over, names)) return;
        if (Below(row) is { } below) TryTake(below, names);
    }

    private bool TryTake(int row, List<Name> names)
    {
        var line = sheet.Lines[row];
        if (IsCaption(line.Text) || TypewrittenSentences.IsFormText(line.Text)) return false;
        string? name = null, date = null;
        var at = 0;
        foreach (var piece in TextChunk.Split(line.Text))
        {
            var text = piece.Text.Trim('_', ' ', ':');
            if (TypedDate.In(text) is { } found && TypedDate.Is(text)) date ??= found;
            else if (name is null && NameLike().IsMatch(text)) (name, at) = (text, piece.Left);
        }
        if (name is null) return false;
        _taken.Add(row);
        names.Add(new Name(NamePrefix().Replace(TypedDate.Cut(name, ref date), "").TrimEnd(' ', ','), row, line.At(at), date));
        return true;
    }

    private int? Below(int row) =>
        sheet.Texts(row + 1, Math.Min(row + 4, sheet.Lines.Count)).Select(l => (int?)l.Row).FirstOrDefault();

    /// <summary>The date below the name, or above it behind the word "Date".</summary>
    private Cell DateNear(int row, int after, int before) =>
        sheet.Texts(row + 1, Math.Min(row + Near, before))
            .TakeWhile(l => !TypewrittenSentences.IsFormText(l.Line.Text) || IsCaption(l.Line.Text))
            .Concat(sheet.Texts(Math.Max(row - Near, after) + 1, row).Reverse())
            .Select(l => DateAlone(l.Row, l.Line)).FirstOrDefault(date => !date.IsEmpty, Cell.Empty);

    private Cell DateAlone(int row, SheetLine line)
    {
        if (TypedDate.In(line.Text) is not { } date
            || !TypedDate.Is(Bare(line.Text)) && !TypewrittenSheets.DateWord().IsMatch(line.Text)) return Cell.Empty;
        _taken.Add(row);
        return new Cell(date, line.At(line.Text.IndexOf(date, StringComparison.Ordinal)));
    }

    private static string Bare(string text) => text.Trim(' ', '_', '|', '*');

    private static bool IsCaption(string text) =>
        TypewrittenSheets.Caption().IsMatch(text) || TypewrittenSheets.OnlyDateWord().IsMatch(text);

    // "S/K" is a code: a sale under an equity swap. "Transaction(s)" is a plural.
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:(?:/[sS]/|\\[sS]\\|[sS]/(?!K\b(?!\.)))(?=[\s\w.""'_(]|$)(?!s?hare)|" +
        @"\((?:s|[Ss]igned|SIGNED)\)(?=\s*[A-Z]))")]
    private static partial Regex Conformed();

    [GeneratedRegex(@"^(?:By\s*:?\s*)?(?=.*[a-zA-Z]{2})[A-Z][\w.,'’&()/\- ]{3,120}$")]
    private static partial Regex NameLike();

    [GeneratedRegex(@"^By\s*:\s*|^Name\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex NamePrefix();
}
