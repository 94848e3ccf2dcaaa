using System.Buffers;
using System.Runtime.InteropServices;
using Form4Tool.Binding;
using Form4Tool.Form.Streams;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Reads a <see cref="Page"/>: the one place that knows the form as people see it, whatever drew the page. It cuts the page
/// into the parts of the form, reads the footnotes first (they tell marks from text), and pushes every field to the binder.
/// </summary>
internal sealed class FormReader
{
    private StreamTable? _cells, _words;        // each holds the memory of the tables that it has read

    /// <summary>Reads a page into a binder that has been started.</summary>
    public void Read(Page page, FilingBinder binder)
    {
        page.Lines.RemoveAll(line => line is LeftOutWords words && Report(words, binder));
        var signatures = SignatureReader.Take(page.Lines, page.EndsOpen, binder);
        var values = new FirstValues(binder);
        var sections = Sections.Of(page.Lines);
        var lines = CollectionsMarshal.AsSpan(page.Lines);

        var cut = CutEnd.Report(page, sections, signatures > 0, binder);

        var notes = new NoteIds();
        var notesReader = new NoteReader(binder, notes);
        foreach (var section in sections)
        {
            if (section.Part == Part.Notes)
                notesReader.Read(lines[section.Start..section.End], cut == Part.Notes && section == sections[^1]);
            else notesReader.ReadBeside(lines[section.Start..section.End]);
        }

        var head = new HeadReader(binder, values, page.BlankBoxIsUnticked ?? !IsVendorSheet(sections, lines), page.LinesRunTogether);
        foreach (var section in sections)
            if (section.Part == Part.Head) head.Read(lines[section.Start..section.End]);
        var form = head.Form != '\0' ? head.Form : FormOf(lines);
        if (form != '\0') binder.Value(Field.DocumentType, $"{form}{(head.Amended ? "/A" : "")}", 0);

        notes.Style = page.MarksAreCertain ? MarkStyle.Certain : MarksOf(sections, lines);
        var tables = new TableReader(binder, notes, StreamOf(page.Tables));
        foreach (var section in sections)
        {
            if (section.Part is not (Part.TableI or Part.TableII)) continue;
            tables.Read(lines[section.Start..section.End], form == '\0' ? '4' : form, section.Part == Part.TableII,
                isCut: cut is not null && section == sections[^1]);
        }
        Sections.ReportMissing(sections, binder);

        foreach (var owner in Owners(sections, lines, page, head, values, cut == Part.VendorOwners, binder))
        {
            owner.IsOfCutText = cut is not null;
            if (cut == Part.Head) owner.ForgetBoxes();
            owner.Push(binder);
        }
        Missing(values, form, signatures, binder);
    }

    private StreamTable? StreamOf(TableOrder tables) => tables switch
    {
        TableOrder.Cells => _cells ??= new StreamTable(linesAreCells: true),
        TableOrder.Words => _words ??= new StreamTable(linesAreCells: false),
        _ => null,
    };

    private static bool Report(LeftOutWords left, FilingBinder binder)
    {
        var words = PageText.OneLine(left.Words.Text);
        if (left.Part == Part.Signatures)
            binder.Report(FormDiagnostics.SignatureUnclear,
                $"\"{words}\" holds signatures whose names and dates cannot be paired; left out.", left.Words.Place);
        else
            binder.Report(FormDiagnostics.WordsMixed,
                $"\"{words}\" stands under no item of the head, or under two; left out.", left.Words.Place);
        return true;
    }

    /// <summary>What every form has and this page does not show is said, not passed over.</summary>
    private static void Missing(FirstValues values, char form, int signatures, FilingBinder binder)
    {
        if (form == '\0')
            binder.Report(TypewrittenDiagnostics.ItemMissing, "No title of the form could be read.", null, binder.Path(Field.DocumentType));
        ReadOnlySpan<(Field, string)> demanded =
            [(Field.IssuerName, "name of the issuer"), (Field.PeriodOfReport, "date of the statement")];
        foreach (var (field, name) in demanded)
            if (!values.Has(field))
                binder.Report(TypewrittenDiagnostics.ItemMissing, $"No {name} could be read.", null, binder.Path(field));
        if (signatures == 0) binder.Report(TypewrittenDiagnostics.ItemMissing, "No signature could be read.");
    }

    private static MarkStyle MarksOf(List<Section> sections, ReadOnlySpan<Line> lines)
    {
        var style = MarkStyle.Any;
        foreach (var section in sections)
            if (section.Part is Part.TableI or Part.TableII
                && MarkStyles.Of(lines[section.Start..section.End]) is var found and not MarkStyle.Any) style = found;
        return style;
    }

