using System.Globalization;
using Form4Tool.Output;

namespace Form4Tool.Comparison;

/// <summary>Takes filings apart into items and leaves: every value of the JSON but <c>source</c> and <c>diagnostics</c>.</summary>
internal static class Leaves
{
    private static readonly Leaf[] OfFiling = [.. Range(Field.DocumentType, Field.Remarks, ""),
        .. Range(Field.IssuerCik, Field.IssuerForeignTradingSymbol, "issuer.")];

    private static readonly Leaf[] OfOwner = [.. Range(Field.RptOwnerCik, Field.RptOwnerName, ""),
        .. Range(Field.RptOwnerStreet1, Field.RptOwnerNonUSAddressFlag, "address."),
        .. Range(Field.IsDirector, Field.OtherText, "relationship.")];

    private static readonly Leaf[] OfRow = [new("kind", Field.None), .. Range(Fields.FirstOfRow, Fields.LastOfRow, ""),
        new("footnotes.", Field.None, LeafKind.Marks), .. Range(Fields.FirstOfRow, Fields.LastOfRow, "footnotes.", LeafKind.Marks),
        .. Range(Fields.FirstOfRow, Fields.LastOfRow, "asFiled.", LeafKind.AsFiled)];

    private static readonly Leaf[] OfNote = [new("id", Field.None), new("text", Field.None)];

    private static readonly Leaf[] OfSignature = [.. Range(Field.SignatureName, Field.SignatureDate, "")];

    private static readonly Leaf[] OfHeader = [new("accessionNumber", Field.None), new("submissionType", Field.None),
        new("filedAsOfDate", Field.None), new("acceptanceDateTime", Field.None), new("issuerFileNumber", Field.None)];

    /// <summary>The filing itself: the values that stand in no list.</summary>
    public static Item Head(OwnershipFiling filing) => Make("", OfFiling, 0, leaf => HeadText(filing, leaf.Field));

    /// <summary>What the EDGAR header says.</summary>
    public static Item Header(EdgarHeader header) => new("filing", OfHeader,
        [header.AccessionNumber, header.SubmissionType, Text(header.FiledAsOfDate), header.AcceptanceDateTime?.ToString("s"),
            header.IssuerFileNumber], 0);

    /// <summary>Texts outside rows that could not be read.</summary>
    public static List<Item> AsFiled(OwnershipFiling filing) =>
        List(filing.AsFiled, (value, index) => new Item("", [new($"asFiled.{value.Path}", Field.None, LeafKind.AsFiled)],
            [value.Text], index));

    /// <summary>The owners.</summary>
    public static List<Item> Owners(OwnershipFiling filing) => List(filing.ReportingOwners,
        (owner, index) => Make($"reportingOwners[{index}]", OfOwner, index, leaf => OwnerText(owner, leaf.Field)));

    /// <summary>The rows of Table I.</summary>
    public static List<Item> NonDerivative(OwnershipFiling filing) => List(filing.NonDerivativeTable, (row, index) =>
        Make($"nonDerivativeTable[{index}]", OfRow, index, leaf => RowText(row, leaf)));

    /// <summary>The rows of Table II.</summary>
    public static List<Item> Derivative(OwnershipFiling filing) => List(filing.DerivativeTable, (row, index) =>
        Make($"derivativeTable[{index}]", OfRow, index, leaf => RowText(row, leaf)));

    /// <summary>The footnotes.</summary>
    public static List<Item> Notes(OwnershipFiling filing) => List(filing.Footnotes,
        (note, index) => new Item($"footnotes[{index}]", OfNote, [note.Id, note.Text], index));

    /// <summary>The signatures.</summary>
    public static List<Item> Signatures(OwnershipFiling filing) => List(filing.Signatures,
        (signature, index) => new Item($"signatures[{index}]", OfSignature, [signature.Name, Text(signature.Date)], index));

    private static Leaf[] Range(Field first, Field last, string prefix, LeafKind kind = LeafKind.Value)
    {
        var leaves = new Leaf[last - first + 1];
        for (var i = 0; i < leaves.Length; i++) leaves[i] = new Leaf(prefix + Fields.Name(first + i), first + i, kind);
        return leaves;
    }

