namespace Form4Tool;

/// <summary>The company whose securities the filing is about.</summary>
public sealed record Issuer
{
    /// <summary>issuerCik: ten digits, zero-padded. Typed forms and copied text do not show it.</summary>
    public string? Cik { get; init; }

    /// <summary>issuerName.</summary>
    public string? Name { get; init; }

    /// <summary>issuerTradingSymbol: free text of the filer (<c>NONE</c>, <c>N/A</c> and the like included).</summary>
    public string? TradingSymbol { get; init; }

    /// <summary>issuerForeignTradingSymbol: box 2a, since March 2026.</summary>
    public string? ForeignTradingSymbol { get; init; }
}
