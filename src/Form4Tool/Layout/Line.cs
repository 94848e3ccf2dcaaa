namespace Form4Tool.Layout;

/// <summary>
/// A line of text or a row of a table, in reading order. A cell that holds a table of its own is taken apart: its rows are lines.
/// A builder that has understood a line says so by its type (<see cref="TableRow"/>, <see cref="HeadEntry"/> …); a plain line is
/// words that are yet to be understood.
/// </summary>
internal class Line
{
    private readonly int _first;

    /// <param name="cells">The cells from left to right, empty ones included where the document keeps them.</param>
    /// <param name="table">Equal for the rows of one table; 0 where the document does not show tables.</param>
    public Line(Cell[] cells, int table = 0)
    {
        (Cells, Table, _first) = (cells, table, cells.Length);
        for (var i = cells.Length - 1; i >= 0; i--)
        {
            if (cells[i].IsEmpty) continue;
            Filled++;
            _first = i;
        }
    }

    /// <summary>The cells from left to right, empty ones included where the document keeps them.</summary>
    public Cell[] Cells { get; }

    /// <summary>Equal for the rows of one table; 0 where the document does not show tables.</summary>
    public int Table { get; }

    /// <summary>How many cells are not empty.</summary>
    public int Filled { get; }

    /// <summary>Where the last line stands that is not empty; -1 where there is none.</summary>
    public static int LastFilled(ReadOnlySpan<Line> lines)
    {
        var last = lines.Length - 1;
        while (last >= 0 && lines[last].Filled == 0) last--;
        return last;
    }

    /// <summary>The first cell that is not empty; its index is in <paramref name="index"/>.</summary>
    public Cell First(out int index)
    {
        index = _first;
        return _first < Cells.Length ? Cells[_first] : Cell.Empty;
    }
}
