using System.Runtime.InteropServices;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Tells that a page ends before its form does: in the middle of a footnote, of a row or of the form's own words. Forms end with a
/// signature and the sentences under it, or with whole footnotes; crawls and language-model corpora cut at a number of characters.
/// </summary>
internal static class CutEnd
{
    /// <summary>
    /// Finds the part through which the cut goes, and reports the cut; null where the page ends whole, or between two parts.
    /// </summary>
    /// <param name="page">The page, with the document's last words.</param>
    /// <param name="sections">The parts of the page.</param>
    /// <param name="isSigned">Whether a signature was found.</param>
    /// <param name="binder">Where the cut is reported.</param>
    public static Part? Report(Page page, List<Section> sections, bool isSigned, FilingBinder binder)
    {
        var end = page.End;
        var text = PageText.OneLine(end.Text ?? "").TrimEnd('|', ' ');
        if (text.Length == 0) return null;
        var part = sections[^1].Part;
        var isTable = part is Part.TableI or Part.TableII;
        // A sentence is whole, and so is a caption in brackets.
        var isHead = !isSigned && part == Part.Head && text.EndsWith(ItemHeads.NameParts, StringComparison.Ordinal);
        if (!isTable && !isHead && text[^1] is '.' or ')' or '!' or '?' or '"' or '*') return null;
        var isWording = isHead || SignatureReader.IsCutCaption(text)
            || text[^1] is not '.' && FormWording.EndsInside(text) || Sections.IsTableNumber(text)
            || EndsAtTableI(sections, text, isSigned, page.Lines);
        if (!isWording && (!page.EndsOpen || (!EndsInside(part, text, page.Lines) && (isSigned || isTable)))) return null;
        var torn = isTable ? $"a row of Table {(part == Part.TableII ? "II" : "I")}, which is left out"
            : "a footnote or the remarks, which are left out";
        binder.Report(FormDiagnostics.CutOff, isWording || part is not (Part.Notes or Part.TableI or Part.TableII)
            ? $"The text is cut off: it ends with \"{text[Math.Max(0, text.Length - 40)..]}\"; what stands before was read."
            : $"The text is cut off within {torn}; what stands before was read.", end.Place);
        return part;
    }

    /// <summary>
    /// Whether a text without cells ends with a row of Table I, at the letter behind which a nature may stand: Table II, notes and
    /// signature are not there.
    /// </summary>
    private static bool EndsAtTableI(List<Section> sections, string text, bool isSigned, List<Line> lines) =>
        !isSigned && FootnoteMarks.Bare(text.AsSpan(text.LastIndexOf(' ') + 1)) is "D" or "I" && sections[^1].Part == Part.TableI
            && !sections.Exists(s => s.Part is Part.TableII or Part.Notes)
        && EndsInside(Part.TableI, text, lines) && lines.FindLast(line => line.Filled > 0) is { Cells.Length: 1 };

    private static bool EndsInside(Part part, string text, List<Line> lines)
    {
        if (part is not (Part.Notes or Part.TableI or Part.TableII) || FormWording.IsWording(text)) return false;
        var last = Line.LastFilled(CollectionsMarshal.AsSpan(lines));
        // What ends the document must end the part too: a builder of the page leaves out the form's own words.
        if (last < 0 || TableWords.IsBoilerplate(lines[last])
            || LastWord(PageText.OneLine(lines[last].Cells.Last(cell => !cell.IsEmpty).Text)) != LastWord(text)) return false;
        return part == Part.Notes || !TableWords.IsHeader(lines[last]);
    }

    /// <summary>The letters and digits of the last word, whatever Markdown puts among them.</summary>
    private static string LastWord(string text) => string.Concat(text[(text.LastIndexOf(' ') + 1)..].Where(char.IsLetterOrDigit));
}
