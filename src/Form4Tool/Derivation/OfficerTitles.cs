namespace Form4Tool.Derivation;

/// <summary>
/// Reads offices from titles as officers write them: "EVP &amp; CFO", "Pres. and Chief Exec. Officer", "Chairman of the Board".
/// </summary>
internal static class OfficerTitles
{
    // Titles of former, honorary and helping officers, and of those that stand elsewhere in the form.
    private static readonly string[][][] Elsewhere = Patterns(
        "former|formerly|ex|past|retired|emeritus|emerita|advisor|adviser|designate|elect|until|through", "assistant to", "office of",
        "principal executive|financial", "see remarks|below|footnote|explanation|attached");

    // A chief officer whose office is cut short, or one of several things at once, is not told from another.
    private static readonly string[][][] Unclear = Patterns("chief executive|financial|operating");

    private static readonly string[][] OfTheCompany = TitleWords.Pattern("of the company|board|issuer|corporation");

    private static readonly string[][][] Managers = Patterns("&|and gm|head", "&|and general manager");

    private static readonly (OfficerRole Role, string[][] Words)[] Offices =
    [
        (OfficerRole.Ceo, TitleWords.Pattern("ceo")),
        (OfficerRole.Ceo, TitleWords.Pattern("chief exec|executive off|officer|offcr")),
        (OfficerRole.Cfo, TitleWords.Pattern("cfo")),
        (OfficerRole.Cfo, TitleWords.Pattern("chief fin|financial off|officer|offcr")),
        (OfficerRole.Coo, TitleWords.Pattern("coo")),
        (OfficerRole.Coo, TitleWords.Pattern("chief oper|operating|operations off|officer|offcr")),
        (OfficerRole.GeneralCounsel, TitleWords.Pattern("general|gen counsel")),
        (OfficerRole.GeneralCounsel, TitleWords.Pattern("gc")),
        (OfficerRole.GeneralCounsel, TitleWords.Pattern("clo")),
        (OfficerRole.GeneralCounsel, TitleWords.Pattern("chief legal off|officer|offcr")),
        (OfficerRole.Chair, TitleWords.Pattern("chair|chairman|chairwoman|chairperson|chairmn|chmn of the board")),
        (OfficerRole.Chair, TitleWords.Pattern("chair|chairman|chairwoman|chairperson|chairmn|chmn")),
        (OfficerRole.President, TitleWords.Pattern("president|pres")),
    ];

    // What may stand directly before an office, and makes it no other.
    private static readonly string[] Prefixes = ["interim", "acting", "co", "executive", "exec", "non"];

    // What may stand beside an office without making it that of a part of the company.
    private static readonly string[] Fellows =
    [
        "and", "as", "the", "vp", "evp", "svp", "sevp", "vice", "pres", "president", "ceo", "cfo", "coo", "cto", "cao", "clo",
        "gc", "chief", "chairman", "chair", "chmn", "director", "dir", "founder", "cofounder", "co", "executive", "exec",
        "senior", "sr", "corporate", "corp", "company", "officer", "off", "secretary", "sec", "treasurer", "treas", "counsel",
        "general", "gen", "board", "member", "controller", "trustee", "interim", "acting", "principal", "prod", "non",
    ];

    /// <summary>The offices that a title names, in its order; none where it is not certain what it names.</summary>
    public static void Read(string title, int owner, List<RoleFact> found)
    {
        var words = new TitleWords(title);
        if (title.Contains('*') || words.HasAny(Elsewhere)) return;
        var count = found.Count;
        for (var at = 0; at < words.Count; at++)
        {
            if (OfficeAt(words, at, out var end) is not { } role) continue;
            var start = at;
            while (start > 0 && Array.IndexOf(Prefixes, words[Before(words, start)]) >= 0) start = Before(words, start);
            at = end - 1;
            if (IsLower(words, start) || IsOfAnother(words, start)) continue;
            if (IsOfPart(words, start, end))
            {
                found.RemoveRange(count, found.Count - count);
                return;
            }
            if (!found.Exists(fact => fact.Owner == owner && fact.Role == role))
                found.Add(new RoleFact(owner, role, words.Between(start, end)));
        }
        if (found.Count == count && !words.HasAny(Unclear)) found.Add(new RoleFact(owner, OfficerRole.Other, title));
    }

    private static string[][][] Patterns(params string[] texts) => Array.ConvertAll(texts, TitleWords.Pattern);

    private static OfficerRole? OfficeAt(TitleWords words, int at, out int end)
    {
        foreach (var (role, pattern) in Offices)
            if (words.Matches(at, pattern, out end)) return role;
        end = at;
        return null;
    }

    /// <summary>The word before another, over a hyphen: the "co" of "co-president".</summary>
    private static int Before(TitleWords words, int at) => at > 1 && words[at - 1] == "-" ? at - 2 : at - 1;

    /// <summary>A vice president is none, nor a deputy or associate general counsel.</summary>
    private static bool IsLower(TitleWords words, int start) => start > 0
        && words[Before(words, start)] is "vice" or "v" or "vc" or "deputy" or "associate" or "assistant" or "asst";

    /// <summary>Whether the office is that of somebody else, whom this one serves: "Chief of Staff to the CEO".</summary>
    private static bool IsOfAnother(TitleWords words, int start)
    {
        for (var at = 0; at < start; at++)
            if (words[at] is "to") return true;
        return false;
    }

    /// <summary>Whether the office is of a part of the company: "Division President", "President, Harbor Bank", "CEO of Retail".</summary>
    private static bool IsOfPart(TitleWords words, int start, int end)
    {
        if (start > 0 && !TitleWords.IsSeparator(words[start - 1]) && !IsFellow(words[start - 1])) return true;
        if (end == words.Count) return false;
        if (words[end] is "of") return !words.Matches(end, OfTheCompany, out _);
        foreach (var pattern in Managers)
            if (words.Matches(end, pattern, out _)) return true;
        if (!TitleWords.IsSeparator(words[end])) return !IsFellow(words[end]);
        var next = end;
        while (next < words.Count && (TitleWords.IsSeparator(words[next]) || words[next] is "and" or "the")) next++;
        return next < words.Count && !IsFellow(words[next]);
    }

    private static bool IsFellow(string word) => Array.IndexOf(Fellows, word) >= 0;
}
