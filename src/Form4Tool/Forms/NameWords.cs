namespace Form4Tool.Forms;

/// <summary>
/// Words by which names of securities, natures of ownership and titles of officers are known where nothing else parts them. They are
/// those that filers use; what has none of them stays unparted.
/// </summary>
internal static class NameWords
{
    /// <summary>With which the name of a security begins.</summary>
    public static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "American", "Class", "Common", "Convertible", "Cumulative", "Deferred", "Depositary", "Employee", "Incentive", "Junior", "LTIP",
        "Nonqualified", "Non-Qualified", "Nonvoting", "Non-Voting", "Non-Statutory", "Ordinary", "Performance", "Performance-Based",
        "Phantom", "Preferred", "PSUs", "Redeemable", "Restricted", "RSUs", "Senior", "Series", "Share", "Shares", "Stock", "Subordinate",
        "Subordinated", "Unit", "Units", "Unvested", "Vested", "Voting", "Warrant", "Warrants", "Option", "Options", "Time-Based",
    };

    /// <summary>Which may stand before that: "Director Stock Option".</summary>
    public static readonly HashSet<string> Qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Director", "Directors", "Directors'", "Director's", "Founder", "Founders", "Founder's", "Founders'", "Non-Employee", "Limited",
        "Partnership", "Capital", "OP", "Global", "New", "Old", "Perpetual", "Exchangeable", "Call", "Put", "Market-Based", "Executive",
        "Equity",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>
        BeginningsBySpan = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>(),
        QualifiersBySpan = Qualifiers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word may stand in the name of a security before what is the whole of another's name.</summary>
    public static bool MayBeOfTitle(ReadOnlySpan<char> word) => BeginningsBySpan.Contains(word) || QualifiersBySpan.Contains(word);

    /// <summary>In which the name of a security has its kind.</summary>
    public static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "Stock", "Share", "Shares", "Unit", "Units", "Option", "Options", "Warrant", "Warrants", "Right", "Rights", "RSU", "RSUs", "PSU",
        "PSUs", "SAR", "SARs", "ADS", "ADSs", "Interest", "Interests", "Note", "Notes", "Debenture", "Debentures", "Bond", "Bonds",
        "Equivalent", "Equivalents", "Buy", "Sell", "Swap", "Swaps",
    };

    /// <summary>With which natures of ownership and titles of officers end.</summary>
    public static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "Trust", "Trusts", "Plan", "Spouse", "Wife", "Husband", "Son", "Daughter", "Child", "Children", "LLC", "LP", "L.P", "Inc",
        "Footnote",
        "Footnotes", "Foundation", "IRA", "401(k", "401k", "ESOP", "Account", "Family", "Corporation", "Partnership",
        "Officer", "President", "Chairman", "Secretary", "Treasurer", "Counsel", "Controller", "CEO", "CFO", "COO", "CTO", "VP", "EVP",
        "SVP", "Remarks", "Owner", "below",
    };

    private static readonly string[] OfOfficers =
        ["officer", "president", "chair", "chief", "secretary", "treasurer", "counsel", "controller", "vp", "evp", "svp", "ceo", "cfo",
        "coo", "cto", "manager", "principal"];

    /// <summary>Whether a text names an officer.</summary>
    public static bool NamesOfficer(string title)
    {
        foreach (var word in OfOfficers)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
