using System.Globalization;
using System.Text.RegularExpressions;
using Form4Tool.Tests.Output;

namespace Form4Tool.Tests.Sqlite;

/// <summary>The queries that docs/sqlite.md shows, run over the samples.</summary>
public sealed partial class DocumentQueryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("form4-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_query_of_the_document_answers_over_the_samples()
    {
        var database = Path.Combine(_folder, "insiders.db");
        FilingDatabaseTests.Load(database, Samples.Submissions.Select(sample => sample.Result));
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sqlite.md"));
        var queries = Query().Matches(document).Select(match => match.Groups[1].Value).ToArray();
        queries.Should().HaveCount(3);
        string[][] answers = [.. queries.Select(query => FilingDatabaseTests.Query(database, query)
            .Select(row => string.Join(" | ", row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)))).ToArray())];
        answers[0].Should().Contain("Fjordkraft Maritim ASA | 4250 | 97310 | 2")
            .And.NotContain(row => row.Contains("PENOBSCOT"), "one bought alone");
        answers[1].Should().Contain("2024-05-20 | Nakagawa Teresa M. | Officer | TGSC | 6600 | 258279 | 1")
            .And.Contain("2020-08-12 | Dombrowski Gary L | Director,Officer | MGHI | 18760 | 626809 | ", "a form of 2020 has no such box");
        answers[2].Should().Contain(
            "MGHI | 2020-08-12 | 18760 | 33.412 | Average of many trades on that day, at prices that ran from $33.20 to $33.64.");
    }

    [GeneratedRegex(@"```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
