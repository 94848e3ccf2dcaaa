namespace Form4Tool.Output;

/// <summary>
/// The columns of the lines of rows, from which the headers of CSV, the types of other outputs, the widths of tables and the
/// documentation are made.
/// </summary>
public static class RowColumns
{
    private static readonly RowColumn[] OfFiling =
    [
        new("accessionNumber", CellKind.Text, "EDGAR's number of the submission", "Accession", 20),
        new("filedAsOfDate", CellKind.Date, "Day of filing", "Filed", 10),
        new("documentType", CellKind.Text, "3, 4, 5, 3/A, 4/A or 5/A", "Form", 4),
        new("periodOfReport", CellKind.Date, "Period of report", "Period", 10),
        new("dateOfOriginalSubmission", CellKind.Date, "Day of the filing that an amendment amends"),
        new("aff10b5One", CellKind.Flag, "Box of Rule 10b5-1(c); null on forms before April 2023"),
        new("issuerCik", CellKind.Text, "EDGAR number of the issuer, ten digits", "Issuer CIK", 10),
        new("issuerName", CellKind.Text, "Name of the issuer", "Issuer", 28),
        new("issuerTradingSymbol", CellKind.Text, "Ticker of the issuer", "Symbol", 8),
        new("rptOwnerCik", CellKind.Text, "EDGAR numbers of the owners", "Owner CIK", 10),
        new("rptOwnerName", CellKind.Text, "Names of the owners", "Owner", 24),
        new("isDirector", CellKind.Text, "true or false of each owner"),
        new("isOfficer", CellKind.Text, "true or false of each owner"),
        new("isTenPercentOwner", CellKind.Text, "true or false of each owner"),
        new("isOther", CellKind.Text, "true or false of each owner"),
        new("officerTitle", CellKind.Text, "Titles of the owners as officers", "Title", 24),
        new("otherText", CellKind.Text, "Words beside the box Other, of each owner"),
        new("ownerCount", CellKind.Count, "How many owners report; their values are joined with \"; \""),
        new("table", CellKind.Text, "I or II", "Table", 5),
        new("row", CellKind.Count, "Number of the row in its table", "Row", 3),
        new("kind", CellKind.Text, "transaction, holding, or none for a filing without rows", "Kind", 11),
    ];

    private static readonly RowColumn[] Closing =
    [
        new("footnoteIds", CellKind.Text, "Ids of the row's footnotes", "Notes", 9),
        new("footnotes", CellKind.Text, "Texts of the row's footnotes"),
        new("source", CellKind.Text, "Path of the input", "Source", 40),
        new("statementMonth", CellKind.Text, "Month of the statement, on forms before 2003"),
    ];

    /// <summary>The columns of the public contract, in order.</summary>
    public static IReadOnlyList<RowColumn> All { get; } =
    [
        .. OfFiling,
        .. Enumerable.Range((int)Fields.FirstOfRow, Fields.LastOfRow - Fields.FirstOfRow + 1).Select(f => OfField((Field)f)),
        .. Closing,
    ];

    /// <summary>The columns, and behind them those of derived facts.</summary>
    public static IReadOnlyList<RowColumn> WithFacts { get; } = [.. All, .. FactsCsv.Columns];

    /// <summary>Columns that data sets have behind those of the contract.</summary>
    public static IReadOnlyList<RowColumn> OfDataSets { get; } =
    [
        new("acceptanceDateTime", CellKind.Time, "When EDGAR accepted the filing, US Eastern time"),
        new("asFiled", CellKind.AsFiled, "Texts of the row's values that could not be read as their type"),
    ];

    /// <summary>The owners of the filing, one item each: a list that data sets have.</summary>
    public static RowList Owners { get; } = new("owners", "The owners of the filing, one by one",
    [
        new("cik", CellKind.Text, "EDGAR number, ten digits"), new("name", CellKind.Text, "Name"),
        new("isDirector", CellKind.Flag, "Box Director"), new("isOfficer", CellKind.Flag, "Box Officer"),
        new("isTenPercentOwner", CellKind.Flag, "Box 10% owner"), new("isOther", CellKind.Flag, "Box Other"),
        new("officerTitle", CellKind.Text, "Title of an officer"), new("otherText", CellKind.Text, "Words beside the box Other"),
    ]);

    /// <summary>The footnotes of the row, one item a mark's id: a list that data sets have.</summary>
    public static RowList Notes { get; } = new("notes", "The footnotes of the row, each once",
    [
        new("id", CellKind.Text, "Id of the footnote"),
        new("text", CellKind.Text, "Its text; null where the filing has no such footnote"),
    ]);

    /// <summary>What a header of these columns says, in their order.</summary>
    internal static string[] NamesOf(IReadOnlyList<RowColumn> columns) => [.. columns.Select(column => column.Name)];

    private static RowColumn OfField(Field field)
    {
        var (title, width) = Shown(field);
        return new(Fields.Name(field), FieldMeanings.KindOf(field), FieldMeanings.Of(field), title, width);
    }

    private static (string? Title, int Width) Shown(Field field) => field switch
    {
        Field.TransactionDate => ("Date", 10),
        Field.TransactionCode => ("Code", 4),
        Field.TransactionAcquiredDisposedCode => ("A/D", 3),
        Field.TransactionShares => ("Shares", 13),
        Field.TransactionPricePerShare => ("Price", 11),
        Field.SharesOwnedFollowingTransaction => ("Owned after", 14),
        Field.SecurityTitle => ("Security", 24),
        Field.ConversionOrExercisePrice => ("Exercise", 11),
        Field.ExerciseDate => ("From", 10),
        Field.ExpirationDate => ("Until", 10),
        Field.TransactionTotalValue => ("Value", 14),
        Field.UnderlyingSecurityTitle => ("Underlying", 20),
        Field.UnderlyingSecurityShares => ("For", 13),
        Field.DirectOrIndirectOwnership => ("D/I", 3),
        Field.NatureOfOwnership => ("How", 20),
        _ => (null, 0),
    };
}
