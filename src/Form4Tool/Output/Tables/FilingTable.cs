namespace Form4Tool.Output.Tables;

/// <summary>
/// A table of filings: the eight of the SEC's <i>Insider Transactions Data Sets</i>, with the columns, the order and the spelling of
/// the SEC's readme and files (<c>EXCERCISE_DATE</c> is theirs), and what databases and data sets have beside them. All outputs that
/// are tables, and their documentation, are made from this description.
/// </summary>
public sealed class FilingTable
{
    private readonly TableColumn[] _columns;

    private FilingTable(int number, string name, string meaning, TableScope scope, params TableColumn[] columns) =>
        (Number, Name, Meaning, Scope, _columns) = (number, name, meaning, scope, columns);

    /// <summary>Its place among <see cref="All"/>.</summary>
    public int Number { get; }

    /// <summary>Its name, which is also that of its file without <c>.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>What one row of it is.</summary>
    public string Meaning { get; }

    /// <summary>Where it is written.</summary>
    public TableScope Scope { get; }

    /// <summary>All its columns, in order; each says where it is written.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>Whether its rows have a surrogate key in the SEC's tables.</summary>
    public bool HasKey => _columns[1] is { Kind: CellKind.Key, Scope: TableScope.Sec };

    /// <summary>One row a filing.</summary>
    public static readonly FilingTable Submission = new(0, "SUBMISSION", "One filing", TableScope.Sec, Filing,
        Date("FILING_DATE", "Day of filing, by the EDGAR header"), Date("PERIOD_OF_REPORT", "Period of report"),
        Date("DATE_OF_ORIG_SUB", "Day of the filing that an amendment amends"),
        Flag("NO_SECURITIES_OWNED", "Whether it says that no securities are owned"),
        Flag("NOT_SUBJECT_SEC16", "Whether the exit box is ticked"), Flag("FORM3_HOLDINGS_REPORTED", "Box of Form 5"),
        Flag("FORM4_TRANS_REPORTED", "Box of Form 5"), Text("DOCUMENT_TYPE", "3, 4, 5, 3/A, 4/A or 5/A"),
        Text("ISSUERCIK", "EDGAR number of the issuer, ten digits"), Text("ISSUERNAME", "Name of the issuer"),
        Text("ISSUERTRADINGSYMBOL", "Ticker of the issuer"), Text("REMARKS", "Remarks"),
        Flag("AFF10B5ONE", "Box of Rule 10b5-1(c); null on forms before April 2023"),
        new("ACCEPTANCE_DATETIME", CellKind.Time, "When EDGAR accepted it, US Eastern time", Scope: TableScope.Database),
        Text("SCHEMA_VERSION", "Version of EDGAR's XML schema", TableScope.Database),
        Text("ISSUERFOREIGNTRADINGSYMBOL", "Symbol of the issuer outside the US", TableScope.Database),
        Text("SOURCE", "Path of the input", TableScope.Database), AsFiled);

    /// <summary>One row a reporting owner.</summary>
    public static readonly FilingTable ReportingOwner = new(1, "REPORTINGOWNER", "One reporting owner of a filing", TableScope.Sec, Filing,
        Text("RPTOWNERCIK", "EDGAR number of the owner, ten digits"), Text("RPTOWNERNAME", "Name of the owner"),
        Text("RPTOWNER_RELATIONSHIP", "Director, Officer, TenPercentOwner and Other, with commas between"),
        Text("RPTOWNER_TITLE", "Title of an officer"), Text("RPTOWNER_TXT", "Words beside the box Other"),
        Text("RPTOWNER_STREET1", "First line of the address"), Text("RPTOWNER_STREET2", "Second line of the address"),
        Text("RPTOWNER_CITY", "City"), Text("RPTOWNER_STATE", "State, or a country by the SEC's codes"),
        Text("RPTOWNER_ZIPCODE", "Postal code"),
        Text("RPTOWNER_STATE_DESC", "EDGAR's words for a place outside the US"),
        Text("FILE_NUMBER", "SEC file number of the issuer"), Ordinal);

    /// <summary>The transactions of Table I.</summary>
    public static readonly FilingTable NonDerivTrans = new(2, "NONDERIV_TRANS", "One transaction of Table I", TableScope.Sec,
        [Filing, Key("NONDERIV_TRANS_SK"), .. Title, .. Execution, .. Shares, .. Price, .. Owned, AsFiled]);

