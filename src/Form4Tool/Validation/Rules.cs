using Form4Tool.Validation.Sense;
using Form4Tool.Validation.Structure;

namespace Form4Tool.Validation;

/// <summary>The table of rules that filings are held to: those of structure, then those of sense.</summary>
public static class Rules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. RequiredRules.All, .. ShapeRules.All, .. AddressRules.All, .. OwnerRules.All, .. RowRules.All, .. NoteRules.All,
        .. FormRules.All, .. DateRules.All, .. BalanceRules.All, .. PriceRules.All, .. RangeRules.All, .. PartyRules.All, .. LateRules.All];

    /// <summary>The rule of an id, in any case; null where there is none.</summary>
    public static Rule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var rule in All)
            if (rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) return rule;
        return null;
    }
}
