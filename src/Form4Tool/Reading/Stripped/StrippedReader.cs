using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Form;
using Form4Tool.Input;

namespace Form4Tool.Reading.Stripped;

/// <summary>
/// Reads ownership XML that lost its tags. The values stand in the schema's order, so the schema is the grammar: what a value is, is
/// told by its place among the others and by its kind, by the EDGAR header, and by what other rows say. What that leaves open is null.
/// </summary>
internal sealed partial class StrippedReader : IFormReader
{
    private readonly RowFinder _finder = new();

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        binder.Start(Notation.Xml, new PlaceMap(document, PlaceUnit.Character), Demands.OfEdgar);
        var text = document.Text;
        var end = Exhibit().Match(text) is { Success: true } exhibit ? exhibit.Index : text.Length;
        var pieces = Pieces.Cut(text, end);
        binder.Report(StrippedDiagnostics.TagsGone,
            "The text is ownership XML without its tags; order and kind tell which value is which.", 0);
        var head = new HeadParts(pieces, new HeaderFacts(Encoding.UTF8.GetString(document.Prolog)), binder);
        var first = head.Read();
        var schema = RowSchema.Of(head.Form, head.IsOfFirstSchema, head.HasPlan);
        var (rows, rest) = _finder.Find(pieces, schema, first, (head.IsOfficer != false, head.IsOther ?? head.IsOfficer is null));
        var splitter = new TitleSplitter(pieces);
        var texts = new RowBoundaries(pieces, splitter);
        var titled = head.IsOfficer != false || head.IsOther != false;
        if (pieces.AreValues)
            foreach (var row in rows) splitter.KnowTitle(row[Field.SecurityTitle]);
        else
        {
            rest = texts.Bound(rows, rest);
            texts.Part(rows, schema.Row(0), titled);
            texts.PartTitles(rows, head.Form == '3');
        }
        var last = rows.Count > 0 && rows[^1].Row.Order > 0 ? rows[^1] : null;
        var closing = new ClosingParts(pieces, splitter);
        closing.Read(Math.Max(rest, first), last);
        var before = rows.Count > 0 && rows[0].Row.Order == 0 ? rows[0] : null;
        head.EndOwner(TitlesOf(before));
        if (before is not null && before[Field.Aff10b5One] is { IsEmpty: false } plan)
            binder.Value(Field.Aff10b5One, pieces[plan.From], pieces.Start(plan.From));
        var writer = new RowBinder(pieces, binder);
        // Of a row that the text ends in, nothing is sure to be whole; D is the last of its values.
        if (last is not null && closing.IsCutOff && last.To == pieces.Count && pieces[last.To - 1] is not "D") last.IsUnclear = true;
        foreach (var row in rows)
            if (row.Row.Order > 0) writer.Write(row);
        foreach (var words in texts.Unclear)
            binder.Report(StrippedDiagnostics.ElementUnclear,
                $"\"{pieces.Words(words.From, words.To)}\" is two values, and nothing shows where they part; neither is in the output.",
                pieces.Start(words.From));
        Close(pieces, closing, binder);
    }

    private static Span TitlesOf(StrippedRow? before)
    {
        if (before is null) return default;
        var (officer, other) = (before[Field.OfficerTitle], before[Field.OtherText]);
        return officer.IsEmpty ? other : other.IsEmpty ? officer : new Span(officer.From, other.To);
    }

    private static void Close(Pieces pieces, ClosingParts closing, FilingBinder binder)
    {
        foreach (var (i, note) in closing.Footnotes.Index()) binder.Footnote($"F{i + 1}", pieces.Lines(note.From, note.To));
        if (closing.HasNotes)
            binder.Report(StrippedDiagnostics.ReferencesGone,
                "The references to footnotes went with the tags; nothing says which values the footnotes explain.");
        foreach (var words in closing.Unclear)
            binder.Report(StrippedDiagnostics.NotesTogether,
                $"\"{Shown(pieces.Words(words.From, words.To))}\" may be a footnote, several, or the remarks; it is not in the output.",
                pieces.Start(words.From));
        foreach (var (name, date) in closing.Signatures) SignatureReader.Give(pieces.Cell(name), pieces.Cell(date), binder);
        if (closing.IsCutOff) binder.Report(StrippedDiagnostics.CutOff, "The form ends before its signature.", pieces.Text.Length);
    }

    /// <summary>A text as a message shows it.</summary>
    private static string Shown(string text) => text.Length <= 160 ? text : string.Concat(text.AsSpan(0, 159), "…");

    // The lines before a further document of the submission, without their tags: type, number, file.
    [GeneratedRegex(@"(?<=[\s|])(?:EX-[\w.]+[\s|]+\d{1,3}[\s|]+[\w.-]+\.\w{2,4}[\s|]|-----END PRIVACY)")]
    private static partial Regex Exhibit();
}
