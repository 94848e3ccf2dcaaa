using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Form;
using Form4Tool.Reading.Text.Flow;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Reads Table I or II where only blanks part its columns. The header shows where each item's column begins; a row is what
/// stands around one D or I in the column of the form of ownership.
/// </summary>
internal static class PositionedTable
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
        return RegionHeadings.Begin(text) || text is Headings.Signatures || FlowSignatures.IsCaption(text) || text.StartsWith("/s/");
    }

    public static void Add(List<PositionedLine> lines, bool derivative, Page page, Func<string, string> clean)
    {
        page.Add(SectionHeading.OfTable(derivative));
        var first = lines.FindIndex(l => l.Span.Contains("Title of", StringComparison.Ordinal) || l.Span.TrimStart().StartsWith("1."));
        if (first < 0) return;
        var end = HeaderEnd(lines, first, derivative);
        var body = WithoutHeaders(lines[(end + 1)..], derivative);
        if (HeaderPositions.Read(lines[first..(end + 1)], derivative, print: false) is not { } header)
        {
            foreach (var line in lines[first..]) Loose(line);
            return;
        }
        var rows = AnchoredRows.Of(body, header, out var loose);
        rows.ForEach(new PositionedCells(header).Arrange);
        var writer = new RowWriter(page, false, clean);
        writer.Add(rows);
        writer.Report(loose);
        writer.Finish();

        void Loose(PositionedLine line)
        {
            if (!line.IsBlank) page.Add([.. line.Runs().Select(r => new Cell(clean(r.Text), r.Place))]);
        }
    }

    /// <summary>Whether a header begins with the line.</summary>
    public static bool IsHeader(ReadOnlySpan<char> line) => line.Contains("Title of", StringComparison.Ordinal) && (line.Contains(ColumnHeads.FirstItemBeginning, StringComparison.Ordinal) || line.Contains(ColumnHeads.FirstItemBeginningGlued, StringComparison.Ordinal));

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
        var last = lines.FindLastIndex(Math.Min(first + 30, lines.Count - 1), Math.Min(31, lines.Count - first), l => l.Span.Contains($"{ColumnHeads.Code} ", StringComparison.Ordinal) || l.Span.Contains("(Instr", StringComparison.Ordinal));
        return Math.Max(first, last);
    }

    /// <summary>Printing repeats the header on each page.</summary>
    private static List<PositionedLine> WithoutHeaders(List<PositionedLine> lines, bool derivative)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsHeader(lines[i].Span)) continue;
            var end = HeaderEnd(lines, i, derivative);
            for (var j = i; j <= end; j++) lines[j] = new PositionedLine("", lines[j].Place);
        }
        return lines;
    }
}
