using System.Text.RegularExpressions;

namespace Form4Tool.Validation.Sense;

/// <summary>Which titles are of an officer who is one now; others stand in the field by habit.</summary>
internal static partial class OfficeTitles
{
    /// <summary>Whether a title is an office's, and not that of a director, an owner, or of somebody near an officer.</summary>
    public static bool IsOfOfficer(string title) => Offices().IsMatch(title) && !Others().IsMatch(title);

    [GeneratedRegex(@"\b(?:officer|president|pres|chief|c\.?[aefloqst]\.?o\.?|treasurer|treas|secretary|sec'?y|counsel|controller|" +
        @"comptroller|[es]?vp|vice\s+pres\w*|general\s+manager|gm|principal\s+(?:accounting|executive|financial)\s+off\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Offices();

    [GeneratedRegex(@"\b(?:director|dir|chair\w*|board|see|former\w*|ex|past|retired|resigned|prior|previous\w*|until|emeritus|elect|" +
        @"designate|owner|holder|shareholder|stockholder|trustee|member|affiliate|spouse|wife|husband|son|daughter|brother|sister|family|" +
        @"relative|estate|deputization|assistant|adviser|advisor|consultant|to|of\s+(?:an?\s+)?(?:officer|subsidiary|adviser))\b|10\s*%",
        RegexOptions.IgnoreCase)]
    private static partial Regex Others();
}
