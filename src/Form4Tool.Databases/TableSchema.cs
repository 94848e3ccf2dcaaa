using System.Text;
using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Databases;

/// <summary>
/// The tables of the database: the SEC's eight, with their names and columns, and what a database can hold beside them. A
/// row's <c>*_SK</c>, or <c>ORDINAL</c> where the SEC's table has
/// none, counts inside its filing, so that the same filings give the same rows in whatever order they are loaded.
/// </summary>
internal static class TableSchema
{
    /// <summary>The version of the tables.</summary>
    public const int Version = 2;

    /// <summary>The tables of filings.</summary>
    public static readonly IReadOnlyList<FilingTable> Tables = FilingTable.Of(TableScope.Database);

    /// <summary>The statements that make an empty database, without the indexes.</summary>
    public static string Create(SqlDialect dialect)
    {
        var sql = new StringBuilder();
        foreach (var table in Tables) sql.Append(Table(table, dialect));
        sql.Append("CREATE TABLE TRANSACTION_CODE (CODE TEXT PRIMARY KEY NOT NULL, MEANING TEXT NOT NULL)");
        sql.Append($"{dialect.TableOptions(false)};\n");
        foreach (var code in TransactionCodes.All)
            sql.Append($"INSERT INTO TRANSACTION_CODE VALUES ('{code.Code}', '{code.Meaning.Replace("'", "''")}');\n");
        sql.Append(TransactionsView(dialect));
        sql.Append(HistoryTables.Create(dialect));
        return sql.ToString();
    }

    /// <summary>The statements that make the indexes.</summary>
    public static string CreateIndexes() => $"""
        CREATE INDEX SUBMISSION_ISSUER ON SUBMISSION (ISSUERCIK, PERIOD_OF_REPORT);
        CREATE INDEX SUBMISSION_SYMBOL ON SUBMISSION (ISSUERTRADINGSYMBOL);
        CREATE INDEX SUBMISSION_FILING_DATE ON SUBMISSION (FILING_DATE);
        CREATE INDEX REPORTINGOWNER_CIK ON REPORTINGOWNER (RPTOWNERCIK);
        CREATE INDEX NONDERIV_TRANS_DATE ON NONDERIV_TRANS (TRANS_DATE);
        CREATE INDEX DERIV_TRANS_DATE ON DERIV_TRANS (TRANS_DATE);
        CREATE INDEX {IssuerIndex} ON SUBMISSION (({HistoryTables.Issuer}));

        """;

    /// <summary>
    /// The index by which the filings on an issuer are found, whenever what holds across them is told anew. It is made last.
    /// </summary>
    public const string IssuerIndex = "submission_issuer_key";

    /// <summary>The tables whose rows have keys, and these, where tables are made without.</summary>
    public static IEnumerable<(string Table, string Key)> Keys => Tables.Where(table => table != FilingTable.Submission)
        .Select(table => (table.Name, string.Join(", ", KeyOf(table)))).Concat(HistoryTables.Tables.Zip(HistoryTables.Keys));

    /// <summary>The statements that let all tables refer to the filings, where their own do not.</summary>
    public static string AddReferences() => string.Concat(Tables.Where(table => table != FilingTable.Submission)
        .Select(table => table.Name).Concat(HistoryTables.Tables)
        .Select(name => $"ALTER TABLE {name} ADD FOREIGN KEY (ACCESSION_NUMBER) {SqlDialect.ToFiling};\n"));

    private static List<string> KeyOf(FilingTable table) =>
        [.. table.ColumnsOf(TableScope.Database).Where(column => column.IsKey).Select(column => column.Name)];

    private static string Table(FilingTable table, SqlDialect dialect)
    {
        var columns = table.ColumnsOf(TableScope.Database);
        var key = KeyOf(table);
        var lines = columns.Select(column => $"  {column.Name} {dialect.TypeOf(column.Kind)}" + (column switch
        {
            { Kind: CellKind.Filing } when key.Count == 1 => " PRIMARY KEY NOT NULL",
            { Kind: CellKind.Filing } => $" NOT NULL{dialect.Reference}",
            { IsRequired: true } => " NOT NULL",
            _ => "",
        })).ToList();
        if (key.Count > 1 && !dialect.AddsKeysLater) lines.Add($"  PRIMARY KEY ({string.Join(", ", key)})");
        // A table that is its key and little else is kept in the order of the key alone.
        var isKeyOnly = columns.Count <= key.Count + 1;
        return $"CREATE TABLE {table.Name} (\n{string.Join(",\n", lines)}\n){dialect.TableOptions(isKeyOnly)};\n";
    }

