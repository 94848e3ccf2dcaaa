using System.Data.Common;
using System.Globalization;
using Form4Tool.Comparison;
using Form4Tool.History;

namespace Form4Tool.Databases;

/// <summary>The tables of what holds across filings: made anew for each issuer whose filings a load touched.</summary>
internal static class HistoryTables
{
    /// <summary>The statements that make the tables and views.</summary>
    public static string Create(SqlDialect dialect) => $"""
        CREATE TABLE amendment (
          accession_number TEXT NOT NULL{dialect.Reference},
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          kind TEXT NOT NULL,
          original_accession_number TEXT,
          original_row INTEGER,
          reason TEXT NOT NULL{Key(dialect, 0)}
        ){dialect.TableOptions(isKeyOnly: true)};
        CREATE TABLE same_trade (
          accession_number TEXT NOT NULL{dialect.Reference},
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          trade TEXT NOT NULL{Key(dialect, 1)}
        ){dialect.TableOptions(isKeyOnly: true)};
        CREATE TABLE effective (
          accession_number TEXT NOT NULL{dialect.Reference},
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          effective_from TEXT NOT NULL,
          effective_to TEXT{Key(dialect, 2)}
        ){dialect.TableOptions(isKeyOnly: true)};
        CREATE VIEW transactions_history AS
        SELECT t.*, e.effective_from, e.effective_to
        FROM effective e
        JOIN transactions t ON t.accession_number = e.accession_number AND t.form_table = e.form_table AND t.row = e.row;
        CREATE VIEW transactions_effective AS
        SELECT * FROM transactions_history WHERE effective_to IS NULL;

        """;

    /// <summary>The tables, in the order in which their rows are told.</summary>
    public static readonly string[] Tables = ["amendment", "same_trade", "effective"];

    /// <summary>Their keys.</summary>
    public static readonly string[] Keys =
    [
        "accession_number, form_table, row", "accession_number, form_table, row", "accession_number, form_table, row, effective_from",
    ];

    /// <summary>What a filing is on: the CIK of the issuer, else its name, else nothing.</summary>
    public const string Issuer = "coalesce(ISSUERCIK, ISSUERNAME, '')";

    /// <summary>The rows that the tables have for the filings on one issuer: the number of a table and the values of its columns.</summary>
    public static IEnumerable<(int Table, object?[] Values)> Rows(IEnumerable<ReportedFiling> filings)
    {
        var history = IssuerHistory.Of(filings);
        foreach (var row in history.Amended)
        {
            yield return (0, [row.Trade.Filing.Key, row.Trade.Table, row.Trade.Number, NameOf(row.Kind),
                row.Original?.Filing.Key,
                row.Original?.Number, row.Reason]);
        }
        foreach (var trades in history.SameTrades)
        {
            foreach (var trade in trades)
            {
                yield return (1, [trade.Filing.Key, trade.Table, trade.Number,
                    $"{trades[0].Filing.Key}/{trades[0].Table}/{trades[0].Number}"]);
            }
        }
        foreach (var row in history.Effective)
            yield return (2, [row.Trade.Filing.Key, row.Trade.Table, row.Trade.Number, row.From, row.To]);
    }

