using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary>A fault of each rule's kind, put into filings that broke no rule, is found with the right field and its place.</summary>
public class SeededFaultTests(ITestOutputHelper output)
{
    private const int OfCorpus = 50;

    /// <summary>Rules for whose fault fewer than fifty of the real filings have room, and how many have.</summary>
    private static readonly Dictionary<string, int> Few = new() { ["R204"] = 48, ["R210"] = 44, ["R225"] = 13, ["R251"] = 16 };

    /// <summary>What a fault of a rule breaks besides: a row that is taken out leaves its footnotes without a mark.</summary>
    private static readonly Dictionary<string, string> Besides = new()
    {
        ["R101"] = "R108", ["R111"] = "R210", ["R114"] = "R159", ["R133"] = "R142", ["R134"] = "R135", ["R136"] = "R136 R151 R154 R251",
        ["R140"] = "R142 R143", ["R151"] = "R250 R251", ["R153"] = "R151 R154 R251", ["R154"] = "R136 R151 R153 R251",
        ["R202"] = "R203 R205", ["R203"] = "R250", ["R206"] = "R202 R206", ["R208"] = "R109", ["R220"] = "R221", ["R221"] = "R210 R230",
        ["R222"] = "R224 R230", ["R223"] = "R111 R230", ["R224"] = "R210 R222 R223 R230", ["R230"] = "R142", ["R231"] = "R142 R230",
        ["R243"] = "R120", ["R244"] = "R109 R143 R210 R244", ["R250"] = "R142",
    };

    private static readonly (OwnershipFiling Filing, bool IsReal)[] Filings = [.. Sound()];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_seeded_fault_is_found_in_every_filing_that_has_room_for_it(string id)
    {
        var (seeded, real) = (0, 0);
        List<string> missed = [], others = [];
        foreach (var (filing, isReal) in Filings)
        {
            if (real == OfCorpus) break;
            if (Seeds.All[id](filing) is not var (faulty, path)) continue;
            faulty.LinkNotes();
            seeded++;
            if (isReal) real++;
            var found = Form4Validator.Validate(faulty);
            if (!found.Any(d => d.Id == id && d.Field == path && d is { Line: > 0, Column: > 0 }))
                missed.Add($"{filing.Issuer.Name} {filing.PeriodOfReport}: {path}, found " +
                    string.Join("; ", found.Where(d => d.Id == id).Select(d => $"{d.Field} ({d.Line},{d.Column})")));
            others.AddRange(found.Where(d => d.Id != id || d.Field != path).Select(d => d.Id));
        }
        output.WriteLine($"{id} in {seeded} filings, {real} of them real; besides {Counts(others)}");
        missed.Should().BeEmpty();
        others.Except(Besides.GetValueOrDefault(id, "").Split(' ')).Should().BeEmpty("nothing else is wrong");
        seeded.Should().BeGreaterThan(0);
        if (Repository.Corpus is not null) real.Should().BeGreaterThanOrEqualTo(Few.GetValueOrDefault(id, OfCorpus));
    }

    private static string Counts(List<string> ids) => string.Join(", ", ids.GroupBy(id => id).Select(g => $"{g.Key}: {g.Count()}"));

    /// <summary>The samples and, where the corpus is, real filings: those in which nothing is wrong.</summary>
    private static IEnumerable<(OwnershipFiling, bool IsReal)> Sound()
    {
        var files = Directory.GetFiles(Repository.Samples, "filing.xml", SearchOption.AllDirectories)
            .Concat(Repository.Corpus is { } corpus ? Directory.GetFiles(Path.Combine(corpus, "xml"), "*.xml") : []);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var filing = Form4.ReadAll(File.ReadAllBytes(file), Form4Options.Default with { Positions = true }).Single().Filing!;
            if (filing.SchemaVersion != "X0101" && Form4Validator.Validate(filing).Count == 0)
                yield return (filing, !file.StartsWith(Repository.Samples, StringComparison.Ordinal));
        }
    }
}