    /// <summary>The holdings of Table I.</summary>
    public static readonly FilingTable NonDerivHolding = new(3, "NONDERIV_HOLDING", "One holding of Table I", TableScope.Sec,
        [Filing, Key("NONDERIV_HOLDING_SK"), .. Title, .. FormType, .. Owned, AsFiled]);

    /// <summary>The transactions of Table II.</summary>
    public static readonly FilingTable DerivTrans = new(4, "DERIV_TRANS", "One transaction of Table II", TableScope.Sec,
        [Filing, Key("DERIV_TRANS_SK"), .. Title, .. ConversionPrice, .. Execution, .. Shares,
         .. Marked("TRANS_TOTAL_VALUE", Field.TransactionTotalValue), .. Price,
         .. Marked("EXCERCISE_DATE", Field.ExerciseDate), .. Underlying, .. Owned, AsFiled]);

    /// <summary>The holdings of Table II.</summary>
    public static readonly FilingTable DerivHolding = new(5, "DERIV_HOLDING", "One holding of Table II", TableScope.Sec,
        [Filing, Key("DERIV_HOLDING_SK"), .. Title, .. ConversionPrice, .. FormType,
         .. Marked("EXERCISE_DATE", Field.ExerciseDate), .. Underlying, .. Owned, AsFiled]);

    /// <summary>One row a footnote.</summary>
    public static readonly FilingTable Footnotes = new(6, "FOOTNOTES", "One footnote of a filing", TableScope.Sec, Filing,
        Text("FOOTNOTE_ID", "Its id: F1, F2, …"), Text("FOOTNOTE_TXT", "Its text"), Ordinal);

    /// <summary>One row a signature.</summary>
    public static readonly FilingTable OwnerSignature = new(7, "OWNER_SIGNATURE", "One signature under a filing", TableScope.Sec, Filing,
        Text("OWNERSIGNATURENAME", "The name, as typed"), Date("OWNERSIGNATUREDATE", "The day of signing"), Ordinal);

    /// <summary>One row a footnote mark.</summary>
    public static readonly FilingTable FootnoteReference = new(8, "FOOTNOTE_REFERENCE", "One footnote mark of a row, by its field",
        TableScope.Database, Filing,
        new("TABLE_NAME", CellKind.Text, "Table of the row", Scope: TableScope.Database, IsKey: true, IsRequired: true),
        new("ROW_SK", CellKind.Key, "Number of the row in this table", Scope: TableScope.Database, IsKey: true, IsRequired: true),
        new("FIELD", CellKind.Text, "Field as JSON names it; empty for the row as a whole", Scope: TableScope.Database, IsKey: true,
            IsRequired: true),
        new("ORDINAL", CellKind.Key, "Number of the mark among those of the field", Scope: TableScope.Database, IsKey: true,
            IsRequired: true),
        new("FOOTNOTE_ID", CellKind.Text, "Id of the footnote", Scope: TableScope.Database, IsRequired: true));

    /// <summary>One row a diagnostic.</summary>
    public static readonly FilingTable Diagnostics = new(9, "DIAGNOSTIC", "One finding about a filing", TableScope.DataSet, Filing,
        new("ID", CellKind.Text, "Its id, as F4103", Scope: TableScope.DataSet, IsRequired: true),
        new("SEVERITY", CellKind.Text, "error, warning or note", Scope: TableScope.DataSet, IsRequired: true),
        new("MESSAGE", CellKind.Text, "What was found", Scope: TableScope.DataSet, IsRequired: true),
        new("FIELD", CellKind.Text, "Path of the field in JSON", Scope: TableScope.DataSet),
        new("LINE", CellKind.Count, "Line in the input", Scope: TableScope.DataSet),
        new("COLUMN", CellKind.Count, "Column in the line", Scope: TableScope.DataSet), Ordinal);

    /// <summary>All tables, in the order of <see cref="Number"/>.</summary>
    public static IReadOnlyList<FilingTable> All { get; } =
    [
        Submission, ReportingOwner, NonDerivTrans, NonDerivHolding, DerivTrans, DerivHolding, Footnotes, OwnerSignature, FootnoteReference,
        Diagnostics,
    ];

    /// <summary>The tables of a scope, in the order of <see cref="Number"/>: the eight of the SEC, and more.</summary>
    /// <param name="scope">The scope.</param>
    public static IReadOnlyList<FilingTable> Of(TableScope scope) => [.. All.Where(table => table.Scope <= scope)];