    private static Item Make(string path, Leaf[] leaves, int index, Func<Leaf, string?> text) =>
        new(path, leaves, Array.ConvertAll(leaves, leaf => text(leaf)), index);

    private static List<Item> List<T>(ValueList<T> values, Func<T, int, Item> make)
    {
        var items = new List<Item>(values.Count);
        for (var i = 0; i < values.Count; i++) items.Add(make(values[i], i));
        return items;
    }

    private static string? RowText(OwnershipRow row, Leaf leaf) => leaf.Kind switch
    {
        LeafKind.Marks => Marks(row.MarksOn(leaf.Field)),
        LeafKind.AsFiled => RowValues.AsFiled(row, leaf.Field),
        _ when leaf.Field == Field.None => Names.Of(row.Kind),
        _ => Fields.Kind(leaf.Field) switch
        {
            FieldKind.Number => RowValues.Number(row, leaf.Field)?.ToString(CultureInfo.InvariantCulture),
            FieldKind.Date => Text(RowValues.Date(row, leaf.Field)),
            FieldKind.Flag => Text(RowValues.Flag(row, leaf.Field)),
            _ => RowValues.Text(row, leaf.Field),
        },
    };

    private static string? HeadText(OwnershipFiling filing, Field field) => field switch
    {
        Field.DocumentType => filing.DocumentType,
        Field.SchemaVersion => filing.SchemaVersion,
        Field.PeriodOfReport => Text(filing.PeriodOfReport),
        Field.StatementMonth => filing.StatementMonth,
        Field.DateOfOriginalSubmission => Text(filing.DateOfOriginalSubmission),
        Field.NoSecuritiesOwned => Text(filing.NoSecuritiesOwned),
        Field.NotSubjectToSection16 => Text(filing.NotSubjectToSection16),
        Field.Form3HoldingsReported => Text(filing.Form3HoldingsReported),
        Field.Form4TransactionsReported => Text(filing.Form4TransactionsReported),
        Field.Aff10b5One => Text(filing.Aff10b5One),
        Field.Remarks => filing.Remarks,
        Field.IssuerCik => filing.Issuer.Cik,
        Field.IssuerName => filing.Issuer.Name,
        Field.IssuerTradingSymbol => filing.Issuer.TradingSymbol,
        _ => filing.Issuer.ForeignTradingSymbol,
    };

    private static string? OwnerText(ReportingOwner owner, Field field) => field switch
    {
        Field.RptOwnerCik => owner.Cik,
        Field.RptOwnerName => owner.Name,
        Field.RptOwnerStreet1 => owner.Address.Street1,
        Field.RptOwnerStreet2 => owner.Address.Street2,
        Field.RptOwnerCity => owner.Address.City,
        Field.RptOwnerState => owner.Address.State,
        Field.RptOwnerZipCode => owner.Address.ZipCode,
        Field.RptOwnerStateDescription => owner.Address.StateDescription,
        Field.RptOwnerCountry => owner.Address.Country,
        Field.RptOwnerNonUSStateTerritory => owner.Address.NonUSStateTerritory,
        Field.RptOwnerNonUSAddressFlag => Text(owner.Address.NonUSAddress),
        Field.IsDirector => Text(owner.Relationship.IsDirector),
        Field.IsOfficer => Text(owner.Relationship.IsOfficer),
        Field.IsTenPercentOwner => Text(owner.Relationship.IsTenPercentOwner),
        Field.IsOther => Text(owner.Relationship.IsOther),
        Field.OfficerTitle => owner.Relationship.OfficerTitle,
        _ => owner.Relationship.OtherText,
    };

    private static string? Marks(ReadOnlySpan<FootnoteMark> marks)
    {
        if (marks.IsEmpty) return null;
        var text = marks[0].Id;
        foreach (ref readonly var mark in marks[1..]) text += " " + mark.Id;
        return text;
    }

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(bool? flag) => flag switch { true => "true", false => "false", null => null };
}
