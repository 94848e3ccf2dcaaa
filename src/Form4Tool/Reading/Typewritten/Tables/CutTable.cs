namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>A column of a table on the page: where it stands, and what its head says.</summary>
internal sealed record TextColumn(int Left, int Right, string Head);

/// <summary>
/// A line of a table, cut into its columns; <paramref name="IsFull"/> tells which cells are filled up to their right border.
/// </summary>
internal sealed record CutLine(string[] Cells, bool[] IsFull, int[] Places, bool ParagraphBefore, bool RuleBefore)
{
    /// <summary>Whether nothing but the end of an HTML row stands between the line and the one before.</summary>
    public bool FollowsRow { get; init; }

    /// <summary>The columns whose values stand, wholly or in part, over the column beside theirs.</summary>
    public IReadOnlyList<int> Displaced { get; init; } = [];
}

/// <summary>A table cut into columns.</summary>
internal sealed record CutTable(TextColumn[] Columns, List<CutLine> Lines)
{
    /// <summary>Whether any column has a head; sheets that go on with a table have none.</summary>
    public bool HasHead { get; } = Array.Exists(Columns, c => c.Head.Length > 0);
}
