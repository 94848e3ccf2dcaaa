using System.Globalization;

namespace Form4Tool.Tests.Sqlite;

/// <summary>What holds across filings: amendments, trades of several reports, and each trade once as of a time.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string Facts = "accession_number, form_table, row";

    private static readonly DateOnly Day = new(2024, 6, 3);

    private readonly string _folder = Directory.CreateTempSubdirectory("form4-history-").FullName;

    private string Database => Path.Combine(_folder, "insiders.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_amended_row_stands_for_the_one_that_it_replaces_from_then_on()
    {
        Load(Original, Amendment);
        Query("SELECT accession_number, row, shares FROM transactions_effective ORDER BY 1, 2").Should().Equal("1|1|100", "2|1|250");
        Query("SELECT accession_number, row, kind, original_accession_number, original_row, reason FROM amendment").Should()
            .Equal("2|1|replaced|1|2|the row of the original with the same title, date, code and ownership");
        Query($"SELECT {Facts}, effective_from, effective_to FROM transactions_history WHERE effective_to IS NOT NULL").Should()
            .Equal("1|I|2|2024-06-05 16:00:00|2024-06-10 16:00:00");
        Query("SELECT count(*) FROM NONDERIV_TRANS").Should().Equal("3");
    }

    [Fact]
    public void An_amendment_without_its_original_in_the_database_is_unmatched()
    {
        Load(Amendment);
        Query("SELECT kind, reason FROM amendment").Should()
            .Equal("unmatched|no filing of these owners on this form that was filed on 2024-06-05 is known");
        Query("SELECT shares FROM transactions_effective").Should().Equal("250");
    }

    [Fact]
    public void Another_filing_of_the_same_period_is_not_taken_for_the_original()
    {
        var amendment = Amendment;
        var other = Filing("3", 6, "4", ["11"], Sale(200, owned: 700) with { TransactionDate = Day.AddDays(1) });
        Load(other, amendment);
        Query("SELECT count(*) FROM transactions_effective").Should().Equal("2");
        File.Delete(Database);
        Load(Original, amendment with { Filing = amendment.Filing! with { DateOfOriginalSubmission = null } });
        Query("SELECT kind, reason FROM amendment").Should().Equal("unmatched|the amendment does not say when its original was filed");
        Query("SELECT count(*) FROM transactions_effective").Should().Equal("3");
    }

    [Fact]
    public void An_added_line_makes_no_trade_vanish()
    {
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900), Sale(200, owned: 700)),
            Filing("2", 10, "4/A", ["11"], Sale(100, owned: 900), Sale(40, owned: 660) with { TransactionPricePerShare = 10.9m }));
        Query("SELECT shares FROM transactions_effective ORDER BY 1").Should().Equal("40", "100", "200");
        Query("SELECT kind, reason FROM amendment ORDER BY row").Should().Equal(
            "repeated|the original says the same", "added|it goes on from what 1/I/2 of the original left");
    }

    [Fact]
    public void A_line_that_corrects_day_and_shares_at_once_is_unmatched_with_the_reason()
    {
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900)),
            Filing("2", 10, "4/A", ["11"], Sale(110, owned: 890) with { TransactionDate = Day.AddDays(-1) }));
        Query("SELECT kind, reason FROM amendment").Should()
            .Equal("unmatched|it may stand for 1/I/1 of the original or beside it: what differs does not tell");
    }

    [Fact]
    public void A_row_with_a_total_value_stands_for_no_row_with_another_one()
    {
        Load(Deal("1", 5, "4", 1000), Deal("2", 10, "4/A", 2000));
        Query("SELECT kind FROM amendment").Should().Equal("unmatched");
        Query("SELECT count(*) FROM transactions_effective").Should().Equal("2");

        static Form4Result Deal(string accession, int day, string form, decimal total)
        {
            var result = Filing(accession, day, form, ["11"]);
            return result with { Filing = result.Filing! with { DerivativeTable = [new DerivativeRow
            {
                SecurityTitle = "Equity swap", TransactionDate = Day, TransactionCode = "S", TransactionTotalValue = total,
                TransactionAcquiredDisposedCode = "D", DirectOrIndirectOwnership = "D",
            }] } };
        }
    }

    [Fact]
    public void A_trade_of_two_reports_of_which_one_is_amended_is_there_once_as_amended()
    {
        var second = Sale(100, owned: 900) with { DirectOrIndirectOwnership = "I", NatureOfOwnership = "By Fund" };
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900)), Filing("2", 6, "4", ["12"], second),
            Filing("3", 10, "4/A", ["11"], Sale(100, owned: 900) with { TransactionPricePerShare = 12 }));
        Query("SELECT accession_number, price FROM transactions_effective").Should().Equal("3|12");
        Query("SELECT accession_number, trade FROM same_trade ORDER BY 1").Should().Equal("2|3/I/1", "3|3/I/1");
        // The other owner amends too.
        var amended = Filing("4", 12, "4/A", ["12"], second with { TransactionPricePerShare = 12 });
        Load(amended with { Filing = amended.Filing! with { DateOfOriginalSubmission = new DateOnly(2024, 6, 6) } });
        Query("SELECT accession_number, price FROM transactions_effective").Should().Equal("3|12");
    }

    [Fact]
    public void A_correction_that_says_what_another_owner_reported_already_is_that_trade()
    {
        var indirect = Sale(100, owned: 900) with { DirectOrIndirectOwnership = "I", TransactionPricePerShare = 12 };
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900)), Filing("2", 6, "4", ["12"], indirect),
            Filing("3", 10, "4/A", ["11"], Sale(100, owned: 900) with { TransactionPricePerShare = 12 }));
        Query("SELECT accession_number, price FROM transactions_effective").Should().Equal("2|12");
        Query("SELECT count(*) FROM transactions_history WHERE effective_from <= '2024-06-09' "
            + "AND coalesce(effective_to, '9') > '2024-06-09'").Should().Equal("2");
    }

    [Fact]
    public void A_trade_that_several_owners_report_is_there_once()
    {
        var fund = Filing("1", 5, "4", ["11"], Sale(100, owned: 900));
        var partner = Filing("2", 6, "4", ["12"],
            Sale(100, owned: 900) with { DirectOrIndirectOwnership = "I", NatureOfOwnership = "By Fund" });
        Load(fund, partner);
        Query($"SELECT {Facts} FROM transactions_effective").Should().Equal("1|I|1");
        Query("SELECT accession_number, trade FROM same_trade ORDER BY 1").Should().Equal("1|1/I/1", "2|1/I/1");
    }

    [Fact]
    public void Equal_trades_of_two_owners_that_both_hold_directly_are_two()
    {
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900)), Filing("2", 6, "4", ["12"], Sale(100, owned: 900)));
        Query("SELECT count(*) FROM transactions_effective").Should().Equal("2");
    }

    [Fact]
    public void Equal_rows_of_one_filing_are_two_trades_and_so_are_those_that_do_not_say_what_is_owned()
    {
        Load(Filing("1", 5, "4", ["11"], Sale(100, owned: 900), Sale(100, owned: 900)),
            Filing("2", 6, "4", ["11"], Sale(70, owned: null)), Filing("3", 7, "4", ["11"], Sale(70, owned: null)));
        Query("SELECT count(*) FROM transactions_effective").Should().Equal("4");
    }

    [Fact]
    public void Loading_again_and_in_any_order_gives_the_same_tables()
    {
        Form4Result[] all = [.. Many()];
        Load(all);
        var once = Dump();
        Load([.. all.Reverse()]);
        Dump().Should().Equal(once);
        File.Delete(Database);
        foreach (var result in all.Reverse()) Load(result);
        Dump().Should().Equal(once);
    }

    [Fact]
    public void A_query_as_of_a_day_is_a_database_that_was_built_up_to_that_day()
    {
        Form4Result[] all = [.. Many()];
        Load(all);
        for (var day = 4; day <= 20; day++)
        {
            var moment = $"2024-06-{day:00} 23:59:59";
            var asOf = Query($"SELECT {Facts} FROM transactions_history WHERE effective_from <= '{moment}' " +
                $"AND (effective_to IS NULL OR effective_to > '{moment}') ORDER BY 1, 2, 3");
            var other = Path.Combine(_folder, $"{day}.db");
            FilingDatabaseTests.Load(other, all.Where(r => r.Filing!.Header.AcceptanceDateTime!.Value.Day <= day));
            asOf.Should().Equal(Query($"SELECT {Facts} FROM transactions_effective ORDER BY 1, 2, 3", other), moment);
        }
    }

    private static Form4Result Original => Filing("1", 5, "4", ["11"],
        Sale(100, owned: 900), Sale(200, owned: 700) with { TransactionDate = Day.AddDays(1) });

    private static Form4Result Amendment => Filing("2", 10, "4/A", ["11"],
        Sale(250, owned: 650) with { TransactionDate = Day.AddDays(1) });

    /// <summary>Amendments of amendments, joint reports whose first is amended, and two on one day.</summary>
    private static IEnumerable<Form4Result> Many()
    {
        yield return Original;
        yield return Amendment;
        yield return Filing("3", 12, "4/A", ["11"], Sale(260, owned: 640) with { TransactionDate = Day.AddDays(1) });
        yield return Filing("4", 6, "4", ["12"], Sale(100, owned: 900) with { DirectOrIndirectOwnership = "I" });
        yield return Filing("5", 14, "4/A", ["11"], Sale(110, owned: 890), Sale(7, owned: 5) with { TransactionCode = "G" });
        yield return Filing("6", 14, "4", ["13"], Sale(110, owned: 890) with { DirectOrIndirectOwnership = "I" });
        yield return Filing("7", 16, "4/A", ["99"], Sale(1, owned: 1));
    }

    private static Form4Result Filing(string accession, int day, string form, string[] owners, params NonDerivativeRow[] rows) => new(
        new SourceInfo(accession, SourceFormat.OwnershipXml, SourceContainer.EdgarSubmission, null), new OwnershipFiling
        {
            Header = new EdgarHeader
            {
                AccessionNumber = accession, FiledAsOfDate = new DateOnly(2024, 6, day),
                AcceptanceDateTime = new DateTime(2024, 6, day, 16, 0, 0),
            },
            DocumentType = form, PeriodOfReport = Day, DateOfOriginalSubmission = form.Length > 1 ? new DateOnly(2024, 6, 5) : null,
            Issuer = new Issuer { Cik = "0000000001", Name = "Alder Works Inc" },
            ReportingOwners = [.. owners.Select(owner => new ReportingOwner { Cik = owner })],
            NonDerivativeTable = [.. rows],
        }, []);

    private static NonDerivativeRow Sale(decimal shares, decimal? owned) => new()
    {
        SecurityTitle = "Common Stock", TransactionDate = Day, TransactionCode = "S", TransactionShares = shares,
        TransactionPricePerShare = 10.5m, TransactionAcquiredDisposedCode = "D", DirectOrIndirectOwnership = "D",
        SharesOwnedFollowingTransaction = owned,
    };

    private void Load(params Form4Result[] results) => FilingDatabaseTests.Load(Database, results);

    private List<string> Dump() => [.. new[] { "amendment", "same_trade", "effective" }
        .SelectMany(table => Query($"SELECT * FROM {table} ORDER BY 1, 2, 3, 4"))];

    private List<string> Query(string sql, string? database = null) => [.. FilingDatabaseTests.Query(database ?? Database, sql)
        .Select(row => string.Join('|', row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))))];
}
