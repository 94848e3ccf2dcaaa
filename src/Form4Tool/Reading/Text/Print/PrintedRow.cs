namespace Form4Tool.Reading.Text.Print;

/// <summary>A row of a printed table: its core is the lines of its date and of its D or I.</summary>
/// <param name="First">The first line of its core.</param>
/// <param name="Last">The last line of its core.</param>
internal sealed record PrintedRow(int First, int Last)
{
    public List<PrintedWord> Words { get; } = [];

    /// <summary>The columns of texts that may have more or fewer lines than those of the row.</summary>
    public HashSet<int> Doubtful { get; } = [];
}
