using Form4Tool.Forms;
using Form4Tool.Form;
using Form4Tool.Form.Streams;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>Finds the headings of Tables I and II, their headers, and what follows them, in lines that keep places.</summary>
internal static class TableHeading
{
    /// <summary>Whether a line is a table's heading, and of which.</summary>
    public static bool? Heading(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(Headings.TableI, StringComparison.Ordinal);
        return at >= 0 && Sections.IsTable(line[at..], out var derivative) ? derivative : null;
    }

    /// <summary>Whether a line begins what follows the tables.</summary>
    public static bool IsBehind(ReadOnlySpan<char> line)
    {
        var text = Indentation.Without(line).TrimEnd();
        return RegionHeadings.Begin(text) || text is Headings.Signatures || SignatureReader.IsCaption(text)
            || SignatureReader.IsConformed(text);
    }

    /// <summary>Whether a header begins with the line.</summary>
    public static bool IsHeader(ReadOnlySpan<char> line) => line.Contains("Title of", StringComparison.Ordinal)
        && (line.Contains(ColumnHeads.FirstItemBeginning, StringComparison.Ordinal)
            || line.Contains(ColumnHeads.FirstItemBeginningGlued, StringComparison.Ordinal));

    /// <summary>The last line of the header: that where all its words have been seen.</summary>
    public static int HeaderEnd(List<PositionedLine> lines, int first, bool derivative)
    {
        foreach (var form in "43")
        {
            var header = new HeaderMatcher.Search(TableLayout.Of(form, derivative, true));
            var begun = false;
            for (var i = first; i < Math.Min(first + 40, lines.Count) && header.GoesOn; i++)
            {
                // It begins with the number of its first item.
                var text = lines[i].Span;
                if (!begun) text = text.IndexOfAnyInRange('0', '9') is var number and >= 0 ? text[number..] : default;
                begun |= !text.IsEmpty;
                if (header.EndsIn(text)) return i;
            }
        }
        var (end, count) = (Math.Min(first + 30, lines.Count - 1), Math.Min(31, lines.Count - first));
        var last = lines.FindLastIndex(end, count, l => l.Has($"{ColumnHeads.Code} ") || l.Has("(Instr"));
        return Math.Max(first, last);
    }
}
