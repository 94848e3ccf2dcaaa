namespace Form4Tool.Tests.Corpus;

/// <summary>
/// Every real filing that the corpus lists is read, with the rows, owners and footnotes that its manifest counts. Runs where FORM4_CORPUS
/// names the corpus.
/// </summary>
public class ManifestTests
{
    public static TheoryData<string, string> Filings()
    {
        var data = new TheoryData<string, string>();
        if (Repository.Corpus is { } corpus && Path.Combine(corpus, "MANIFEST.tsv") is var manifest && File.Exists(manifest))
        {
            foreach (var line in File.ReadLines(manifest).Skip(1))
                if (File.Exists(Path.Combine(corpus, line.Split('\t')[0]))) data.Add(line.Split('\t')[0], line);
        }
        if (data.Count == 0) data.Add("skipped: FORM4_CORPUS names no corpus", "");
        return data;
    }

    [Theory]
    [MemberData(nameof(Filings))]
    public void A_real_filing_is_read_whole(string path, string line)
    {
        if (line.Length == 0) return;
        var cells = line.Split('\t');
        var result = Form4.ReadAll(File.ReadAllBytes(Path.Combine(Repository.Corpus!, path))).Single();
        result.IsComplete.Should().BeTrue();
        var filing = result.Filing!;
        filing.DocumentType.Should().Be(cells[2]);
        filing.SchemaVersion.Should().Be(cells[3]);
        filing.Issuer.Name.Should().Be(cells[6]);
        int[] counts =
        [
            filing.NonDerivativeTable.Count(r => r.Kind == RowKind.Transaction),
            filing.NonDerivativeTable.Count(r => r.Kind == RowKind.Holding),
            filing.DerivativeTable.Count(r => r.Kind == RowKind.Transaction),
            filing.DerivativeTable.Count(r => r.Kind == RowKind.Holding),
            filing.ReportingOwners.Count,
            filing.Footnotes.Count,
        ];
        counts.Should().Equal(cells[7..13].Select(int.Parse));
    }
}
