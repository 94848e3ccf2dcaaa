using System.Globalization;
using Form4Tool.Comparison;

namespace Form4Tool.History;

/// <summary>The trades of an amendment beside those of the filings that it amends.</summary>
internal static class AmendedTrades
{
    private static readonly SourceInfo Nowhere = new("", SourceFormat.OwnershipXml, SourceContainer.None, null);

    /// <summary>What each trade of an amendment is.</summary>
    /// <param name="originals">The trades that it may amend.</param>
    /// <param name="amendment">The trades of the amendment.</param>
    public static IEnumerable<(ReportedTrade Trade, AmendedRowKind Kind, ReportedTrade? Original, string Reason)> Compare(
        IReadOnlyList<ReportedTrade> originals, IEnumerable<ReportedTrade> amendment)
    {
        var (of, rows) = (originals.ToLookup(trade => trade.Table), amendment.ToLookup(trade => trade.Table));
        foreach (var row in FilingComparison.RowsOf(Result(of), Result(rows), path => NameOf(At(of, path))))
            yield return (At(rows, row.Path), row.Kind, row.OriginalPath is { } path ? At(of, path) : null, row.Reason);
    }

    /// <summary>A row as the tables across filings name it: filing, table and number.</summary>
    private static string NameOf(ReportedTrade trade) => $"{trade.Filing.Key}/{trade.Table}/{trade.Number}";

    private static Form4Result Result(ILookup<string, ReportedTrade> trades) => new(Nowhere, new OwnershipFiling
    {
        NonDerivativeTable = [.. trades["I"].Select(trade => trade.Essence).OfType<NonDerivativeRow>()],
        DerivativeTable = [.. trades["II"].Select(trade => trade.Essence).OfType<DerivativeRow>()],
    }, []);

    /// <summary>The trade at a path of a result made of trades.</summary>
    private static ReportedTrade At(ILookup<string, ReportedTrade> trades, string path) => trades[path.StartsWith('n') ? "I" : "II"]
        .ElementAt(int.Parse(path.AsSpan()[(path.IndexOf('[') + 1)..^1], CultureInfo.InvariantCulture));
}