    /// <summary>
    /// The owners of the head and of the blocks behind Table II (the first is there again), or those of the vendor's table.
    /// </summary>
    private static List<OwnerBlock> Owners(List<Section> sections, ReadOnlySpan<Line> lines, Page page, HeadReader head,
        FirstValues values, bool isCut, FilingBinder binder)
    {
        var owners = head.Owners;
        foreach (var section in sections)
        {
            var part = lines[section.Start..section.End];
            if (section.Part == Part.Owners)
            {
                var more = new HeadReader(binder, values, null, page.LinesRunTogether);
                more.Read(part);
                // A name that was dropped at the top stands here again.
                if (owners is [{ Name: null } top] && more.Owners is [{ Name: not null } first, ..])
                    (top.Name, top.Cik) = (first.Name, first.Cik);
                foreach (var owner in more.Owners)
                {
                    if (owner.Name is not null && !owners.Exists(owner.SameAs)) owners.Add(owner);
                    else if (owner.Name is null && owner.Street.Count + owner.City.Count > 0)
                        binder.Report(FormDiagnostics.OwnerMissing, "A further reporting person has an address and no name; left out.",
                            owner.Place);
                }
            }
            else if (section.Part == Part.VendorOwners && OwnerTableReader.Read(part, owners.Count > 0, isCut) is { Count: > 0 } table)
            {
                if (owners.Count > 0 && table[0].SameAs(owners[0])) table[0].Complete(owners[0]);
                owners = table;
                // The table has a tick in each of its rows.
                if (table.FindAll(static owner => !owner.HasBoxes) is { Count: > 0 } open)
                    binder.Report(FormDiagnostics.TickUnclear,
                        $"Which boxes are ticked for {open.Count} of {table.Count} reporting persons " +
                        "does not show in the table of owners.", open[0].Place);
            }
        }
        // The vendor's sheet joins the street lines by a comma; a text that has lost the no-break space behind it does not show which.
        if (ReferenceEquals(owners, head.Owners) && IsVendorSheet(sections, lines))
            foreach (var owner in owners) owner.JoinStreet();
        owners.RemoveAll(o => o.Name is null && o.Cik is null && o.Street.Count == 0 && o.City.Count == 0);
        for (var i = owners.Count - 1; i > 0; i--)
        {
            if (owners.FindIndex(0, i, owners[i].IsEchoOf) is not (>= 0 and var owner)) continue;
            owners[owner].TakeBoxes(owners[i]);
            owners.RemoveAt(i);
        }
        if (owners.Count == 0)
            binder.Report(FormDiagnostics.OwnerMissing, "No reporting person is shown; the converter may have dropped the name.");
        else if (owners.Count == 1 && head.Joint)
            binder.Report(FormDiagnostics.OwnersMissing,
                "The form is filed by more than one reporting person, but only one is in the text.");
        return owners;
    }

    /// <summary>A box of the vendor sheet. A longer stroke on a line of its own is a rule: mail programs part messages by one.</summary>
    private const string VendorBox = "_____";

    /// <summary>The vendor sheet shows its boxes as underscores, and the others as inputs that most converters drop.</summary>
    private static bool IsVendorSheet(List<Section> sections, ReadOnlySpan<Line> lines)
    {
        foreach (var section in sections)
        {
            if (section.Part == Part.VendorOwners) return true;
            if (section.Part != Part.Head) continue;
            foreach (var line in lines[section.Start..section.End])
                foreach (var cell in line.Cells)
                    if (cell.Text.Contains(VendorBox, StringComparison.Ordinal) && !IsRule(cell.Text.AsSpan().Trim())) return true;
        }
        return false;

        static bool IsRule(ReadOnlySpan<char> text) => text.Length > VendorBox.Length && !text.ContainsAnyExcept('_');
    }

    /// <summary>A word of each heading by which the forms differ.</summary>
    private static readonly SearchValues<string> OfHeadings =
        SearchValues.Create(ColumnHeads.WordsOfForms, StringComparison.OrdinalIgnoreCase);

    /// <summary>The form by the headings of its tables, where the page has lost its title.</summary>
    private static char FormOf(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines)
        {
            foreach (var cell in line.Cells)
            {
                if (!cell.Text.AsSpan().ContainsAny(OfHeadings)) continue;
                var text = PageText.OneLine(cell.Text);
                if (text.Contains(ColumnHeads.YearEnd, StringComparison.OrdinalIgnoreCase)) return '5';
                if (text.Contains(ColumnHeads.FollowingBeginning, StringComparison.OrdinalIgnoreCase)) return '4';
                // The instructions to the columns have other numbers on Form 3.
                if (TableLayout.OnlyOnForm3.Exists(heading => text.Contains(heading, StringComparison.OrdinalIgnoreCase))) return '3';
            }
        }
        return '\0';
    }
}
