namespace Form4Tool.Derivation;

/// <summary>What the numbers of one row give.</summary>
internal static class TradeFacts
{
    /// <summary>The shares, negative where disposed of.</summary>
    public static decimal? SignedShares(OwnershipRow row) => row.TransactionAcquiredDisposedCode switch
    {
        "A" => row.TransactionShares,
        "D" => -row.TransactionShares,
        _ => null,
    };

    /// <summary>Shares times price, of Table I.</summary>
    public static decimal? Value(OwnershipRow row)
    {
        if (row is not NonDerivativeRow { TransactionShares: { } shares, TransactionPricePerShare: { } price }) return null;
        try
        {
            return shares * price;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether two rows are of one date, code and position, as tranches of one trade are.</summary>
    public static bool IsSameTrade(OwnershipRow a, OwnershipRow b) => a.TransactionDate == b.TransactionDate
        && a.TransactionCode == b.TransactionCode && a.TransactionAcquiredDisposedCode == b.TransactionAcquiredDisposedCode
        && Position.IsSame(a, b);
}
