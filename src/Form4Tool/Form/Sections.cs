using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>Cuts a page into the parts of the form at the headings that the page says outright or the form prints.</summary>
internal static class Sections
{
    public static List<Section> Of(List<Line> lines)
    {
        var sections = new List<Section>();
        var (part, start) = (Part.Head, 0);
        var asterisks = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = StartsPart(lines[i], part, sections.Count > 0);
            // The vendor's sheet has its notes behind the sentences with asterisks, under a heading that a converter may drop.
            asterisks |= part != Part.Head && TableWords.IsAsterisk(lines[i]);
            if (next is null && asterisks && part is not (Part.Head or Part.Notes)
                && NoteNumber.TryRead(lines[i].First(out _).Text.AsSpan().TrimStart(), out _, out _)) next = Part.Notes;
            if (next is null) continue;
            if (i > start || part != Part.Head) sections.Add(new Section(part, start, i));
            // A heading has nothing to read but itself; item 1 of a further owner and "Explanation of Responses" may have, and the caption
            // of the first column is a word of the table's header.
            var heads = HeadsTable(lines[i].First(out _).Text.AsSpan().TrimStart(), out _);
            (part, start) = (next.Value, next is Part.TableI or Part.TableII && !heads ? i + 1 : i);
        }
        sections.Add(new Section(part, start, lines.Count));
        return sections;
    }

    /// <summary>Says which of the two tables, which every form has, is not there.</summary>
    public static void ReportMissing(List<Section> sections, FilingBinder binder)
    {
        bool one = sections.Exists(s => s.Part == Part.TableI), two = sections.Exists(s => s.Part == Part.TableII);
        if (one && two) return;
        binder.Report(FormDiagnostics.TableMissing,
            $"{(one ? "Table II is" : two ? "Table I is" : "Both tables are")} not in the text; rows may be lost.");
    }

    private static Part? StartsPart(Line line, Part current, bool behindHead)
    {
        if (line is SectionHeading heading) return heading.Part;
        foreach (var cell in line.Cells)
        {
            var text = cell.Text.AsSpan().TrimStart();
            if (IsTable(text, out var derivative)) return derivative ? Part.TableII : Part.TableI;
        }
        var first = line.First(out _).Text;
        var at = first.AsSpan().TrimStart();
        // Converters lose the heading of a table that stands in a row of another; the first column's caption names the table too.
        if (HeadsTable(at, out var second) && current != (second ? Part.TableII : Part.TableI)) return second ? Part.TableII : Part.TableI;
        if (Starts(at, Headings.Explanation)) return Part.Notes;
        if (!behindHead && current == Part.Head) return null;
        if (current is not Part.Notes && Starts(at, Headings.Remarks)) return Part.Notes;
        if (current is Part.TableI or Part.TableII && !at.IsEmpty && at[0] is 'N' or (>= '0' and <= '9')
            && Captions.Next(first, 0, out var start, out _) == Caption.Owner && start == 0) return Part.Owners;
        if (current is not Part.VendorOwners
            && (Starts(at, Headings.OwnerNameAndAddress) || (at.Trim() is Headings.Owners && line.Filled == 1))) return Part.VendorOwners;
        if (current is not Part.Notes and not Part.Signatures && at.Trim() is Headings.Signatures or Headings.Signature
            && line.Filled == 1) return Part.Signatures;
        // A converter that drops headings leaves the sheet's notes: "(1)" in a cell of its own, and a sentence in the next.
        if (current is not Part.Notes and not Part.Head && line.Filled == 2 && line.Cells[^1].Text.Length > 30
            && at.Trim() is ['(', .., ')'] number && NoteNumber.TryRead(number, out _, out var length) && length == number.Length)
            return Part.Notes;
        return null;
    }

    /// <summary><c>1. Title of Security</c>, <c>1. Title of Derivative Security</c></summary>
    public static bool HeadsTable(ReadOnlySpan<char> text, out bool derivative)
    {
        derivative = false;
        if (!text.StartsWith("1.")) return false;
        text = text[2..].TrimStart();
        derivative = Starts(text, ColumnHeads.DerivativeTitle);
        return derivative || Starts(text, ColumnHeads.Title);
    }

    /// <summary><c>Table I - Non-Derivative Securities</c>, with any dash or none.</summary>
    public static bool IsTable(ReadOnlySpan<char> text, out bool derivative)
    {
        derivative = false;
        // Markdown's bold may open here and close on another line.
        if (!text.IsEmpty && text[0] is ' ' or '*' or '_' or '#') text = text.TrimStart(" *_#");
        if (text.IsEmpty || text[0] is not ('T' or 't') || !Starts(text, Headings.TableI)) return false;
        var i = 7;
        if (i < text.Length && text[i] is 'I' or 'i') (derivative, i) = (true, i + 1);
        while (i < text.Length && !char.IsAsciiLetter(text[i])) i++;
        var words = derivative ? "Derivative" : "Non";
        return Starts(text[i..], words);
    }

    /// <summary>Whether a text ends with the number of a table and a dash, without the name that is behind it: <c>Table II -</c>.</summary>
    public static bool IsTableNumber(ReadOnlySpan<char> text)
    {
        var number = text.TrimEnd(" -\u2013\u2014");
        return number.Length < text.Length && (number.EndsWith(Headings.TableI) || number.EndsWith($"{Headings.TableI}I"));
    }

    private static bool Starts(ReadOnlySpan<char> text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