    /// <summary>Reads filings as far as they matter to others, by issuer.</summary>
    /// <param name="dialect">How the database says things.</param>
    /// <param name="which">A condition on the submissions <c>s</c>.</param>
    /// <param name="command">Makes a command of a statement.</param>
    public static IEnumerable<IGrouping<string, ReportedFiling>> Read(SqlDialect dialect, string which, Func<string, DbCommand> command)
    {
        var filings = new Dictionary<string, (string Issuer, ReportedFiling Filing)>();
        foreach (var row in Rows(command($"""
            SELECT ACCESSION_NUMBER,
              coalesce({dialect.TimeText("ACCEPTANCE_DATETIME")}, {dialect.DateText("FILING_DATE")} || ' 00:00:00', ''), DOCUMENT_TYPE,
              {dialect.DateText("FILING_DATE")}, {dialect.DateText("PERIOD_OF_REPORT")}, {dialect.DateText("DATE_OF_ORIG_SUB")}, {Issuer}
            FROM SUBMISSION s WHERE {which}
            """)))
            filings[Text(row, 0)!] = (Text(row, 6)!, new(Text(row, 0)!, Text(row, 1)!, Text(row, 2), Text(row, 3), Text(row, 4),
                Text(row, 5)));
        foreach (var row in Rows(command($"""
            SELECT o.ACCESSION_NUMBER, coalesce(o.RPTOWNERCIK, o.RPTOWNERNAME)
            FROM REPORTINGOWNER o JOIN SUBMISSION s ON s.ACCESSION_NUMBER = o.ACCESSION_NUMBER WHERE {which}
            """)))
            if (Text(row, 1) is { } owner) filings[Text(row, 0)!].Filing.Owners.Add(owner);
        var trades = new List<ReportedTrade>();
        foreach (var row in Rows(command($"""
            SELECT t.ACCESSION_NUMBER, 'I', t.NONDERIV_TRANS_SK, SECURITY_TITLE, {dialect.DateText("TRANS_DATE")}, TRANS_CODE,
              TRANS_ACQUIRED_DISP_CD, TRANS_SHARES, TRANS_PRICEPERSHARE, SHRS_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP,
              NATURE_OF_OWNERSHIP, VALU_OWND_FOLWNG_TRANS, NULL, NULL, NULL, NULL
            FROM NONDERIV_TRANS t JOIN SUBMISSION s ON s.ACCESSION_NUMBER = t.ACCESSION_NUMBER WHERE {which}
            UNION ALL
            SELECT t.ACCESSION_NUMBER, 'II', t.DERIV_TRANS_SK, SECURITY_TITLE, {dialect.DateText("TRANS_DATE")}, TRANS_CODE,
              TRANS_ACQUIRED_DISP_CD, TRANS_SHARES, TRANS_PRICEPERSHARE, SHRS_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP,
              NATURE_OF_OWNERSHIP, VALU_OWND_FOLWNG_TRANS, TRANS_TOTAL_VALUE, CONV_EXERCISE_PRICE,
              {dialect.DateText("EXPIRATION_DATE")}, UNDLYNG_SEC_SHARES
            FROM DERIV_TRANS t JOIN SUBMISSION s ON s.ACCESSION_NUMBER = t.ACCESSION_NUMBER WHERE {which}
            """)))
        {
            trades.Add(new ReportedTrade(filings[Text(row, 0)!].Filing, Text(row, 1)!, Convert.ToInt64(row.GetValue(2),
                CultureInfo.InvariantCulture), RowOf(row)));
        }
        // A database would sort these texts by the rules of a language, which takes longer.
        foreach (var trade in trades.OrderBy(trade => trade.Table, StringComparer.Ordinal).ThenBy(trade => trade.Number))
            trade.Filing.Trades.Add(trade);
        return filings.Values.GroupBy(filing => filing.Issuer, filing => filing.Filing);
    }

    private static string Key(SqlDialect dialect, int table) => dialect.AddsKeysLater ? "" : $",\n  PRIMARY KEY ({Keys[table]})";

    private static IEnumerable<DbDataReader> Rows(DbCommand command)
    {
        using (command)
        using (var reader = command.ExecuteReader())
            while (reader.Read()) yield return reader;
    }

    private static OwnershipRow RowOf(DbDataReader row) => Text(row, 1) == "I"
        ? new NonDerivativeRow
        {
            SecurityTitle = Text(row, 3), TransactionDate = Date(row, 4), TransactionCode = Text(row, 5),
            TransactionAcquiredDisposedCode = Text(row, 6), TransactionShares = Number(row, 7), TransactionPricePerShare = Number(row, 8),
            SharesOwnedFollowingTransaction = Number(row, 9), DirectOrIndirectOwnership = Text(row, 10), NatureOfOwnership = Text(row, 11),
            ValueOwnedFollowingTransaction = Number(row, 12),
        }
        : new DerivativeRow
        {
            SecurityTitle = Text(row, 3), TransactionDate = Date(row, 4), TransactionCode = Text(row, 5),
            TransactionAcquiredDisposedCode = Text(row, 6), TransactionShares = Number(row, 7), TransactionPricePerShare = Number(row, 8),
            SharesOwnedFollowingTransaction = Number(row, 9), DirectOrIndirectOwnership = Text(row, 10), NatureOfOwnership = Text(row, 11),
            ValueOwnedFollowingTransaction = Number(row, 12), TransactionTotalValue = Number(row, 13),
            ConversionOrExercisePrice = Number(row, 14), ExpirationDate = Date(row, 15), UnderlyingSecurityShares = Number(row, 16),
        };

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Date(DbDataReader row, int column) => Text(row, column) is { } text
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A number of the database; one beyond all sense is none.</summary>
    private static decimal? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetValue(column) switch
    {
        // 39.5200 and 39.52 are one price.
        decimal number => number / 1.0000000000000000000000000000m,
        double number and > -1e27 and < 1e27 => (decimal)number,
        _ => null,
    };

    private static string NameOf(AmendedRowKind kind) => kind switch
    {
        AmendedRowKind.Replaced => "replaced",
        AmendedRowKind.Added => "added",
        AmendedRowKind.Repeated => "repeated",
        _ => "unmatched",
    };
}
