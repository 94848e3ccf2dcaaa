using System.Globalization;
using System.Text.RegularExpressions;

namespace Form4Tool.Derivation;

/// <summary>What one text says of a Rule 10b5-1 plan.</summary>
internal readonly partial struct PlanStatement
{
    private const string Mention = @"10\(?b\)?-?5\s?(?:[-–—‑]\s?1|\(1\)|-?1|\b)";
    private const string Link =
        @"(?:pursuant\s+to|under|in\s+accordance\s+with|in\s+compliance\s+with|by\s+means\s+of|through|as\s+part\s+of|in\s+reliance\s+on)";
    private const string Day =
        @"(?<day>[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{4}|\d{1,2}/\d{1,2}/\d{2,4})";
    // A period ends what belongs together, but not that of a name or a company.
    private const string Near = @"(?:[^.;]|(?<=\b(?:mr|ms|mrs|dr|inc|corp|co|ltd|jr|sr|[a-z]))\.)";
    // What stands between the verb and the date must not be about another event.
    private const string Between =
        "(?:(?!amend|modif|terminat|expir|complet|s[oa]l[de]|transact|vest|exercis|effective)" + Near + "){0,80}?";
    private const string Adopting = @"\b(?:adopted|entered\s+into|established|executed|signed|put\s+in\s+place|dated)\b";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Formats =
        ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "M/d/yyyy", "M/d/yy"];

    private PlanStatement(PlanText? text, string? words, DateOnly? adopted, string? adoptedWords, bool datesCompete) =>
        (Text, Words, Adopted, AdoptedWords, DatesCompete) = (text, words, adopted, adoptedWords, datesCompete);

    /// <summary>What it says; null where it speaks of a plan and it is not certain what of it.</summary>
    public PlanText? Text { get; }

    /// <summary>The sentence that says it.</summary>
    public string? Words { get; }

    /// <summary>The date of adoption.</summary>
    public DateOnly? Adopted { get; }

    /// <summary>The words that state the date.</summary>
    public string? AdoptedWords { get; }

    /// <summary>Whether there are several dates, of which none is certain.</summary>
    public bool DatesCompete { get; }

    /// <summary>Reads a text.</summary>
    public static PlanStatement Of(string text)
    {
        if (!text.Contains("10b", StringComparison.OrdinalIgnoreCase) && !text.Contains("10(b)", StringComparison.OrdinalIgnoreCase)
            || !MentionOfPlan().IsMatch(text))
            return new PlanStatement(PlanText.Absent, null, null, null, false);
        PlanText? said = null;
        string? words = null;
        var isUnclear = false;
        foreach (var range in Sentences.Of(text))
        {
            var sentence = text[range];
            if (!MentionOfPlan().IsMatch(sentence)) continue;
            var one = Classify(sentence);
            if (one is null || said is not null && one != said)
            {
                isUnclear |= one is not null || said is null;
                continue;
            }
            (said, words) = (one, words ?? sentence);
        }
        if (isUnclear && said != PlanText.Affirmative) (said, words) = (null, null);
        var (adopted, adoptedWords, compete) = said == PlanText.Affirmative ? AdoptionIn(text) : default;
        return new PlanStatement(said, words, adopted, adoptedWords, compete);
    }

    private static PlanText? Classify(string sentence)
    {
        var mention = MentionOfPlan().Match(sentence).Index;
        var before = sentence[..mention];
        if (Ahead().IsMatch(before)) return null;
        if (NotLinked().IsMatch(sentence)) return PlanText.Negated;
        if (!Linked().IsMatch(sentence)) return null;
        return Negation().IsMatch(NotDiscretionary().Replace(before, "")) ? null : PlanText.Affirmative;
    }

    private static (DateOnly? Date, string? Words, bool Compete) AdoptionIn(string text)
    {
        if (Changed().IsMatch(text)) return (null, null, true);
        (DateOnly? Date, string? Words) found = default;
        foreach (var regex in (ReadOnlySpan<Regex>)[AdoptedBehind(), AdoptedBefore(), OnDate()])
            foreach (Match match in regex.Matches(text))
            {
                if (DateOf(match.Groups["day"].Value) is not { } date) return (null, null, true);
                if (found.Date is { } other && other != date) return (null, null, true);
                // A second date behind an "and" is that of a second plan.
                if (AnotherDate().IsMatch(text[(match.Index + match.Length)..])) return (null, null, true);
                if (found.Date is null) found = (date, match.Value);
            }
        return (found.Date, found.Words, false);
    }

    private static DateOnly? DateOf(string text)
    {
        var plain = Ordinal().Replace(text, "$1").Replace(",", " ").Replace(".", "")
            .Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        plain = Blanks().Replace(plain, " ");
        return DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    [GeneratedRegex(@"\b" + Mention, Options)]
    private static partial Regex MentionOfPlan();

    // What is to come, or may, is no trade that was made.
    [GeneratedRegex(@"\b(?:will|may|might|can|could|intends?|expects?|would|shall|future|proposed|to\s+be|eligible"
        + @"|subject\s+to|if)\b", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:not|neither|nor)\b(?:\s+\w+){0,4}?\s+" + Link + @"\s[^.;]{0,90}?" + Mention
        + @"|\b(?:other\s+than|outside(?:\s+of)?|without|rather\s+than|not\s+(?:a\s+)?part\s+of)\s(?:\S+\s+){0,6}?" + Mention
        + @"|\bno\s+(?:\S+\s+){0,3}?" + Mention, Options)]
    private static partial Regex NotLinked();

    [GeneratedRegex(@"(?:^\W*|\b(?:effected|made|executed|sold|purchased|sales?|transactions?|trades?|disposed|acquired|exercised?|reported"
        + @"|conversion|distribution|donated?|gift|transfer(?:red)?|disposition|acquisition|purchase|occurred|automatically)\b.{0,240}?)"
        + Link + @"\s[^;]{0,160}?" + Mention, Options)]
    private static partial Regex Linked();

    [GeneratedRegex(@"\b(?:not|no|none|neither|nor|except|other\s+than|unless|cancel\w*|terminat\w*)\b", Options)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\bnot\s+(?:represent\s+)?(?:a\s+)?discretionary\b", Options)]
    private static partial Regex NotDiscretionary();

    [GeneratedRegex(Mention + Near + "{0,80}?" + Adopting + Between + Day, Options)]
    private static partial Regex AdoptedBehind();

    [GeneratedRegex(@"\bplan\b" + Near + @"{0,30}?\b(?:adopted|entered\s+into|dated)\b" + Between + Day + "(?=" + Near + "{0,80}" + Mention
        + ")", Options)]
    private static partial Regex AdoptedBefore();

    [GeneratedRegex(@"\bon\s+" + Day + @"," + Near + @"{0,80}?\b(?:adopted|entered\s+into|established)\b" + Near + "{0,80}?" + Mention,
        Options)]
    private static partial Regex OnDate();

    [GeneratedRegex(@"\b(?:amend\w*|modif\w*|restated)\b[^.;]{0,40}?" + Day, Options)]
    private static partial Regex Changed();

    [GeneratedRegex(@"^\s*(?:,?\s*(?:and|or|,)\s+)(?:on\s+|dated\s+)?" + Day, Options)]
    private static partial Regex AnotherDate();

    [GeneratedRegex(@"(\d)(?:st|nd|rd|th)\b", Options)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
