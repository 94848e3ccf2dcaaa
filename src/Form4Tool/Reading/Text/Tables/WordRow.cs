using Form4Tool.Forms;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>A row of a table as its words. Its core is the lines of its date and of its D or I.</summary>
/// <param name="First">The first line of its core.</param>
/// <param name="Last">The last line of its core.</param>
internal sealed record WordRow(int First, int Last)
{
    public List<TableWord> Words { get; } = [];

    /// <summary>The columns that may have more or fewer lines than those of the row.</summary>
    public HashSet<int> Doubtful { get; } = [];

    /// <summary>The columns of its table.</summary>
    public required TableLayout Layout { get; init; }

    /// <summary>Whether it is several rows that came together.</summary>
    public bool IsSeveral { get; set; }

    /// <summary>Whether it goes on over the end of a printed sheet.</summary>
    public bool IsOverSheets { get; set; }
}