    /// <summary>The table that a row belongs to.</summary>
    public static FilingTable Of(OwnershipRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (row, row.Kind) switch
        {
            (DerivativeRow, RowKind.Transaction) => DerivTrans,
            (DerivativeRow, _) => DerivHolding,
            (_, RowKind.Transaction) => NonDerivTrans,
            _ => NonDerivHolding,
        };
    }

    /// <summary>The columns of a scope, in order.</summary>
    /// <param name="scope">The scope.</param>
    public IReadOnlyList<TableColumn> ColumnsOf(TableScope scope) => [.. _columns.Where(column => column.Scope <= scope)];

    /// <summary>The columns behind the filing's key.</summary>
    internal ReadOnlySpan<TableColumn> Cells => _columns.AsSpan(1);

    private static TableColumn Filing => new("ACCESSION_NUMBER", CellKind.Filing,
        "Key of the filing: its accession number where it has one", IsKey: true, IsRequired: true);

    private static TableColumn Ordinal => new("ORDINAL", CellKind.Key, "Number of the row in the filing", Scope: TableScope.Database,
        IsKey: true, IsRequired: true);

    private static TableColumn AsFiled => new("AS_FILED", CellKind.AsFiled, "Texts of values that could not be read as their type",
        Scope: TableScope.DataSet);

    private static TableColumn[] Title => Marked("SECURITY_TITLE", Field.SecurityTitle);

    private static TableColumn[] ConversionPrice => Marked("CONV_EXERCISE_PRICE", Field.ConversionOrExercisePrice);

    // Marks on the coding element are kept under transactionCode; holdings have them beside their form type.
    private static TableColumn[] FormType =>
        [Of("TRANS_FORM_TYPE", Field.TransactionFormType), Marks("TRANS_FORM_TYPE_FN", Field.TransactionCode)];

    private static TableColumn[] Execution =>
        [.. Marked("TRANS_DATE", Field.TransactionDate),
        .. Marked("DEEMED_EXECUTION_DATE", Field.DeemedExecutionDate),
         Of("TRANS_FORM_TYPE", Field.TransactionFormType), Of("TRANS_CODE", Field.TransactionCode),
         Of("EQUITY_SWAP_INVOLVED", Field.EquitySwapInvolved), Marks("EQUITY_SWAP_TRANS_CD_FN", Field.TransactionCode),
         .. Marked("TRANS_TIMELINESS", Field.TransactionTimeliness)];

    private static TableColumn[] Shares => Marked("TRANS_SHARES", Field.TransactionShares);

    private static TableColumn[] Price =>
        [.. Marked("TRANS_PRICEPERSHARE", Field.TransactionPricePerShare),
         .. Marked("TRANS_ACQUIRED_DISP_CD", Field.TransactionAcquiredDisposedCode)];

    private static TableColumn[] Underlying =>
        [.. Marked("EXPIRATION_DATE", Field.ExpirationDate),
        .. Marked("UNDLYNG_SEC_TITLE", Field.UnderlyingSecurityTitle),
         .. Marked("UNDLYNG_SEC_SHARES", Field.UnderlyingSecurityShares),
         .. Marked("UNDLYNG_SEC_VALUE", Field.UnderlyingSecurityValue)];

    private static TableColumn[] Owned =>
        [.. Marked("SHRS_OWND_FOLWNG_TRANS", Field.SharesOwnedFollowingTransaction),
         .. Marked("VALU_OWND_FOLWNG_TRANS", Field.ValueOwnedFollowingTransaction),
         .. Marked("DIRECT_INDIRECT_OWNERSHIP", Field.DirectOrIndirectOwnership),
         .. Marked("NATURE_OF_OWNERSHIP", Field.NatureOfOwnership)];

    private static TableColumn Key(string name) =>
        new(name, CellKind.Key, "Number of the row in the filing; in the SEC's tables, in the table", IsKey: true, IsRequired: true);

    private static TableColumn Text(string name, string meaning, TableScope scope = TableScope.Sec) =>
        new(name, CellKind.Text, meaning, Scope: scope);

    private static TableColumn Date(string name, string meaning) => new(name, CellKind.Date, meaning);

    private static TableColumn Flag(string name, string meaning) => new(name, CellKind.Flag, meaning);

    private static TableColumn Of(string name, Field field) => new(name, FieldMeanings.KindOf(field), FieldMeanings.Of(field), field);

    private static TableColumn Marks(string name, Field field) =>
        new(name, CellKind.Marks, $"Footnotes on {Fields.Name(field)}", field);

    private static TableColumn[] Marked(string name, Field field) => [Of(name, field), Marks(name + "_FN", field)];
}
