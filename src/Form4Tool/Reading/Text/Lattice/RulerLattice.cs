using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Lattice;

/// <summary>Reads pandoc's simple and multiline tables, whose columns a ruler of dashes shows.</summary>
internal static class RulerLattice
{
    /// <summary>
    /// The line behind a table. A table that began with a line of dashes, or with the ruler itself, ends with one and may
    /// have empty lines between its rows; another ends at the first empty line.
    /// </summary>
    public static int End(List<PositionedLine> lines, int ruler)
    {
        var first = ruler;
        while (first > 0 && !lines[first - 1].IsBlank && !Rulings.IsDashes(lines[first - 1].Span)) first--;
        var closed = first == ruler || (first > 0 && Rulings.IsDashes(lines[first - 1].Span));
        for (var i = ruler + 1; i < lines.Count; i++)
        {
            if (TableHeading.Heading(lines[i].Span) is not null) return i;
            if (Rulings.Ruler(lines[i].Span) > 0) return i + 1;
            if (!lines[i].IsBlank) continue;
            if (!closed) return i;
            var next = i;
            while (next < lines.Count && lines[next].IsBlank) next++;
            if (next == lines.Count) return i;
        }
        return lines.Count;
    }

    /// <summary>The rows of a table as their cells.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="ruler">The ruler over the table.</param>
    /// <param name="end">The line behind it.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    public static IEnumerable<List<Cell>> Rows(List<PositionedLine> lines, int ruler, int end, Func<string, string> clean)
    {
        var starts = Starts(lines[ruler].Span);
        int? owners = starts.Count == 5 ? ShareOf(starts, lines[ruler].Span.TrimEnd().Length) : null;
        // Rows of several lines have an empty line between them.
        var multiline = lines.FindIndex(ruler + 1, end - ruler - 1, l => l.IsBlank) >= 0;
        var row = new List<PositionedLine>();
        for (var i = ruler + 1; i < end; i++)
        {
            var line = lines[i];
            if (Rulings.Ruler(line.Span) > 0) continue;
            if (!line.IsBlank) row.Add(line);
            if ((!line.IsBlank && multiline) || row.Count == 0) continue;
            yield return Cells(row, starts, owners, clean);
            row = [];
        }
        if (row.Count > 0) yield return Cells(row, starts, owners, clean);
    }

    /// <summary>Where the columns begin.</summary>
    private static List<int> Starts(ReadOnlySpan<char> rule)
    {
        var starts = new List<int>();
        for (var i = 0; i < rule.Length; i++)
            if (rule[i] == '-' && (i == 0 || rule[i - 1] != '-')) starts.Add(i);
        return starts;
    }

    /// <summary>
    /// How wide the first column of the vendor's owners is, where pandoc gave the columns equal shares of a page that is too narrow; else
    /// 0.
    /// </summary>
    private static int ShareOf(List<int> starts, int end)
    {
        int first = Width(0), other = Width(2);
        // Rounded shares, or a first column in which not even its caption has room.
        var equal = (first < Headings.OwnerNameAndAddress.Length || Math.Abs(first - other) <= 2)
            && Math.Abs(Width(3) - other) <= 1 && Math.Abs(Width(4) - other) <= 1;
        return equal ? first : 0;

        int Width(int column) => (column + 1 < starts.Count ? starts[column + 1] - 1 : end) - starts[column];
    }

    /// <summary>The cells of a row.</summary>
    /// <param name="row">Its lines.</param>
    /// <param name="starts">Where the columns begin.</param>
    /// <param name="owners">Of a table that may be that of the owners, the width that broke the lines of their addresses; 0 where none
    /// did.</param>
    /// <param name="clean">Brings a text to the page's normal form.</param>
    private static List<Cell> Cells(List<PositionedLine> row, List<int> starts, int? owners, Func<string, string> clean)
    {
        if (IsCut(row, starts))
        {
            var whole = new LatticeCell(row, 0, -1, int.MaxValue) { Bottom = row.Count };
            return [new Cell(clean(whole.Joined()), whole.Place)];
        }
        var cells = new List<Cell>(starts.Count);
        for (var c = 0; c < starts.Count; c++)
        {
            // Nothing stands before the first column; a line that lost its indentation does.
            var (left, right) = (c == 0 ? -1 : starts[c] - 1, c + 1 < starts.Count ? starts[c + 1] : int.MaxValue);
            var cell = new LatticeCell(row, 0, left, right) { Bottom = row.Count };
            // Lines of an address stay lines; those of a value are one.
            var text = clean(cell.Joined());
            if (c == 0 && owners is { } width && !text.StartsWith(Headings.OwnerName, StringComparison.OrdinalIgnoreCase))
                text = string.Join('\n', Address(cell, width).Select(clean));
            cells.Add(new Cell(text, cell.Place));
        }
        return cells;
    }

    /// <summary>
    /// Whether a word stands on both sides of the edge of a column. pandoc keeps blanks there: blanks of the row were lost, and which word
    /// is of which column cannot be told by places.
    /// </summary>
    private static bool IsCut(List<PositionedLine> row, List<int> starts)
    {
        foreach (var line in row)
            for (var c = 1; c < starts.Count; c++)
                if (line.Slice(starts[c] - 1, starts[c] + 1) is [not ' ', not ' ']) return true;
        return false;
    }

    /// <summary>
    /// The lines of a name and address. Where the page is too narrow for its tables, pandoc gives their columns equal shares, and breaks
    /// lines once more where one has no room: markdown has a backslash at the end of a line of the page, plain text has nothing that tells.
    /// </summary>
    private static List<string> Address(LatticeCell cell, int width)
    {
        var lines = cell.Lines();
        var address = new List<string>();
        var ended = true;
        // Three lines are a name, a street and a city.
        var whole = lines.Count(l => !l.IsBlank);
        var marked = lines.Exists(l => l.Span.TrimEnd().EndsWith('\\'));
        foreach (var line in lines)
        {
            var text = line.Trimmed.ToString();
            if (text.Length == 0) continue;
            if (width > 0 && !marked && whole > 3 && address.Count > 0 && !LineWrap.Fits(address[^1].Length, text, width)) return [];
            if (ended || !marked || width == 0) address.Add(text.TrimEnd('\\'));
            else address[^1] = Hyphenation.Join(address[^1], text.TrimEnd('\\'));
            ended = text[^1] == '\\';
        }
        return address;
    }
}
