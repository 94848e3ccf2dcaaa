using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Reading.Typewritten.Tables;

namespace Form4Tool.Reading.Typewritten.Sheets;

internal enum SectionKind { Front, TableI, TableII, Notes, Remarks }

/// <summary>A stretch of lines: <paramref name="From"/> is the line of its heading.</summary>
internal readonly record struct SheetSection(SectionKind Kind, int From, int To);

/// <summary>
/// Parts the form at its headings. A table may come in several stretches (continuation sheets), and notes may stand under a
/// table instead of under "Explanation of Responses".
/// </summary>
internal static partial class SheetSections
{
    private const int MaxHeading = 400;

    public static List<SheetSection> Find(Sheet sheet)
    {
        var sections = new List<SheetSection>();
        var kind = SectionKind.Front;
        var from = 0;
        for (var row = 0; row < sheet.Lines.Count; row++)
        {
            if (sheet.Lines[row].Kind != LineKind.Text || KindOf(sheet.Lines[row].Text, kind) is not { } next) continue;
            sections.Add(new SheetSection(kind, from, row));
            (kind, from) = (next, row);
        }
        sections.Add(new SheetSection(kind, from, sheet.Lines.Count));
        return sections;
    }

    /// <summary>Whether a line is the heading of Table I.</summary>
    public static bool IsTableOne(string line) => line.Length <= MaxHeading && TypewrittenHeadings.TableOne().IsMatch(line) && !TypewrittenHeadings.TableTwo().IsMatch(line);

    /// <summary>Whether a line is the heading of Table II.</summary>
    public static bool IsTableTwo(string line) => line.Length <= MaxHeading && TypewrittenHeadings.TableTwo().IsMatch(line);

    private static SectionKind? KindOf(string line, SectionKind now)
    {
        if (line.Length > MaxHeading) line = line[..MaxHeading];
        if (TypewrittenHeadings.TableTwo().IsMatch(line)) return SectionKind.TableII;
        if (TypewrittenHeadings.TableOne().IsMatch(line)) return SectionKind.TableI;
        if (now == SectionKind.Front) return null;
        if (TypewrittenHeadings.Owner().IsMatch(line)) return SectionKind.Front;
        if (TypewrittenHeadings.Notes().IsMatch(line)) return SectionKind.Notes;
        if (TypewrittenHeadings.Remarks().IsMatch(line)) return SectionKind.Remarks;
        if (now is SectionKind.TableI or SectionKind.TableII && Note().IsMatch(line) && !TypewrittenSentences.IsFormText(line) && !TableParts.IsHead(line) && !LabelledList.IsLabel(line)) return SectionKind.Notes;
        return null;
    }

    // The second page's "FORM 4 (continued)" may stand in the same line, before the heading.

    // A sentence behind a mark, running over the columns of the table above it.
    [GeneratedRegex(@"^[\s|]{0,12}(?:\(\d{1,2}\)|\*{1,3}|\d{1,2}\.)\s*(?=[A-Z])(?:[^\s|]+ ){5}(?!.*(?:\||\s{4}))")]
    private static partial Regex Note();
}
