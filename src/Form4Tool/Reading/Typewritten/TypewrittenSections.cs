using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Reading.Typewritten.Sheets;
using Form4Tool.Reading.Typewritten.Tables;

namespace Form4Tool.Reading.Typewritten;

/// <summary>
/// Parts the form at its headings. A table may come in several stretches (continuation sheets), and notes may stand under a
/// table instead of under "Explanation of Responses".
/// </summary>
internal static partial class TypewrittenSections
{
    private const int MaxHeading = 400;

    public static List<Section> Find(Sheet sheet)
    {
        var sections = new List<Section>();
        var (part, start) = (Part.Head, 0);
        for (var row = 0; row < sheet.Lines.Count; row++)
        {
            if (sheet.Lines[row].Kind != LineKind.Text || StartsPart(sheet.Lines[row].Text, part) is not { } next) continue;
            sections.Add(new Section(part, start, row));
            (part, start) = (next, row);
        }
        sections.Add(new Section(part, start, sheet.Lines.Count));
        return sections;
    }

    private static Part? StartsPart(string line, Part current)
    {
        if (line.Length > MaxHeading) line = line[..MaxHeading];
        if (TypewrittenHeadings.TableTwo().IsMatch(line)) return Part.TableII;
        if (TypewrittenHeadings.TableOne().IsMatch(line)) return Part.TableI;
        if (current == Part.Head) return null;
        if (TypewrittenHeadings.Owner().IsMatch(line)) return Part.Head;
        if (TypewrittenHeadings.Notes().IsMatch(line)) return Part.Notes;
        if (TypewrittenHeadings.Remarks().IsMatch(line)) return Part.Remarks;
        return current is Part.TableI or Part.TableII && Note().IsMatch(line) && !TypewrittenSentences.IsFormText(line)
            && !TableParts.IsHead(line) && !HeadWords.AreAll(line) && !LabelledList.IsLabel(line) ? Part.Notes : null;
    }

    // A sentence behind a mark, running over the columns of the table above it.
    [GeneratedRegex(@"^[\s|]{0,12}(?:\(\d{1,2}\)|\*{1,3}|\d{1,2}\.)\s*(?=[A-Z])(?:[^\s|]+ ){5}(?!.*(?:\||\s{4}))")]
    private static partial Regex Note();
}