    /// <summary>
    /// One row a trade, of both tables. A direction is given by the code A or D alone, never by the transaction code; in Table II
    /// the value is what was paid for the derivative securities themselves, not for what underlies them.
    /// </summary>
    private static string TransactionsView(SqlDialect dialect) => $"""
        CREATE VIEW transactions AS
        WITH trades AS (
          SELECT ACCESSION_NUMBER, 'I' AS form_table, NONDERIV_TRANS_SK AS row, SECURITY_TITLE,
                 TRANS_DATE, DEEMED_EXECUTION_DATE, TRANS_FORM_TYPE, TRANS_CODE,
                 EQUITY_SWAP_INVOLVED, TRANS_TIMELINESS, TRANS_SHARES, NULL AS TRANS_TOTAL_VALUE,
                 TRANS_PRICEPERSHARE, TRANS_ACQUIRED_DISP_CD,
                 SHRS_OWND_FOLWNG_TRANS, VALU_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP, NATURE_OF_OWNERSHIP,
                 NULL AS CONV_EXERCISE_PRICE, NULL AS EXERCISE_DATE, NULL AS EXPIRATION_DATE,
                 NULL AS UNDLYNG_SEC_TITLE, NULL AS UNDLYNG_SEC_SHARES
          FROM NONDERIV_TRANS
          UNION ALL
          SELECT ACCESSION_NUMBER, 'II', DERIV_TRANS_SK, SECURITY_TITLE, TRANS_DATE, DEEMED_EXECUTION_DATE, TRANS_FORM_TYPE, TRANS_CODE,
                 EQUITY_SWAP_INVOLVED, TRANS_TIMELINESS, TRANS_SHARES, TRANS_TOTAL_VALUE, TRANS_PRICEPERSHARE, TRANS_ACQUIRED_DISP_CD,
                 SHRS_OWND_FOLWNG_TRANS, VALU_OWND_FOLWNG_TRANS, DIRECT_INDIRECT_OWNERSHIP, NATURE_OF_OWNERSHIP,
                 CONV_EXERCISE_PRICE, EXCERCISE_DATE, EXPIRATION_DATE, UNDLYNG_SEC_TITLE, UNDLYNG_SEC_SHARES
          FROM DERIV_TRANS
        )
        SELECT t.ACCESSION_NUMBER AS accession_number, s.FILING_DATE AS filing_date, s.DOCUMENT_TYPE AS document_type,
               s.ISSUERCIK AS issuer_cik, s.ISSUERNAME AS issuer_name, s.ISSUERTRADINGSYMBOL AS symbol,
               {dialect.OwnersJoined("RPTOWNERCIK")} AS owner_ciks,
               {dialect.OwnersJoined("RPTOWNERNAME")} AS owner_names,
               {dialect.OwnersJoined("coalesce(RPTOWNER_RELATIONSHIP, '')")} AS owner_roles,
               t.form_table, t.row, t.SECURITY_TITLE AS security_title,
               t.TRANS_DATE AS trans_date, t.DEEMED_EXECUTION_DATE AS deemed_execution_date,
               t.TRANS_CODE AS code, c.MEANING AS code_meaning, t.TRANS_FORM_TYPE AS trans_form_type, t.TRANS_TIMELINESS AS timeliness,
               t.EQUITY_SWAP_INVOLVED AS equity_swap_involved, s.AFF10B5ONE AS aff10b5one,
               t.TRANS_ACQUIRED_DISP_CD AS acquired_disposed, t.TRANS_SHARES AS shares,
               CASE t.TRANS_ACQUIRED_DISP_CD WHEN 'A' THEN t.TRANS_SHARES WHEN 'D' THEN -t.TRANS_SHARES END AS signed_shares,
               t.TRANS_PRICEPERSHARE AS price, coalesce(t.TRANS_TOTAL_VALUE, round(t.TRANS_SHARES * t.TRANS_PRICEPERSHARE, 8)) AS value,
               t.SHRS_OWND_FOLWNG_TRANS AS shares_owned_after, t.VALU_OWND_FOLWNG_TRANS AS value_owned_after,
               t.DIRECT_INDIRECT_OWNERSHIP AS direct_indirect, t.NATURE_OF_OWNERSHIP AS nature_of_ownership,
               t.CONV_EXERCISE_PRICE AS conversion_price, t.EXERCISE_DATE AS exercise_date, t.EXPIRATION_DATE AS expiration_date,
               t.UNDLYNG_SEC_TITLE AS underlying_title, t.UNDLYNG_SEC_SHARES AS underlying_shares
        FROM trades t
        JOIN SUBMISSION s ON s.ACCESSION_NUMBER = t.ACCESSION_NUMBER
        LEFT JOIN TRANSACTION_CODE c ON c.CODE = t.TRANS_CODE;

        """;
}
