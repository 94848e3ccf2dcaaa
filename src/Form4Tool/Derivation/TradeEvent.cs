namespace Form4Tool.Derivation;

/// <summary>Rows that are tranches of one trade: the same owners, date, code, direction, title, ownership and nature.</summary>
/// <param name="Id">The event's name inside the filing: <c>E1</c>.</param>
/// <param name="Rows">The paths of its rows, two or more.</param>
/// <param name="Shares">The sum of their shares.</param>
/// <param name="WeightedPrice">The average price by shares, to six decimals; null where a row has no price.</param>
public sealed record TradeEvent(string Id, ValueList<string> Rows, decimal Shares, decimal? WeightedPrice);
