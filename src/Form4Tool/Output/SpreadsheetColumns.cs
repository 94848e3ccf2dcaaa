namespace Form4Tool.Output;

/// <summary>
/// The columns of lines for a spreadsheet: one value a cell. What the CSV joins over the owners stands in columns of each owner instead, at
/// the end of the line; EDGAR takes ten owners in one filing.
/// </summary>
internal static class SpreadsheetColumns
{
    /// <summary>How many owners have columns.</summary>
    public const int Owners = 10;

    private static readonly string[] OfOwner =
        ["Cik", "Name", "IsDirector", "IsOfficer", "IsTenPercentOwner", "IsOther", "OfficerTitle", "OtherText"];

    private static readonly string[] Joined = ["isDirector", "isOfficer", "isTenPercentOwner", "isOther", "officerTitle", "otherText"];

    /// <summary>The columns of the owners: <c>owner1Cik</c> and so on.</summary>
    public static IReadOnlyList<string> OfOwners { get; } =
        [.. Enumerable.Range(1, Owners).SelectMany(owner => OfOwner.Select(name => $"owner{owner}{name}"))];

    /// <summary>All that can be chosen: those of the CSV with its facts, then those of the owners.</summary>
    public static IReadOnlyList<string> All { get; } = [.. CsvFilingWriter.ColumnsWithFacts, .. OfOwners];

    /// <summary>The columns where none are chosen.</summary>
    public static IReadOnlyList<string> Usual(bool derived) =>
        [.. (derived ? CsvFilingWriter.ColumnsWithFacts : CsvFilingWriter.Columns).Except(Joined), .. OfOwners];

    /// <summary>The value of a column of the owners, and whether it is a flag; null where there is no such owner.</summary>
    public static (string? Text, bool IsRaw) Value(ValueList<ReportingOwner> owners, int column)
    {
        if (column / OfOwner.Length >= owners.Count) return (null, true);
        var owner = owners[column / OfOwner.Length];
        var relationship = owner.Relationship;
        return (column % OfOwner.Length) switch
        {
            0 => (owner.Cik, false),
            1 => (owner.Name, false),
            2 => (RowLines.Word(relationship.IsDirector), true),
            3 => (RowLines.Word(relationship.IsOfficer), true),
            4 => (RowLines.Word(relationship.IsTenPercentOwner), true),
            5 => (RowLines.Word(relationship.IsOther), true),
            6 => (relationship.OfficerTitle, false),
            _ => (relationship.OtherText, false),
        };
    }
}
