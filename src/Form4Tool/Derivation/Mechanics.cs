using System.Text.RegularExpressions;

namespace Form4Tool.Derivation;

/// <summary>A trade that follows from a rule, a plan or an event and not from a decision of that day.</summary>
public enum MechanicalKind
{
    /// <summary>Securities withheld, delivered or sold for tax alone.</summary>
    TaxWithholding,
    /// <summary>Securities received because an award vested or was settled.</summary>
    Vesting,
    /// <summary>Securities bought through an employees' plan.</summary>
    PlanPurchase,
    /// <summary>Dividends reinvested.</summary>
    Reinvestment,
    /// <summary>A distribution to all holders by their shares.</summary>
    ProRata,
    /// <summary>Given away, or received as a gift: code G.</summary>
    Gift,
    /// <summary>One security converted into another.</summary>
    Conversion,
}

/// <summary>That a trade is mechanical, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Evidence">What says so.</param>
public sealed record MechanicalFact(MechanicalKind Kind, Evidence Evidence);

/// <summary>The rules by which a row's code and its notes tell that a trade is mechanical.</summary>
internal static partial class Mechanics
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A kind, the codes that it may have, and which way.</summary>
    private readonly record struct Rule(
        MechanicalKind Kind, string Codes, string? Side, string Key, Func<Regex> Says, Func<Regex>? Denies);

    private static readonly Rule[] Rules =
    [
        new(MechanicalKind.TaxWithholding, "FDS", "D", "tax", Withheld, NotForTaxAlone),
        new(MechanicalKind.Vesting, "MAJ", null, "vest", Vested, Ahead),
        new(MechanicalKind.Vesting, "MAJ", null, "settle", Vested, Ahead),
        new(MechanicalKind.PlanPurchase, "APJLI", "A", "purchase plan", BoughtByPlan, Includes),
        new(MechanicalKind.PlanPurchase, "APJLI", "A", "ESPP", BoughtByPlan, Includes),
        new(MechanicalKind.PlanPurchase, "APJLI", "A", "401(k)", BoughtByPlan, Includes),
        new(MechanicalKind.Reinvestment, "APJL", "A", "reinvest", Reinvested, Includes),
        new(MechanicalKind.ProRata, "JADG", null, "pro", ProRata, Ahead),
        new(MechanicalKind.Conversion, "MJX", null, "conver", Converted, Ahead),
    ];

    /// <summary>The kind of a row by its code alone: what is reported as a gift or a conversion is one.</summary>
    public static MechanicalFact? ByCode(OwnershipRow row) => row.TransactionCode switch
    {
        "G" => new MechanicalFact(MechanicalKind.Gift, new Evidence("transactionCode", "G")),
        "C" => new MechanicalFact(MechanicalKind.Conversion, new Evidence("transactionCode", "C")),
        _ => null,
    };

    /// <summary>The kind by a note on the row; null where it says none, or several.</summary>
    public static MechanicalFact? ByNote(OwnershipRow row, string id, string text)
    {
        if (row.TransactionCode is not { Length: 1 } code) return null;
        MechanicalFact? found = null;
        foreach (ref readonly var rule in Rules.AsSpan())
        {
            if (!rule.Codes.Contains(code[0]) || rule.Side is { } side && row.TransactionAcquiredDisposedCode != side
                || !text.Contains(rule.Key, StringComparison.OrdinalIgnoreCase)) continue;
            if (Sentence(text, rule) is not { } words) continue;
            if (found is not null && found.Kind != rule.Kind) return null;
            found ??= new MechanicalFact(rule.Kind, new Evidence(id, words));
        }
        return found;
    }

    /// <summary>The first sentence that says it and does not deny it.</summary>
    private static string? Sentence(string text, in Rule rule)
    {
        foreach (var range in Sentences.Of(text))
        {
            var sentence = text[range];
            if (rule.Says().IsMatch(sentence) && rule.Denies?.Invoke().IsMatch(sentence) != true) return sentence;
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:withh(?:eld|old|olding|olds)|surrender(?:ed)?|retained|forfeited|relinquished|delivered|tendered)\b"
        + @".{0,160}?\btax(?:es)?\b"
        + @"|\bsold\b.{0,80}?\bto\s+(?:satisfy|cover|pay|fund)\b.{0,80}?\btax(?:es)?\b|\bsell[- ]to[- ]cover\b.{0,80}?\btax(?:es)?\b"
        + @"|\btax(?:es)?\b.{0,60}?\bwithh(?:eld|olding)\b.{0,80}?\b(?:shares|stock|units)\b", Options)]
    private static partial Regex Withheld();

    // An exercise price is not tax, and what is sold for more than tax is sold.
    [GeneratedRegex(@"\bexercise\s+price|\bpurchase\s+price|\bpartial|\bin\s+part\b|\bno\s+(?:shares|stock)\b|\bnot\b|\bcost\s+of\b"
        + @"|\bwill\b|\bmay\b", Options)]
    private static partial Regex NotForTaxAlone();

    [GeneratedRegex(@"\b(?:upon|from|following|on|through|(?:represents?|reflects?|due\s+to|in\s+connection\s+with"
        + @"|as\s+a\s+result\s+of)(?:\s+the)?)\s+"
        + @"(?:the\s+)?(?:\w+\s+){0,2}?(?:vesting|settlement|release)\s+(?:and\s+\w+\s+)?(?:of|in)\b.{0,80}?"
        + @"\b(?:restricted|rsus?|psus?|prsus?|dsus?|performance|deferred|stock\s+units?|share\s+units?|awards?|units?)"
        + @"|^\W*(?:vesting|settlement)\s+of\b(?!.*\b(?:is|are|occurs?|begins?|commences?|accelerat\w*)\b)"
        + @"|\b(?:shares|units|rsus|psus|stock)\b.{0,60}?\b(?:that|which)\s+(?:have\s+|had\s+)?vested\b", Options)]
    private static partial Regex Vested();

    // What is to come has not come about.
    [GeneratedRegex(@"\b(?:will|shall|may|would|can|right\s+to|entitled|subject\s+to|schedule[ds]?|until|convertible|is\s+payable"
        + @"|each\s+(?:rsu|psu|unit)|not)\b", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:acquired|purchased|purchases?|bought|issued)\b.{0,80}?\b(?:under|through|pursuant\s+to|in|via|by)\b.{0,100}?"
        + @"(?:(?:employees?'?|associate|stock|share)\s+(?:stock\s+|share\s+)?purchase\s+plan|\bespp\b|\b401\(k\))", Options)]
    private static partial Regex BoughtByPlan();

    [GeneratedRegex(@"\bdividends?[- ]re-?invest\w*|\bre-?invest(?:ed|ment|ing)\b.{0,40}?\bdividends?\b"
        + @"|\bdividends?\b.{0,40}?\bre-?invested\b", Options)]
    private static partial Regex Reinvested();

    // What is counted in among the securities owned is not this trade.
    [GeneratedRegex(@"\binclud(?:es?|ing|ed)\b|\bexclud|\bnot\b|\bother\s+than\b|\bwill\b|\bmay\b|\baggregate\b|\btotal\b", Options)]
    private static partial Regex Includes();

    [GeneratedRegex(@"\bpro[- ]rata\b.{0,60}?\bdistributions?\b|\bdistribut(?:ions?|ed)\b.{0,100}?\bpro[- ]rata\b", Options)]
    private static partial Regex ProRata();

    [GeneratedRegex(@"\b(?:represents?|reflects?|upon|from|on|by|through|as\s+a\s+result\s+of)\s+(?:the\s+|a\s+)?"
        + @"(?:automatic\s+|mandatory\s+|voluntary\s+)?conversion\s+of\b"
        + @"|\b(?:were|was|automatically|has\s+been|have\s+been)\s+converted\s+(?:into|to)\b|\bconverted\b.{0,60}?\binto\b", Options)]
    private static partial Regex Converted();
}
