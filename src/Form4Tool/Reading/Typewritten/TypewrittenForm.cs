using System.Globalization;
using Form4Tool.Binding;
using Form4Tool.Form;
using Form4Tool.Form.Streams;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Reading.Typewritten.Head;
using Form4Tool.Reading.Typewritten.Sheets;
using Form4Tool.Reading.Typewritten.Tables;

namespace Form4Tool.Reading.Typewritten;

/// <summary>
/// Reads a typed form from its sheet: the items of the first page, the tables, the notes and the signatures. Text and filers'
/// HTML come here alike.
/// </summary>
internal sealed class TypewrittenForm(Sheet sheet, FilingBinder binder, StreamTable stream)
{
    private char _form = '4';

    public void Read()
    {
        var sections = TypewrittenSections.Find(sheet);
        var front = sections[0];
        var boxes = ItemBoxes.Find(sheet, front.Start, front.End);
        Anchor();
        TypeOfForm(front.End, boxes);
        var found = FrontPage.Read(sheet, front.End, boxes, _form, binder);
        Missing(found, sections);
        var owners = new JointFilers(sheet, binder);
        if (found.Owner.Name is not null || boxes.Exists(b => b.Item is Item.Owner or Item.Relationship)) owners.Add(found.Owner);
        owners.Read(sections, boxes);
        if (owners.Owners.Count == 1 && FrontPage.IsJoint(sheet, front.End))
            binder.Report(FormDiagnostics.OwnersMissing,
                "The form is filed by more than one reporting person, but only one was found in the text.");

        var signatures = new TypewrittenSignatures(sheet, binder);
        signatures.Read(sections.Count > 1 ? sections[1].Start : 0);
        var heads = ContinuationHeads.Rows(sheet, boxes, front.End);
        var notes = new TypewrittenNotes(sheet, owners.Owners, binder);
        notes.Read(sections, signatures.IsTaken, heads);
        foreach (var derivative in (ReadOnlySpan<bool>)[false, true])
            new TypewrittenTable(sheet, binder, notes.Ids, _form, derivative, stream)
                .Read(sections, row => signatures.IsTaken(row) || heads.Contains(row));
    }

    /// <summary>What every form has and this text does not show is said, not passed over.</summary>
    private void Missing(FrontPage.Found found, List<Section> sections)
    {
        Say(found.Owner.Name is not null, Field.RptOwnerName, "name of the reporting person");
        Say(found.Issuer, Field.IssuerName, "name of the issuer");
        Say(found.Period, Field.PeriodOfReport, "date of the statement");
        Sections.ReportMissing(sections, binder);

        void Say(bool isThere, Field field, string name)
        {
            if (!isThere) binder.Report(TypewrittenDiagnostics.ItemMissing, $"The first page shows no {name}.", null, binder.Path(field));
        }
    }

    /// <summary>Years of two digits are meant near the years that the form writes out in full.</summary>
    private void Anchor()
    {
        var year = sheet.Texts(0, sheet.Lines.Count)
            .Select(l => TypewrittenItems.FullYear().Match(l.Line.Text))
            .FirstOrDefault(m => m.Success);
        if (year is not null)
            binder.CenturyAnchor = new DateOnly(int.Parse(year.Groups["y"].ValueSpan, CultureInfo.InvariantCulture), 6, 30);
    }

    /// <summary>
    /// The title names the form. The printed form has no word for an amendment; a filled item 5 ("if amendment, date of original") or
    /// the filer's own words do.
    /// </summary>
    private void TypeOfForm(int to, List<ItemBox> boxes)
    {
        string? form = null;
        var amended = false;
        foreach (var (_, line) in sheet.Texts(0, to))
        {
            var title = TypewrittenItems.Title().Match(line.Text);
            if (title.Success) form ??= title.Groups["n"].Value;
            amended |= title.Success ? title.Groups["a"].Success : TypewrittenItems.Amended().IsMatch(line.Text);
        }
        form ??= Statement(to);
        if (form is null) return;
        _form = form[0];
        amended |= boxes.Find(b => b.Item == Item.Amendment)?.Values() is { } original
            && original.Exists(l => ValueFit.Fit(ValueKind.Date, l.Text.Trim(' ', '_', '*')) > 0);
        binder.Value(Field.DocumentType, amended ? form + "/A" : form, 0);
    }

    /// <summary>The form's name tells it where its number is not printed.</summary>
    private string? Statement(int to)
    {
        var head = string.Join(' ', sheet.Texts(0, to).Take(80).Select(l => l.Line.Text));
        if (TypewrittenItems.Initial().IsMatch(head)) return "3";
        if (TypewrittenItems.Annual().IsMatch(head)) return "5";
        return TypewrittenItems.Changes().IsMatch(head) ? "4" : null;
    }
}
