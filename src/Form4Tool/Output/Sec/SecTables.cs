using Form4Tool.Output.Tables;

namespace Form4Tool.Output.Sec;

/// <summary>The eight tables of the SEC.</summary>
internal static class SecTables
{
    /// <summary>The tables, in the order of their numbers.</summary>
    public static IReadOnlyList<FilingTable> All { get; } = FilingTable.Of(TableScope.Sec);
}
