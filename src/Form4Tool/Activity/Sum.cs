namespace Form4Tool.Activity;

/// <summary>Trades counted, and their values added where they have one.</summary>
internal sealed class Sum
{
    /// <summary>How many trades.</summary>
    public int Trades { get; private set; }

    /// <summary>How many of them have no value: no price is stated, or no shares, or it is a trade in derivatives.</summary>
    public int WithoutValue { get; private set; }

    /// <summary>The values together, in dollars; null where no trade has one, or they are beyond all sense.</summary>
    public decimal? Value { get; private set; }

    private bool _isTooLarge;

    /// <summary>Adds a trade.</summary>
    public void Add(ActivityRow row)
    {
        Trades++;
        if (row.Value is { } value) AddValue(value);
        else WithoutValue++;
    }

    /// <summary>Adds what another sum has.</summary>
    public void Add(Sum other)
    {
        Trades += other.Trades;
        WithoutValue += other.WithoutValue;
        _isTooLarge |= other._isTooLarge;
        if (_isTooLarge) Value = null;
        else if (other.Value is { } value) AddValue(value);
    }

    private void AddValue(decimal value)
    {
        if (_isTooLarge) return;
        try
        {
            Value = (Value ?? 0) + value;
        }
        catch (OverflowException)
        {
            (_isTooLarge, Value) = (true, null);
        }
    }
}

/// <summary>What was bought and what was sold, by the groups of trades on the open market.</summary>
internal sealed class TwoSides
{
    private readonly Sum[] _bought = New(), _sold = New();

    /// <summary>What was bought.</summary>
    public Sum Bought { get; } = new();

    /// <summary>What was sold.</summary>
    public Sum Sold { get; } = new();

    /// <summary>Bought less sold, in dollars; null where neither has a value.</summary>
    public decimal? Net => Bought.Value is null && Sold.Value is null ? null : (Bought.Value ?? 0) - (Sold.Value ?? 0);

    /// <summary>Bought and sold together, in dollars: how much there is to show.</summary>
    public decimal Gross => (Bought.Value ?? 0) + (Sold.Value ?? 0);

    /// <summary>What was bought in a group.</summary>
    public Sum BoughtIn(TradeGroup group) => _bought[(int)group];

    /// <summary>What was sold in a group.</summary>
    public Sum SoldIn(TradeGroup group) => _sold[(int)group];

    /// <summary>Adds a trade, if it is bought or sold with certainty.</summary>
    public void Add(ActivityRow row)
    {
        if (row.Side is null) return;
        var isBought = row.Side == Derivation.TradeSide.Buy;
        (isBought ? Bought : Sold).Add(row);
        (isBought ? _bought : _sold)[(int)row.Group].Add(row);
    }

    private static Sum[] New() => [.. TradeGroups.OfMarket.Select(_ => new Sum())];
}
