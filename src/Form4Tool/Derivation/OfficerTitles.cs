using System.Text.RegularExpressions;

namespace Form4Tool.Derivation;

/// <summary>
/// Reads offices from titles as officers write them: "EVP &amp; CFO", "Pres. and Chief Exec. Officer", "Chairman of the Board".
/// </summary>
internal static partial class OfficerTitles
{
    /// <summary>The offices that a title names, in its order; none where it is not certain what it names.</summary>
    public static void Read(string title, int owner, List<RoleFact> found)
    {
        var count = found.Count;
        if (Elsewhere().IsMatch(title)) return;
        foreach (Match match in Office().Matches(title))
        {
            var role = RoleOf(match);
            // What stands before or behind an office as its place makes it that of a part of the company.
            if (IsOfPart(title[(match.Index + match.Length)..]) || Parted().IsMatch(title[..match.Index]))
            {
                found.RemoveRange(count, found.Count - count);
                return;
            }
            if (!found.Exists(fact => fact.Owner == owner && fact.Role == role)) found.Add(new RoleFact(owner, role, match.Value));
        }
        if (found.Count == count) found.Add(new RoleFact(owner, OfficerRole.Other, title));
    }

    private static OfficerRole RoleOf(Match match) =>
        match.Groups["ceo"].Success ? OfficerRole.Ceo : match.Groups["cfo"].Success ? OfficerRole.Cfo
        : match.Groups["coo"].Success ? OfficerRole.Coo : match.Groups["gc"].Success ? OfficerRole.GeneralCounsel
        : match.Groups["chair"].Success ? OfficerRole.Chair : OfficerRole.President;

    private static bool IsOfPart(string rest) => rest.Trim(' ', '.', ')') is { Length: > 0 } text && Part().IsMatch(text);

    // Titles of former, honorary and helping officers, and of those that stand elsewhere in the form.
    [GeneratedRegex(@"\b(?:former(?:ly)?|ex|past|retired|emeritus|emerita|assistant\s+to|advis[oe]r|office\s+of|designate|elect|until"
        + @"|through|principal\s+(?:executive|financial)|chief\s+(?:executive|financial|operating)(?!\s+off)"
        + @"|see\s+(?:remarks|below|footnote|explanation|attached))\b|\*", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"(?<ceo>\b(?:co-|interim\s+|acting\s+)?(?:chief\s+exec(?:utive)?\.?\s+off(?:icer|cr|\.)?|c\.?e\.?o\b\.?))"
        + @"|(?<cfo>\b(?:interim\s+|acting\s+)?(?<!deputy\s)(?:chief\s+fin(?:ancial|\.)?\s+off(?:icer|cr|\.)?"
        + @"|c\.?f\.?o\b\.?))"
        + @"|(?<coo>\b(?:interim\s+|acting\s+)?(?<!deputy\s)(?:chief\s+oper(?:ating|ations|\.)?\s+off(?:icer|cr|\.)?"
        + @"|c\.?o\.?o\b\.?))"
        + @"|(?<gc>(?<!(?:deputy|associate|assistant|asst\.?|division|regional)\s+)\b(?:general\s+counsel"
        + @"|gen\.?\s+counsel|chief\s+legal\s+off(?:icer|cr|\.)?|g\.?c\b\.?|clo\b))"
        + @"|(?<chair>(?<!vice[\s-]+)(?<!v\.?\s?)\b(?:executive\s+|exec\.?\s+|co-|non-executive\s+)?chair(?:man|woman|person|mn)?\b"
        + @"(?:\s+of\s+the\s+board)?)"
        + @"|(?<president>(?<!vice[\s-]*)(?<!v\.?\s?)(?<!v[cp][\s-])\b(?:co-|interim\s+|acting\s+)?pres(?:ident|\.|\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    /// <summary>A word directly before an office, as in "Division President", that is no office itself.</summary>
    [GeneratedRegex(@"(?<![a-z.])(?!(?:and|as|the|e?s?vp|v\.p\.|vice|pres|president|ceo|cfo|coo|chairman|chair|director|dir\."
        + @"|founder|co-founder|"
        + @"executive|exec\.?|senior|sr\.?|corporate|corp\.?|company|officer|off\.|secretary|sec\.|treasurer|counsel)\s+$)"
        + @"[a-z][a-z.']*\s+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Parted();

    [GeneratedRegex(@"^(?:of\s+(?!the\s+(?:company|board|issuer|corporation)\b)"
        + @"|[,\-–—/:(]\s*(?!\s|(?:and\b|&)?\s*(?:the\s+)?(?:" + Fellow + @"))"
        + @"|(?:and|&)\s*(?:general\s+manager|gm|head)\b|(?!(?:and\b|&|,|/|;|-|–|—|of\b|" + Fellow + @"))[a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    // What may stand beside an office without making it that of a part.
    private const string Fellow =
        @"(?:co-|interim|acting|executive|exec|chief|ceo|cfo|coo|c\.e|c\.f|c\.o|cto|cao|clo|gc|pres|director|dir\b"
        + @"|chair|chmn|"
        + @"board|member|secretary|sec|treasurer|treas|general\s+counsel|gen|founder|co-founder|cofounder|vice|vp|v\.?p|evp|svp|senior|sr|"
        + @"principal|corporate\s+secretary|corp|controller|trustee|of\s+the\s+board|10%|prod)";
}
