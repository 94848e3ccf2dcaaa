using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary>
/// The findings over real filings, a snapshot of which each was judged by eye: rule, findings, filings with one, true ones, and what was
/// seen. Notes are not findings. Runs where FORM4_CORPUS names the corpus.
/// </summary>
public class RealFindingsTests
{
    public static readonly string Snapshot =
        Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Validation", "CorpusFindings.tsv");

    [Fact]
    public void Findings_over_real_filings_are_those_that_were_judged()
    {
        if (Repository.Corpus is not { } corpus) return;
        var found = new List<(string Rule, string File)>();
        var filings = 0;
        foreach (var file in (string[])[.. Files(corpus, "xml"), .. Files(corpus, "submission")])
        {
            foreach (var result in Form4.ReadAll(File.ReadAllBytes(file), path: file).Where(r => r.Filing is not null))
            {
                filings++;
                found.AddRange(Form4Validator.Validate(result).Where(d => d.Severity > Severity.Note).Select(d => (d.Id, file)));
            }
        }
        filings.Should().Be(308);
        found.Where(f => Rules.Find(f.Rule)!.IsOfStructure).Should().BeEmpty("EDGAR accepted these filings");
        found.GroupBy(f => f.Rule).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}\t{g.Count()}\t{g.Select(f => f.File).Distinct().Count()}")
            .Should().Equal(File.ReadAllLines(Snapshot).Select(line => string.Join('\t', line.Split('\t')[..3])));
    }

    [Fact]
    public void At_most_one_of_twenty_findings_is_a_false_alarm()
    {
        var judged = File.ReadAllLines(Snapshot).Select(line => line.Split('\t')).ToList();
        var (all, right) = (judged.Sum(line => int.Parse(line[1])), judged.Sum(line => int.Parse(line[3])));
        right.Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(all * 0.95));
    }

    private static IEnumerable<string> Files(string corpus, string folder) =>
        Directory.GetFiles(Path.Combine(corpus, folder)).Order(StringComparer.Ordinal);
}
