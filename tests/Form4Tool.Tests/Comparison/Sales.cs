namespace Form4Tool.Tests.Comparison;

/// <summary>Filings of sales on one day, which a test changes in what it is about.</summary>
internal static class Sales
{
    public static readonly DateOnly Day = new(2024, 6, 3);

    public static Form4Result Filing(string form, params NonDerivativeRow[] rows) => new(
        new SourceInfo("x", SourceFormat.OwnershipXml, SourceContainer.None, null),
        new OwnershipFiling { DocumentType = form, Issuer = new Issuer { Cik = "0000000001" }, NonDerivativeTable = [.. rows] }, []);

    public static NonDerivativeRow Sale(decimal shares, decimal? owned) => new()
    {
        SecurityTitle = "Common Stock", TransactionDate = Day, TransactionCode = "S", TransactionShares = shares,
        TransactionPricePerShare = 10, TransactionAcquiredDisposedCode = "D", DirectOrIndirectOwnership = "D",
        SharesOwnedFollowingTransaction = owned,
    };
}
