using System.Globalization;
using Form4Tool.Derivation;
using Form4Tool.Output;

namespace Form4Tool.Tests.Derivation;

/// <summary>A note on a row of Table I, and what a reader of it says it states: <c>-</c> for nothing.</summary>
internal sealed record LabelledNote(string Issuer, string Code, string Side, string Price, string Range, string Plan, string Adopted,
    string Kind, string Note)
{
    /// <summary>The facts that are measured.</summary>
    public static readonly string[] Facts = ["price range", "plan in the text", "plan adoption date", "mechanical kind"];

    /// <summary>The notes of a half: the issuers on whose notes the rules were made, or others.</summary>
    public static List<LabelledNote> Of(string half) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Derivation", "Labels", $"{half}.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(c => new LabelledNote(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]))];

    /// <summary>What the note states of a fact; null for nothing.</summary>
    public string? Stated(string fact) => fact switch
    {
        "price range" => Range.Replace(",", ""),
        "plan in the text" => Plan is "absent" or "unclear" ? "-" : Plan,
        "plan adoption date" => Adopted,
        _ => Kind,
    } is not "-" and var stated ? stated : null;

    /// <summary>What is derived of a fact; null for nothing.</summary>
    public string? Derived(string fact)
    {
        var row = new NonDerivativeRow
        {
            TransactionCode = Code, TransactionAcquiredDisposedCode = Side, TransactionShares = 100, SecurityTitle = "Common Stock",
            TransactionDate = new DateOnly(2024, 6, 3), TransactionPricePerShare = decimal.Parse(Price, CultureInfo.InvariantCulture),
            Footnotes = [new(Field.TransactionShares, "F1")],
        };
        var filing = new OwnershipFiling { NonDerivativeTable = [row], Footnotes = [new("F1", Note)] };
        var facts = DerivedFacts.Of(filing).NonDerivativeTable[0];
        return fact switch
        {
            "price range" => facts.PriceRange is { } range ? FormattableString.Invariant($"{range.Low}-{range.High}") : null,
            "plan in the text" => facts.Plan!.Text is PlanText.Absent ? Plan == "unclear" ? "absent" : null : FactNames.Of(facts.Plan.Text),
            "plan adoption date" => facts.Plan!.AdoptionDate?.ToString("yyyy-MM-dd"),
            _ => facts.Mechanical is { } mechanical ? FactNames.Of(mechanical.Kind) : null,
        };
    }
}

/// <summary>How often a fact was stated, derived, and derived rightly.</summary>
internal sealed record Score(string Fact, int Stated, int Derived, int Right, List<string> Faults)
{
    public double Precision => Derived == 0 ? 1 : (double)Right / Derived;

    public double Recall => Stated == 0 ? 1 : (double)Right / Stated;

    public static Score Of<T>(string fact, IEnumerable<T> labels, Func<T, string?> stated, Func<T, string?> derived) where T : notnull
    {
        int says = 0, found = 0, right = 0;
        var faults = new List<string>();
        foreach (var label in labels)
        {
            var (s, d) = (stated(label), derived(label));
            if (s is not null) says++;
            if (d is not null) found++;
            if (d is not null && s == d) right++;
            if (s != d) faults.Add($"{fact}: stated {s ?? "nothing"}, derived {d ?? "nothing"}: {label}");
        }
        return new Score(fact, says, found, right, faults);
    }
}
