using System.Globalization;
using Form4Tool.Comparison;
using Form4Tool.History;
using Microsoft.Data.Sqlite;

namespace Form4Tool.Sqlite;

/// <summary>The tables of what holds across filings: made anew for each issuer whose filings a load touched.</summary>
internal static class HistoryTables
{
    /// <summary>The statements that make the tables and views.</summary>
    public const string Create = """
        CREATE TABLE amendment (
          accession_number TEXT NOT NULL REFERENCES SUBMISSION ON DELETE CASCADE,
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          kind TEXT NOT NULL,
          original_accession_number TEXT,
          original_row INTEGER,
          reason TEXT NOT NULL,
          PRIMARY KEY (accession_number, form_table, row)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE same_trade (
          accession_number TEXT NOT NULL REFERENCES SUBMISSION ON DELETE CASCADE,
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          trade TEXT NOT NULL,
          PRIMARY KEY (accession_number, form_table, row)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE effective (
          accession_number TEXT NOT NULL REFERENCES SUBMISSION ON DELETE CASCADE,
          form_table TEXT NOT NULL,
          row INTEGER NOT NULL,
          effective_from TEXT NOT NULL,
          effective_to TEXT,
          PRIMARY KEY (accession_number, form_table, row, effective_from)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW transactions_history AS
        SELECT t.*, e.effective_from, e.effective_to
        FROM effective e
        JOIN transactions t ON t.accession_number = e.accession_number AND t.form_table = e.form_table AND t.row = e.row;
        CREATE VIEW transactions_effective AS
        SELECT * FROM transactions_history WHERE effective_to IS NULL;

        """;

    private const string Same = "coalesce(ISSUERCIK, ISSUERNAME, '') = $issuer";

    /// <summary>Makes them anew for an issuer.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="issuer">The CIK of the issuer, else its name, else nothing.</param>
    public static void Rebuild(SqliteConnection connection, SqliteTransaction transaction, string issuer)
    {
        SqliteCommand Command(string sql, params object?[] values)
        {
            var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, transaction);
            command.Parameters.AddWithValue("$issuer", issuer);
            for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
            return command;
        }

