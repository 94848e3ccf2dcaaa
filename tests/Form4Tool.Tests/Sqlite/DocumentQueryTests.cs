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

    [Fact]
    public void A_query_of_the_documents_puts_no_two_issuers_together_for_want_of_a_name()
    {
        var database = Path.Combine(_folder, "nameless.db");
        var purchase = Samples.Submissions.Single(sample => sample.Name == "simple-purchase").Result;
        FilingDatabaseTests.Load(database, new[] { "0000000101", "0000000102", null }.Select((cik, i) => purchase with
        {
            Filing = purchase.Filing! with
            {
                Issuer = new Issuer { Cik = cik },
                Header = purchase.Filing.Header with { AccessionNumber = $"0001234567-24-00000{i}" },
            },
        }));
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var query = Query().Matches(readme).Select(match => match.Groups[1].Value).Single(sql => sql.Contains("transactions_effective"));
        FilingDatabaseTests.Query(database, query).Select(row => row[1]).Should().Equal(1500d, 1500d);
    }

    [Fact]
    public void A_query_over_rows_as_filed_takes_no_amendment_and_groups_by_no_null()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Query().Matches(readme).Select(match => match.Groups[1].Value).Single(sql => sql.Contains("read_parquet")).Should()
            .Contain("NOT LIKE '%/A'").And.Contain("coalesce(issuerCik, issuerName) IS NOT NULL")
            .And.Contain("GROUP BY coalesce(issuerCik, issuerName)");
    }

    [GeneratedRegex(@"```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
