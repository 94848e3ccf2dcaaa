namespace Form4Tool.Output.Sec;

/// <summary>
/// One of the eight tables of the SEC's <i>Insider Transactions Data Sets</i>, with the columns, the order and the spelling of
/// the SEC's readme and files (<c>EXCERCISE_DATE</c> is theirs).
/// </summary>
public sealed class SecTable
{
    private readonly SecColumn[] _columns;

    private SecTable(int number, string name, params SecColumn[] columns) => (Number, Name, _columns) = (number, name, columns);

    /// <summary>Its place among <see cref="All"/>.</summary>
    public int Number { get; }

    /// <summary>Its name, which is also that of its file without <c>.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<SecColumn> Columns => _columns;

    /// <summary>Whether its rows have a surrogate key.</summary>
    public bool HasKey => _columns[1].Cell == SecCell.Key;

    /// <summary>One row a filing.</summary>
    public static readonly SecTable Submission = new(0, "SUBMISSION", Filing,
        Date("FILING_DATE"), Date("PERIOD_OF_REPORT"), Date("DATE_OF_ORIG_SUB"), Flag("NO_SECURITIES_OWNED"), Flag("NOT_SUBJECT_SEC16"),
        Flag("FORM3_HOLDINGS_REPORTED"), Flag("FORM4_TRANS_REPORTED"), Text("DOCUMENT_TYPE"), Text("ISSUERCIK"), Text("ISSUERNAME"),
        Text("ISSUERTRADINGSYMBOL"), Text("REMARKS"), Flag("AFF10B5ONE"));

    /// <summary>One row a reporting owner.</summary>
    public static readonly SecTable ReportingOwner = new(1, "REPORTINGOWNER", Filing,
        Text("RPTOWNERCIK"), Text("RPTOWNERNAME"), Text("RPTOWNER_RELATIONSHIP"), Text("RPTOWNER_TITLE"), Text("RPTOWNER_TXT"),
        Text("RPTOWNER_STREET1"), Text("RPTOWNER_STREET2"), Text("RPTOWNER_CITY"), Text("RPTOWNER_STATE"), Text("RPTOWNER_ZIPCODE"),
        Text("RPTOWNER_STATE_DESC"), Text("FILE_NUMBER"));

    /// <summary>The transactions of Table I.</summary>
    public static readonly SecTable NonDerivTrans = new(2, "NONDERIV_TRANS",
        [Filing, Key("NONDERIV_TRANS_SK"), .. Title, .. Execution, .. Shares, .. Price, .. Owned]);

    /// <summary>The holdings of Table I.</summary>
    public static readonly SecTable NonDerivHolding = new(3, "NONDERIV_HOLDING",
        [Filing, Key("NONDERIV_HOLDING_SK"), .. Title, .. FormType, .. Owned]);

    /// <summary>The transactions of Table II.</summary>
    public static readonly SecTable DerivTrans = new(4, "DERIV_TRANS",
        [Filing, Key("DERIV_TRANS_SK"), .. Title, .. ConversionPrice, .. Execution, .. Shares,
         .. Marked("TRANS_TOTAL_VALUE", SecCell.Number, Field.TransactionTotalValue), .. Price,
         .. Marked("EXCERCISE_DATE", SecCell.Date, Field.ExerciseDate), .. Underlying, .. Owned]);

    /// <summary>The holdings of Table II.</summary>
    public static readonly SecTable DerivHolding = new(5, "DERIV_HOLDING",
        [Filing, Key("DERIV_HOLDING_SK"), .. Title, .. ConversionPrice, .. FormType,
         .. Marked("EXERCISE_DATE", SecCell.Date, Field.ExerciseDate), .. Underlying, .. Owned]);

    /// <summary>One row a footnote.</summary>
    public static readonly SecTable Footnotes = new(6, "FOOTNOTES", Filing, Text("FOOTNOTE_ID"), Text("FOOTNOTE_TXT"));

    /// <summary>One row a signature.</summary>
    public static readonly SecTable OwnerSignature =
        new(7, "OWNER_SIGNATURE", Filing, Text("OWNERSIGNATURENAME"), Date("OWNERSIGNATUREDATE"));

