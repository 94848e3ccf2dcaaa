using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary>A fault of each rule's kind, put into filings that broke no rule, is found with the right field.</summary>
public class SeededFaultTests
{
    private const int OfCorpus = 50;

    private static readonly OwnershipFiling[] Filings = [.. Sound()];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_seeded_fault_is_found_in_every_filing_that_has_room_for_it(string id)
    {
        var seeded = 0;
        var missed = new List<string>();
        foreach (var filing in Filings)
        {
            if (Seeds.All[id](filing) is not var (faulty, path)) continue;
            faulty.LinkNotes();
            if (++seeded > OfCorpus) break;
            var found = Form4Validator.Validate(faulty);
            if (!found.Any(d => d.Id == id && d.Field == path)) missed.Add($"{filing.Issuer.Name} {filing.PeriodOfReport}: {path}, found " +
                string.Join("; ", found.Where(d => d.Id == id).Select(d => d.Field)));
        }
        missed.Should().BeEmpty();
        seeded.Should().BeGreaterThan(0);
    }

    /// <summary>The samples and, where the corpus is, real filings: those in which nothing is wrong.</summary>
    private static IEnumerable<OwnershipFiling> Sound()
    {
        var files = Directory.GetFiles(Repository.Samples, "filing.xml", SearchOption.AllDirectories)
            .Concat(Repository.Corpus is { } corpus ? Directory.GetFiles(Path.Combine(corpus, "xml"), "*.xml") : []);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var filing = Form4.ParseFile(file);
            if (filing.SchemaVersion != "X0101" && Form4Validator.Validate(filing).Count == 0) yield return filing;
        }
    }
}
