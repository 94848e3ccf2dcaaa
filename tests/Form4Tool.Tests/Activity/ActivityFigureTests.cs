using System.Globalization;
using Form4Tool.Activity;
using Form4Tool.Tests.Sqlite;

namespace Form4Tool.Tests.Activity;

/// <summary>The figures of a report, against those of the database's views over the same filings.</summary>
public sealed class ActivityFigureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("form4-activity-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The samples, and the real filings where there are some.</summary>
    public static TheoryData<string> Folders
    {
        get
        {
            var folders = new TheoryData<string> { Repository.Samples };
            if (Repository.Corpus is { } corpus)
                foreach (var folder in (string[])["submission", "xml"]) folders.Add(Path.Combine(corpus, folder));
            return folders;
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void The_figures_are_those_of_the_trades_that_count(string folder)
    {
        // The database takes names for what they are; a report, where CIKs are stated elsewhere, for whose they are.
        var results = Results(folder).FindAll(result => result.Filing is not { } filing
            || filing.Issuer.Cik is not null && filing.ReportingOwners.All(owner => owner.Cik is not null));
        results.Should().HaveCountGreaterThan(10);
        var database = Path.Combine(_folder, "insiders.db");
        FilingDatabaseTests.Load(database, results.Where(result => result.Filing is not null));
        var activity = Build(results);
        activity.RowList.Count(row => row.IsTransaction).Should().Be((int)Number(database, "SELECT count(*) FROM transactions_effective"));
        const string market = """
            FROM transactions_effective
            WHERE (code = 'P' AND acquired_disposed IS NOT 'D') OR (code = 'S' AND acquired_disposed IS NOT 'A')
            """;
        var expected = FilingDatabaseTests.Query(database, $"""
            SELECT coalesce(substr(trans_date, 1, 7), 'none'), code, count(*),
              sum(form_table = 'I' AND shares IS NOT NULL AND price IS NOT NULL),
              sum(CASE WHEN form_table = 'I' THEN shares * price END)
            {market} GROUP BY 1, 2
            """).ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => ((long)row[2]!, (long)row[3]!, row[4] as double?));
        var found = new Dictionary<(string, string), (long, long, double?)>();
        foreach (var month in activity.Months)
        {
            var name = month.Key?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "none";
            Add("P", month.Sides.Bought);
            Add("S", month.Sides.Sold);

            void Add(string code, Sum sum)
            {
                if (sum.Trades > 0) found[(name, code)] = (sum.Trades, sum.Trades - sum.WithoutValue, (double?)sum.Value);
            }
        }
        found.Keys.Should().BeEquivalentTo(expected.Keys);
        foreach (var (key, (trades, priced, value)) in expected)
        {
            (found[key].Item1, found[key].Item2).Should().Be((trades, priced), key.ToString());
            (found[key].Item3 is null).Should().Be(value is null, key.ToString());
            if (value is { } dollars) found[key].Item3.Should().BeApproximately(dollars, Math.Abs(dollars) * 1e-9 + 1e-6, key.ToString());
        }
        if (activity.Biggest.Count > 0)
            ((double)activity.Biggest[0].Value!).Should().BeApproximately(
                Number(database, $"SELECT max(shares * price) {market} AND form_table = 'I'"), 1e-3);
    }

    [Fact]
    public void The_parts_of_a_report_add_up_to_the_whole()
    {
        var activity = Build(Results(Repository.Samples));
        var trades = activity.RowList.Count(row => row.IsTransaction);
        activity.Months.Sum(month => month.Rows.Count).Should().Be(trades);
        activity.Owners.Sum(owner => owner.Rows.Count).Should().Be(trades);
        activity.Issuers.Sum(issuer => issuer.Rows.Count).Should().Be(trades);
        activity.Groups.Sum(group => group.Rows.Count).Should().Be(trades);
        activity.Months.Sum(month => month.Sides.Net ?? 0).Should().Be(activity.Total.Net);
        TradeGroups.OfMarket.Sum(group => activity.Total.SoldIn(group).Value ?? 0).Should().Be(activity.Total.Sold.Value);
        activity.Groups.Select(group => group.Key).Should().Contain([TradeGroup.Plan, TradeGroup.Mechanical, TradeGroup.OpenMarket]);
    }

    [Fact]
    public void An_amended_row_counts_once_and_leads_to_the_row_that_counts()
    {
        var activity = Build([Filing("1", 5, "4", Sale(100, 900), Sale(200, 700)), Filing("2", 9, "4/A", Sale(250, 650))]);
        activity.Total.Sold.Trades.Should().Be(2);
        activity.Total.Sold.Value.Should().Be(3500m);
        var amended = activity.NotCounted.Should().ContainSingle().Subject;
        amended.NotCounted.Should().Be("amended");
        amended.CountedAs!.Row.TransactionShares.Should().Be(250);
    }

    [Fact]
    public void A_row_that_the_filter_wants_is_not_counted_where_an_amendment_that_it_does_not_want_replaces_it()
    {
        Form4Result original = Filing("1", 5, "4", Sale(100, 900)), amendment = Filing("2", 9, "4/A",
            Sale(100, 900) with { TransactionCode = "G" });
        var (reader, builder) = (new ActivityReader(), new ActivityBuilder());
        builder.Add(reader.Read(original, original.Filing));
        builder.Add(reader.Read(amendment, wanted: null));
        var activity = builder.Build();
        activity.Total.Sold.Trades.Should().Be(0);
        activity.Losses.LeftOut.Should().Be(1);
    }

    [Fact]
    public void A_copy_without_CIKs_is_known_by_its_names_unless_two_have_them()
    {
        Form4Result filed = Filing("1", 5, "4", Sale(100, 900)), copy = Filing("2", 5, "4", Sale(100, 900));
        copy = copy with
        {
            Filing = copy.Filing! with
            {
                Issuer = new Issuer { Name = "ALDER WORKS, INC." }, ReportingOwners = [new ReportingOwner { Name = "Birch  Anna" }],
            },
        };
        Build([filed, copy]).Total.Sold.Trades.Should().Be(1);
        var other = Filing("3", 5, "4") with { };
        other = other with { Filing = other.Filing! with { Issuer = new Issuer { Cik = "0000000002", Name = "Alder Works Inc" } } };
        Build([filed, copy, other]).Total.Sold.Trades.Should().Be(2);
    }

    [Fact]
    public void A_filing_that_comes_again_counts_once()
    {
        var filed = Filing("1", 5, "4", Sale(100, 900));
        var activity = Build([filed, filed with { Source = filed.Source with { Path = "copy.txt" } }]);
        activity.Total.Sold.Trades.Should().Be(1);
        activity.Losses.Repeated.Should().Be(1);
    }

    [Fact]
    public void A_trade_without_a_price_is_counted_and_is_in_no_sum()
    {
        var activity = Build([Filing("1", 5, "4", Sale(100, 900), Sale(50, 850) with { TransactionPricePerShare = null })]);
        (activity.Total.Sold.Trades, activity.Total.Sold.WithoutValue, activity.Total.Sold.Value).Should().Be((2, 1, 1000m));
        activity.Total.Bought.Value.Should().BeNull();
        Build([Filing("1", 5, "4", Sale(5, 1) with { TransactionPricePerShare = null })]).Total.Net.Should().BeNull();
    }

    [Fact]
    public void What_is_held_is_told_by_title_and_ownership_and_never_added()
    {
        var other = Sale(10, 40) with { SecurityTitle = "Class B Stock" };
        var trust = Sale(10, 60) with { DirectOrIndirectOwnership = "I", NatureOfOwnership = "By Trust" };
        var activity = Build([Filing("1", 5, "4", Sale(100, 900), other, trust)]);
        activity.Positions.Select(position => position.Ends.Single().Shares).Should().BeEquivalentTo([900m, 40m, 60m]);
    }

    [Theory]
    [InlineData(900, 800, 800)]     // the order of the filing
    [InlineData(800, 900, 800)]     // the reverse
    [InlineData(800, 800, 800)]     // the last total on all rows
    [InlineData(500, 900, null)]    // neither
    public void The_total_at_the_end_of_a_day_is_the_one_that_the_rows_lead_to(int first, int second, int? end)
    {
        var activity = Build([Filing("1", 5, "4", Sale(100, first), Sale(100, second))]);
        var position = activity.Positions.Should().ContainSingle().Subject;
        position.Points.Should().HaveCount(2);
        position.Ends.Select(point => (int)point.Shares).Should().Equal(end is { } shares ? [shares] : []);
    }

    /// <summary>The figures of some results.</summary>
    internal static InsiderActivity Build(IEnumerable<Form4Result> results)
    {
        var (reader, builder) = (new ActivityReader(), new ActivityBuilder());
        foreach (var result in results) builder.Add(reader.Read(result, result.Filing));
        return builder.Build();
    }

    /// <summary>What is read from the files of a folder.</summary>
    internal static List<Form4Result> Results(string folder)
    {
        var reader = new Form4Reader();
        return [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(path => reader.Read(File.ReadAllBytes(path), Path.GetRelativePath(folder, path)))];
    }

    internal static Form4Result Filing(string accession, int day, string form, params OwnershipRow[] rows) => new(
        new SourceInfo($"{accession}.txt", SourceFormat.OwnershipXml, SourceContainer.EdgarSubmission, null), new OwnershipFiling
        {
            Header = new EdgarHeader { AccessionNumber = accession, FiledAsOfDate = new DateOnly(2024, 6, day) },
            DocumentType = form, PeriodOfReport = new DateOnly(2024, 6, 3),
            DateOfOriginalSubmission = form.Length > 1 ? new DateOnly(2024, 6, 5) : null,
            Issuer = new Issuer { Cik = "0000000001", Name = "Alder Works Inc", TradingSymbol = "ALDR" },
            ReportingOwners = [new ReportingOwner { Cik = "0000000011", Name = "Birch Anna" }],
            NonDerivativeTable = [.. rows.OfType<NonDerivativeRow>()],
            DerivativeTable = [.. rows.OfType<DerivativeRow>()],
        }, []);

    internal static NonDerivativeRow Sale(decimal shares, decimal? owned) => new()
    {
        SecurityTitle = "Common Stock", TransactionDate = new DateOnly(2024, 6, 3), TransactionCode = "S", TransactionShares = shares,
        TransactionPricePerShare = 10m, TransactionAcquiredDisposedCode = "D", DirectOrIndirectOwnership = "D",
        SharesOwnedFollowingTransaction = owned,
    };

    private static double Number(string database, string sql) =>
        Convert.ToDouble(FilingDatabaseTests.Query(database, sql)[0][0], CultureInfo.InvariantCulture);
}
