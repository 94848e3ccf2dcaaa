namespace Form4Tool.Derivation;

/// <summary>
/// Computes the facts that follow from filings, as <c>form4 parse --derived</c> writes them. The page docs/derived.md defines each.
/// <code>
/// FilingFacts facts = DerivedFacts.Of(filing);
/// decimal? bought = facts.NonDerivativeTable[0].Side == TradeSide.Buy ? facts.NonDerivativeTable[0].Value : null;
/// </code>
/// </summary>
public static class DerivedFacts
{
    /// <summary>The facts of a filing.</summary>
    /// <param name="filing">The filing.</param>
    public static FilingFacts Of(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return new FactFinder(filing, new Notes(filing.Footnotes)).Find();
    }
}
