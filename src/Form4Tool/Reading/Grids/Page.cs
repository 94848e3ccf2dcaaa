namespace Form4Tool.Reading.Grids;

/// <summary>A cell of a line: its text in the page's normal form (<see cref="PageText"/>) and where it begins in the document.</summary>
internal readonly record struct Cell(string Text, long Place)
{
    public static readonly Cell Empty = new("", 0);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A line of text or a row of a table, in reading order. A cell that holds a table of its own is taken apart: its rows are lines.</summary>
internal sealed class Line
{
    private readonly int _first;

    /// <param name="cells">The cells from left to right, empty ones included where the document keeps them.</param>
    /// <param name="table">Equal for the rows of one table; 0 where the document does not show tables.</param>
    public Line(Cell[] cells, int table)
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

    /// <summary>The first cell that is not empty; its index is in <paramref name="index"/>.</summary>
    public Cell First(out int index)
    {
        index = _first;
        return _first < Cells.Length ? Cells[_first] : Cell.Empty;
    }
}

/// <summary>
/// What every page and text is reduced to before it is understood: lines of cells in reading order. How the cells were drawn
/// (<c>&lt;td&gt;</c>, tabs, pipes, positions) is the business of what builds the page; what they mean is that of <see cref="PageReader"/>.
/// </summary>
internal sealed class Page
{
    public List<Line> Lines { get; } = [];

    /// <summary>
    /// Whether a box that is not ticked leaves nothing in this text. Then a missing tick is an unticked box; otherwise
    /// (a converter that drops <c>&lt;input&gt;</c>) it says nothing.
    /// </summary>
    public bool? BlankBoxIsUnticked { get; set; }

    /// <summary>Whether the document shows footnote marks as such, so that <c>(1)</c> behind words is text.</summary>
    public bool MarksAreCertain { get; set; }

    /// <summary>What takes apart table rows whose columns are lost; null where the columns are kept.</summary>
    public IRowGrammar? Grammar { get; set; }

    /// <summary>Whether this text puts the lines of a cell on one line, so that nothing shows where the one street line ends.</summary>
    public bool LinesRunTogether { get; set; }

    public void Add(int table, params Cell[] cells) => Lines.Add(new Line(cells, table));
}
