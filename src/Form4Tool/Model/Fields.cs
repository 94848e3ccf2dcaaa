namespace Form4Tool;

/// <summary>What kind of value a <see cref="Field"/> holds.</summary>
internal enum FieldKind : byte { Text, Lines, Number, Date, Flag, Cik }

/// <summary>The table of fields: kind of value and the name under which JSON, CSV and diagnostics show it.</summary>
internal static class Fields
{
    /// <summary>How many members <see cref="Field"/> has.</summary>
    public const int Count = (int)Field.SignatureDate + 1;

    /// <summary>The first and last field of each group.</summary>
    public const Field FirstOfOwner = Field.RptOwnerCik, LastOfOwner = Field.OtherText,
        FirstOfRow = Field.SecurityTitle, LastOfRow = Field.NatureOfOwnership;

    /// <summary>
    /// The SEC's element names, in the order of <see cref="Field"/>. Written out: to ask the enumeration costs more than to read a filing.
    /// </summary>
    private static readonly string[] ElementNames =
    [
        "",
        "documentType", "schemaVersion", "periodOfReport", "statementMonth", "dateOfOriginalSubmission",
        "noSecuritiesOwned", "notSubjectToSection16",
        "form3HoldingsReported", "form4TransactionsReported", "aff10b5One", "remarks", "issuerCik", "issuerName", "issuerTradingSymbol",
        "issuerForeignTradingSymbol", "rptOwnerCik", "rptOwnerName", "rptOwnerStreet1", "rptOwnerStreet2", "rptOwnerCity",
        "rptOwnerState", "rptOwnerZipCode", "rptOwnerStateDescription", "rptOwnerCountry", "rptOwnerNonUSStateTerritory",
        "rptOwnerNonUSAddressFlag", "isDirector", "isOfficer", "isTenPercentOwner", "isOther", "officerTitle", "otherText",
        "securityTitle", "conversionOrExercisePrice", "transactionDate", "deemedExecutionDate", "transactionFormType", "transactionCode",
        "equitySwapInvolved", "transactionTimeliness", "transactionShares", "transactionTotalValue", "transactionPricePerShare",
        "transactionAcquiredDisposedCode", "exerciseDate", "expirationDate", "underlyingSecurityTitle", "underlyingSecurityShares",
        "underlyingSecurityValue", "sharesOwnedFollowingTransaction", "valueOwnedFollowingTransaction", "directOrIndirectOwnership",
        "natureOfOwnership", "signatureName", "signatureDate",
    ];

    private static readonly string[] Names = MakeNames();

    private static readonly FieldKind[] Kinds = MakeKinds();

    /// <summary>The name of the XML element that holds the field; empty for <see cref="Field.None"/>.</summary>
    public static string ElementName(Field field) => ElementNames[(int)field];

    /// <summary>
    /// The leaf name in JSON: the SEC's element name without what its parent already says (<c>cik</c>, <c>street1</c>).
    /// </summary>
    public static string Name(Field field) => Names[(int)field];

    public static FieldKind Kind(Field field) => Kinds[(int)field];

    /// <summary>Whether it is a price of one security, in dollars.</summary>
    public static bool IsPrice(Field field) => field is Field.TransactionPricePerShare or Field.ConversionOrExercisePrice;

    public static bool IsRowField(Field field) => field is >= FirstOfRow and <= LastOfRow;

    private static string JsonNameOf(Field field) => field switch
    {
        Field.IssuerCik or Field.RptOwnerCik => "cik",
        Field.IssuerName or Field.RptOwnerName or Field.SignatureName => "name",
        Field.SignatureDate => "date",
        Field.IssuerTradingSymbol => "tradingSymbol",
        Field.IssuerForeignTradingSymbol => "foreignTradingSymbol",
        Field.RptOwnerStreet1 => "street1",
        Field.RptOwnerStreet2 => "street2",
        Field.RptOwnerCity => "city",
        Field.RptOwnerState => "state",
        Field.RptOwnerZipCode => "zipCode",
        Field.RptOwnerStateDescription => "stateDescription",
        Field.RptOwnerCountry => "country",
        Field.RptOwnerNonUSStateTerritory => "nonUSStateTerritory",
        Field.RptOwnerNonUSAddressFlag => "nonUSAddress",
        _ => ElementName(field),
    };

    private static FieldKind KindOf(Field field) => field switch
    {
        Field.Remarks => FieldKind.Lines,
        Field.IssuerCik or Field.RptOwnerCik => FieldKind.Cik,
        Field.PeriodOfReport or Field.DateOfOriginalSubmission or Field.TransactionDate or Field.DeemedExecutionDate
            or Field.ExerciseDate or Field.ExpirationDate or Field.SignatureDate => FieldKind.Date,
        Field.NoSecuritiesOwned or Field.NotSubjectToSection16 or Field.Form3HoldingsReported or Field.Form4TransactionsReported
            or Field.Aff10b5One or Field.RptOwnerNonUSAddressFlag or Field.IsDirector or Field.IsOfficer or Field.IsTenPercentOwner
            or Field.IsOther or Field.EquitySwapInvolved => FieldKind.Flag,
        Field.ConversionOrExercisePrice or Field.TransactionShares or Field.TransactionTotalValue or Field.TransactionPricePerShare
            or Field.UnderlyingSecurityShares or Field.UnderlyingSecurityValue or Field.SharesOwnedFollowingTransaction
            or Field.ValueOwnedFollowingTransaction => FieldKind.Number,
        _ => FieldKind.Text,
    };

    private static string[] MakeNames()
    {
        var names = new string[Count];
        for (var i = 0; i < Count; i++) names[i] = JsonNameOf((Field)i);
        return names;
    }

    private static FieldKind[] MakeKinds()
    {
        var kinds = new FieldKind[Count];
        for (var i = 0; i < Count; i++) kinds[i] = KindOf((Field)i);
        return kinds;
    }
}
