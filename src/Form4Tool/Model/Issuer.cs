namespace Form4Tool;

/// <summary>The company (item 2; Form 3, item 3) whose securities the filing is about.</summary>
public sealed record Issuer
{
    /// <summary>
    /// issuerCik: the EDGAR number, ten digits, zero-padded. Null in typed forms and copied text, which do not show it.
    /// </summary>
    public string? Cik { get; init; }

    /// <summary>issuerName: the company's name as filed; null where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// issuerTradingSymbol: free text of the filer (<c>NONE</c>, <c>N/A</c> and the like included); null where it is empty.
    /// </summary>
    public string? TradingSymbol { get; init; }

    /// <summary>issuerForeignTradingSymbol: the symbol at an exchange outside the US (box 2a), since March 2026; null before.</summary>
    public string? ForeignTradingSymbol { get; init; }
}
