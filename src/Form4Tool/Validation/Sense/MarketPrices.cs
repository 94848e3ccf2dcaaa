namespace Form4Tool.Validation.Sense;

/// <summary>
/// The prices of the market in a filing: those of purchases, sales and securities withheld for tax in Table I. Rows of one security within
/// a month of each other have prices that are near.
/// </summary>
internal sealed class MarketPrices
{
    private const decimal FarOff = 5, Near = 2;
    private const int NearDays = 31, Witnesses = 2;

    // Beyond it a number is a slip of another kind, and does not bear to be multiplied.
    private const decimal Greatest = 1_000_000_000_000_000m;

    private readonly List<RowAt> _rows = [];
    private readonly HashSet<int> _market = [], _totals = [];

    private MarketPrices() { }

    /// <summary>Whether a row has a price of the market.</summary>
    public static bool IsOfMarket(OwnershipRow row) => row is { Kind: RowKind.Transaction, TransactionCode: "P" or "S" or "F" };

    /// <summary>The prices of a filing.</summary>
    public static MarketPrices Of(Examination at)
    {
        var prices = new MarketPrices();
        foreach (var row in at.Rows)
            if (!row.IsDerivative && IsOfMarket(row.Row) && row.Row is
                { TransactionPricePerShare: > 0 and < Greatest, TransactionShares: > 0 and < Greatest, TransactionDate: not null }
                && prices._market.Add(row.Index)) prices._rows.Add(row);
        foreach (var row in prices._rows)
            if (prices.IsTotal(row)) prices._totals.Add(row.Index);
        return prices;
    }

    /// <summary>What one security costs where the row's price is the total of the row; null where it is not.</summary>
    public decimal? TotalOf(RowAt row) => _totals.Contains(row.Index) ? PerShare(row) : null;

    /// <summary>Whether a row of the market has none beside it.</summary>
    public bool IsAlone(RowAt row) => _market.Contains(row.Index) && !_rows.Exists(other => IsBeside(row, other));

    /// <summary>
    /// The lowest and highest of the other rows' prices, where two or more of them agree and this one is far from all; null where that is
    /// not so. A total is no witness.
    /// </summary>
    public (decimal Low, decimal High)? OthersAgainst(RowAt row)
    {
        if (!_market.Contains(row.Index) || _totals.Contains(row.Index)) return null;
        var price = Price(row);
        var others = _rows.FindAll(other => IsBeside(row, other) && !_totals.Contains(other.Index)).ConvertAll(Price);
        if (others.Count < Witnesses) return null;
        var (low, high) = (others.Min(), others.Max());
        return high < low * Near && (price >= high * FarOff || price * FarOff <= low) ? (low, high) : null;
    }

    /// <summary>Whether a price, divided by the securities, is near each other row's price, and undivided far from it.</summary>
    private bool IsTotal(RowAt row)
    {
        if (row.Row.TransactionShares <= FarOff) return false;
        var isSeen = false;
        foreach (var other in _rows)
        {
            if (!IsBeside(row, other)) continue;
            // Where several rows have totals, each is near another by what one security costs.
            var isPrice = AreNear(PerShare(row), Price(other)) && Price(row) >= Price(other) * FarOff;
            if (!isPrice && !AreNear(PerShare(row), PerShare(other))) return false;
            isSeen |= isPrice;
        }
        return isSeen;
    }

    private static bool IsBeside(RowAt row, RowAt other) => row.Index != other.Index && other.Row.SecurityTitle == row.Row.SecurityTitle
        && Math.Abs(row.Row.TransactionDate!.Value.DayNumber - other.Row.TransactionDate!.Value.DayNumber) <= NearDays;

    private static bool AreNear(decimal one, decimal other) => one < other * Near && other < one * Near;

    private static decimal Price(RowAt row) => row.Row.TransactionPricePerShare!.Value;

    private static decimal PerShare(RowAt row) => Price(row) / row.Row.TransactionShares!.Value;
}