    /// <summary>The eight tables, in the order of <see cref="Number"/>.</summary>
    public static IReadOnlyList<SecTable> All { get; } =
        [Submission, ReportingOwner, NonDerivTrans, NonDerivHolding, DerivTrans, DerivHolding, Footnotes, OwnerSignature];

    /// <summary>The table that a row belongs to.</summary>
    public static SecTable Of(OwnershipRow row)
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

    /// <summary>The columns behind the filing's key.</summary>
    internal ReadOnlySpan<SecColumn> Cells => _columns.AsSpan(1);

    private static SecColumn Filing => new("ACCESSION_NUMBER", SecCell.Filing);

    private static SecColumn[] Title => Marked("SECURITY_TITLE", SecCell.Text, Field.SecurityTitle);

    private static SecColumn[] ConversionPrice => Marked("CONV_EXERCISE_PRICE", SecCell.Number, Field.ConversionOrExercisePrice);

    // Marks on the coding element are kept under transactionCode; holdings have them beside their form type.
    private static SecColumn[] FormType =>
        [new("TRANS_FORM_TYPE", SecCell.Text, Field.TransactionFormType), new("TRANS_FORM_TYPE_FN", SecCell.Marks, Field.TransactionCode)];

    private static SecColumn[] Execution =>
        [.. Marked("TRANS_DATE", SecCell.Date, Field.TransactionDate),
        .. Marked("DEEMED_EXECUTION_DATE", SecCell.Date, Field.DeemedExecutionDate),
         new("TRANS_FORM_TYPE", SecCell.Text, Field.TransactionFormType), new("TRANS_CODE", SecCell.Text, Field.TransactionCode),
         new("EQUITY_SWAP_INVOLVED", SecCell.Flag, Field.EquitySwapInvolved),
         new("EQUITY_SWAP_TRANS_CD_FN", SecCell.Marks, Field.TransactionCode),
         .. Marked("TRANS_TIMELINESS", SecCell.Text, Field.TransactionTimeliness)];

    private static SecColumn[] Shares => Marked("TRANS_SHARES", SecCell.Number, Field.TransactionShares);

    private static SecColumn[] Price =>
        [.. Marked("TRANS_PRICEPERSHARE", SecCell.Number, Field.TransactionPricePerShare),
         .. Marked("TRANS_ACQUIRED_DISP_CD", SecCell.Text, Field.TransactionAcquiredDisposedCode)];

    private static SecColumn[] Underlying =>
        [.. Marked("EXPIRATION_DATE", SecCell.Date, Field.ExpirationDate),
        .. Marked("UNDLYNG_SEC_TITLE", SecCell.Text, Field.UnderlyingSecurityTitle),
         .. Marked("UNDLYNG_SEC_SHARES", SecCell.Number, Field.UnderlyingSecurityShares),
         .. Marked("UNDLYNG_SEC_VALUE", SecCell.Number, Field.UnderlyingSecurityValue)];

    private static SecColumn[] Owned =>
        [.. Marked("SHRS_OWND_FOLWNG_TRANS", SecCell.Number, Field.SharesOwnedFollowingTransaction),
         .. Marked("VALU_OWND_FOLWNG_TRANS", SecCell.Number, Field.ValueOwnedFollowingTransaction),
         .. Marked("DIRECT_INDIRECT_OWNERSHIP", SecCell.Text, Field.DirectOrIndirectOwnership),
         .. Marked("NATURE_OF_OWNERSHIP", SecCell.Text, Field.NatureOfOwnership)];

    private static SecColumn Key(string name) => new(name, SecCell.Key);

    private static SecColumn Text(string name) => new(name, SecCell.Text);

    private static SecColumn Date(string name) => new(name, SecCell.Date);

    private static SecColumn Flag(string name) => new(name, SecCell.Flag);

    private static SecColumn[] Marked(string name, SecCell cell, Field field) =>
        [new(name, cell, field), new(name + "_FN", SecCell.Marks, field)];
}
