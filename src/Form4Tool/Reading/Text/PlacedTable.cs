using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Reads Table I or II where only blanks part its columns. The header shows where each item's column begins; a row is what stands around one D or I in the
/// column of the form of ownership, and a cell what overlaps in one column of a row. Empty cells leave nothing: the grammar
/// of the form deals the cells out, and of Table II's (A) and (D) the nearer one tells the side.
/// </summary>
internal static class PlacedTable
{
    /// <summary>Whether a line is a table's heading, and of which.</summary>
    public static bool? Heading(string line)
    {
        var at = line.IndexOf("Table I", StringComparison.Ordinal);
        return at >= 0 && Sections.IsTable(line.AsSpan(at), out var derivative) ? derivative : null;
    }

    public static bool Ends(string line)
    {
        var text = line.Trim();
        return Heading(line) is not null || HeadColumns.IsHead(line) || FormParts.IsHeading(text) || text is "Signatures" || Signatures.IsCaption(text) || text.StartsWith("/s/", StringComparison.Ordinal);
    }

    public static void Add(List<PlacedLine> lines, bool derivative, Page page, Func<string, string> clean)
    {
        page.Add(0, new Cell(derivative ? "Table II - Derivative Securities" : "Table I - Non-Derivative Securities", lines[0].Place));
        var first = lines.FindIndex(l => l.Text.Contains("Title of", StringComparison.Ordinal) || l.Text.TrimStart().StartsWith("1.", StringComparison.Ordinal));
        if (first < 0) return;
        var header = HeaderEnd(lines, first, derivative, out var transactions);
        var columns = Columns(lines[first..(header + 1)], out var acquired, out var disposed);
        var form = columns.FindIndex(c => c.Number == (derivative ? transactions ? 10 : 5 : transactions ? 6 : 3));
        if (form < 0 || header + 1 >= lines.Count) return;
        var body = WithoutHeaders(lines[(header + 1)..], derivative);
        foreach (var row in PlacedRows.Of(body, columns, form, derivative ? transactions ? 7 : 3 : 0))
        {
            var cells = row.ConvertAll(c => new Cell(clean(c.Text), c.Place));
            // The number under (A) or (D) is the one in the column of item 5.
            if (derivative && transactions && acquired > 0 && disposed > 0 && columns.FindIndex(c => c.Number == 5) is var five and >= 0
                && row.FindIndex(c => c.Column == five) is var amount and >= 0)
            {
                var middle = (row[amount].Start + row[amount].End) / 2;
                cells.Insert(amount + 1, new Cell(Math.Abs(middle - acquired) < Math.Abs(middle - disposed) ? StreamGrammar.Acquired : StreamGrammar.Disposed, cells[amount].Place));
            }
            page.Lines.Add(new Line(cells, 0));
        }
    }

    /// <summary>The last line of the header: that where all its words have been seen.</summary>
    private static int HeaderEnd(List<PlacedLine> lines, int first, bool derivative, out bool transactions)
    {
        var text = "";
        var ends = new List<int>();
        foreach (var line in lines.Skip(first).Take(40)) ends.Add((text += line.Text + "\n").Length);
        foreach (var form in "43")
        {
            var layout = TableLayout.Of(form, derivative, true);
            transactions = layout.HasTransactions;
            var from = 0;
            while (from < text.Length && !char.IsAsciiDigit(text[from])) from++;
            var end = TableHeader.End(text, from, layout);
            if (end > from) return first + ends.FindIndex(e => e >= end);
        }
        transactions = lines.Skip(first).Take(30).Any(l => l.Text.Contains("2A", StringComparison.Ordinal) || l.Text.Contains("3A", StringComparison.Ordinal));
        var last = lines.FindLastIndex(Math.Min(first + 30, lines.Count - 1), Math.Min(31, lines.Count - first), l => l.Text.Contains("Code ", StringComparison.Ordinal) || l.Text.Contains("(Instr", StringComparison.Ordinal));
        return Math.Max(first, last);
    }

    /// <summary>Where the columns of the items begin, by the numbers that lead their headings.</summary>
    private static List<(int Start, int Number)> Columns(List<PlacedLine> header, out int acquired, out int disposed)
    {
        var columns = new List<(int Start, int Number)>();
        (acquired, disposed) = (0, 0);
        foreach (var line in header)
        {
            for (var at = 0; at < line.Text.Length; at++)
            {
                if (!char.IsAsciiDigit(line.Text[at]) || (at > 0 && line.Text[at - 1] != ' ')) continue;
                var digits = at;
                while (digits < line.Text.Length && char.IsAsciiDigit(line.Text[digits])) digits++;
                var number = int.Parse(line.Text.AsSpan(at, Math.Min(digits - at, 3)));
                var deemed = digits < line.Text.Length && line.Text[digits] == 'A';
                if (deemed) digits++;
                // "2." leads a heading; "3)" and "4 and" are of an instruction.
                if (digits < line.Text.Length && line.Text[digits] == '.' && number is > 0 and < 12 && (columns.Count == 0 || (at > columns[^1].Start && number >= columns[^1].Number)))
                    columns.Add((at, deemed ? 0 : number));
                at = digits;
            }
            if (columns.Count >= 4) break;
            columns.Clear();
        }
        for (var i = 1; i < columns.Count; i++)
            if (columns[i].Number == 0) columns[i] = (columns[i].Start, columns[i - 1].Number);
        for (var i = header.Count - 1; i >= 0 && acquired == 0; i--)
        {
            int a = header[i].Text.IndexOf("(A) ", StringComparison.Ordinal), d = a < 0 ? -1 : header[i].Text.IndexOf("(D)", a, StringComparison.Ordinal);
            if (a >= 0 && d > 0 && header[i].Text.AsSpan(a + 3, d - a - 3).IsWhiteSpace()) (acquired, disposed) = (a + 1, d + 1);
        }
        return columns;
    }

    /// <summary>Printing repeats the header on each page.</summary>
    private static List<PlacedLine> WithoutHeaders(List<PlacedLine> lines, bool derivative)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Text.Contains("1. Title of", StringComparison.Ordinal) && !lines[i].Text.Contains("1.Title of", StringComparison.Ordinal)) continue;
            var end = HeaderEnd(lines, i, derivative, out _);
            for (var j = i; j <= end; j++) lines[j] = new PlacedLine("", lines[j].Place);
        }
        return lines;
    }
}