        foreach (var table in (ReadOnlySpan<string>)["amendment", "same_trade", "effective"])
            Run(Command($"DELETE FROM {table} WHERE accession_number IN (SELECT ACCESSION_NUMBER FROM SUBMISSION WHERE {Same})"));
        var history = IssuerHistory.Of(Read(sql => Command(sql)));
        foreach (var row in history.Amended)
            Run(Command("INSERT INTO amendment VALUES ($0, $1, $2, $3, $4, $5, $6)", row.Trade.Filing.Key, row.Trade.Table,
                row.Trade.Number, NameOf(row.Kind), row.Original?.Filing.Key, row.Original?.Number, row.Reason));
        foreach (var trades in history.SameTrades)
            foreach (var trade in trades)
                Run(Command("INSERT INTO same_trade VALUES ($0, $1, $2, $3)", trade.Filing.Key, trade.Table, trade.Number,
                    $"{trades[0].Filing.Key}/{trades[0].Table}/{trades[0].Number}"));
        foreach (var row in history.Effective)
            Run(Command("INSERT INTO effective VALUES ($0, $1, $2, $3, $4)", row.Trade.Filing.Key, row.Trade.Table,
                row.Trade.Number, row.From, row.To));
    }

    private static void Run(SqliteCommand command)
    {
        using (command) command.ExecuteNonQuery();
    }

    private static Dictionary<string, ReportedFiling>.ValueCollection Read(Func<string, SqliteCommand> command)
    {
        var filings = new Dictionary<string, ReportedFiling>();
        foreach (var row in Rows(command($"""
            SELECT ACCESSION_NUMBER, coalesce(ACCEPTANCE_DATETIME, FILING_DATE || ' 00:00:00', ''), DOCUMENT_TYPE, FILING_DATE,
              PERIOD_OF_REPORT, DATE_OF_ORIG_SUB
            FROM SUBMISSION WHERE {Same}
            """)))
            filings[Text(row, 0)!] = new(Text(row, 0)!, Text(row, 1)!, Text(row, 2), Text(row, 3), Text(row, 4), Text(row, 5));
        foreach (var row in Rows(command($"""
            SELECT o.ACCESSION_NUMBER, coalesce(o.RPTOWNERCIK, o.RPTOWNERNAME)
            FROM REPORTINGOWNER o JOIN SUBMISSION s ON s.ACCESSION_NUMBER = o.ACCESSION_NUMBER WHERE {Same}
            """)))
            if (Text(row, 1) is { } owner) filings[Text(row, 0)!].Owners.Add(owner);
        foreach (var row in Rows(command($"""
            SELECT t.ACCESSION_NUMBER, 'I', t.NONDERIV_TRANS_SK, SECURITY_TITLE, TRANS_DATE, TRANS_CODE, TRANS_ACQUIRED_DISP_CD,
              TRANS_SHARES, TRANS_PRICEPERSHARE, SHRS_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP, NATURE_OF_OWNERSHIP, NULL, NULL, NULL
            FROM NONDERIV_TRANS t JOIN SUBMISSION s ON s.ACCESSION_NUMBER = t.ACCESSION_NUMBER WHERE {Same}
            UNION ALL
            SELECT t.ACCESSION_NUMBER, 'II', t.DERIV_TRANS_SK, SECURITY_TITLE, TRANS_DATE, TRANS_CODE, TRANS_ACQUIRED_DISP_CD, TRANS_SHARES,
              TRANS_PRICEPERSHARE, SHRS_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP, NATURE_OF_OWNERSHIP, CONV_EXERCISE_PRICE,
              EXPIRATION_DATE, UNDLYNG_SEC_SHARES
            FROM DERIV_TRANS t JOIN SUBMISSION s ON s.ACCESSION_NUMBER = t.ACCESSION_NUMBER WHERE {Same}
            ORDER BY 1, 2, 3
            """)))
        {
            var filing = filings[Text(row, 0)!];
            filing.Trades.Add(new ReportedTrade(filing, Text(row, 1)!, row.GetInt64(2), RowOf(row)));
        }
        return filings.Values;
    }

    private static IEnumerable<SqliteDataReader> Rows(SqliteCommand command)
    {
        using (command)
        using (var reader = command.ExecuteReader())
            while (reader.Read()) yield return reader;
    }

    private static OwnershipRow RowOf(SqliteDataReader row) => Text(row, 1) == "I"
        ? new NonDerivativeRow
        {
            SecurityTitle = Text(row, 3), TransactionDate = Date(row, 4), TransactionCode = Text(row, 5),
            TransactionAcquiredDisposedCode = Text(row, 6), TransactionShares = Number(row, 7), TransactionPricePerShare = Number(row, 8),
            SharesOwnedFollowingTransaction = Number(row, 9), DirectOrIndirectOwnership = Text(row, 10), NatureOfOwnership = Text(row, 11),
        }
        : new DerivativeRow
        {
            SecurityTitle = Text(row, 3), TransactionDate = Date(row, 4), TransactionCode = Text(row, 5),
            TransactionAcquiredDisposedCode = Text(row, 6), TransactionShares = Number(row, 7), TransactionPricePerShare = Number(row, 8),
            SharesOwnedFollowingTransaction = Number(row, 9), DirectOrIndirectOwnership = Text(row, 10), NatureOfOwnership = Text(row, 11),
            ConversionOrExercisePrice = Number(row, 12), ExpirationDate = Date(row, 13), UnderlyingSecurityShares = Number(row, 14),
        };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Date(SqliteDataReader row, int column) => Text(row, column) is { } text
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A number of the database; one beyond all sense is none.</summary>
    private static decimal? Number(SqliteDataReader row, int column) =>
        row.IsDBNull(column) || row.GetDouble(column) is not (> -1e27 and < 1e27 and var number) ? null : (decimal)number;

    private static string NameOf(AmendedRowKind kind) => kind switch
    {
        AmendedRowKind.Replaced => "replaced",
        AmendedRowKind.Added => "added",
        AmendedRowKind.Repeated => "repeated",
        _ => "unmatched",
    };
}
