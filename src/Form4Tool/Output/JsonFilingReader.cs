using System.Globalization;
using System.Text.Json;

namespace Form4Tool.Output;

/// <summary>
/// Reads what <see cref="JsonFilingWriter"/> writes. Members that it does not know are passed over, as later versions of the
/// format may add some; a member of the wrong kind is an error, never null.
/// </summary>
internal static class JsonFilingReader
{
    private const string Major = "1.";      // of JsonFilingWriter.FormatVersion

    private static readonly Dictionary<string, Field> RowFields = MakeRowFields();

    /// <exception cref="JsonException">It is no object of the contract.</exception>
    public static Form4Result Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || Text(json, "formatVersion") is not { } version
            || !version.StartsWith(Major, StringComparison.Ordinal))
            throw new JsonException($"This is no filing of format version {Major}x.");
        var filing = new OwnershipFiling
        {
            Header = Header(Object(json, "filing")),
            DocumentType = Text(json, "documentType"),
            SchemaVersion = Text(json, "schemaVersion"),
            PeriodOfReport = Date(json, "periodOfReport"),
            StatementMonth = Text(json, "statementMonth"),
            DateOfOriginalSubmission = Date(json, "dateOfOriginalSubmission"),
            NoSecuritiesOwned = Flag(json, "noSecuritiesOwned"),
            NotSubjectToSection16 = Flag(json, "notSubjectToSection16"),
            Form3HoldingsReported = Flag(json, "form3HoldingsReported"),
            Form4TransactionsReported = Flag(json, "form4TransactionsReported"),
            Aff10b5One = Flag(json, "aff10b5One"),
            Issuer = Issuer(Object(json, "issuer")),
            ReportingOwners = List(json, "reportingOwners", Owner),
            NonDerivativeTable = List(json, "nonDerivativeTable", NonDerivative),
            DerivativeTable = List(json, "derivativeTable", Derivative),
            Footnotes = List(json, "footnotes", static note => new Footnote(Text(note, "id"), Text(note, "text"))),
            Remarks = Text(json, "remarks"),
            Signatures = List(json, "signatures", static signature => new Signature(Text(signature, "name"), Date(signature, "date"))),
            AsFiled = AsFiled(json),
            Positions = Positions(json),
        };
        filing.LinkNotes();
        return new Form4Result(Source(json), filing, List(json, "diagnostics", Diagnostic));
    }

    /// <summary>The source; an expected result may leave it out, and is then of ownership XML, which says everything.</summary>
    private static SourceInfo Source(JsonElement of) => Find(of, "source") is null
        ? new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null) : SourceOf(Object(of, "source"));

    private static SourceInfo SourceOf(JsonElement json) => new(
        Needed(json, "path"), Named<SourceFormat>(json, "format", Names.Of), Named<SourceContainer>(json, "container", Names.Of),
        Text(json, "sha256"));

    private static EdgarHeader Header(JsonElement json) => new()
    {
        AccessionNumber = Text(json, "accessionNumber"),
        SubmissionType = Text(json, "submissionType"),
        FiledAsOfDate = Date(json, "filedAsOfDate"),
        AcceptanceDateTime = Text(json, "acceptanceDateTime") is not { } time ? null
            : DateTime.TryParseExact(time, "s", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read
            : throw Wrong("acceptanceDateTime", "a date and time such as 2024-01-17T16:05:12"),
        IssuerFileNumber = Text(json, "issuerFileNumber"),
    };

    private static Issuer Issuer(JsonElement json) => new()
    {
        Cik = Text(json, "cik"),
        Name = Text(json, "name"),
        TradingSymbol = Text(json, "tradingSymbol"),
        ForeignTradingSymbol = Text(json, "foreignTradingSymbol"),
    };

    private static ReportingOwner Owner(JsonElement json)
    {
        var (address, relationship) = (Object(json, "address"), Object(json, "relationship"));
        return new ReportingOwner
        {
            Cik = Text(json, "cik"),
            Name = Text(json, "name"),
            Address = new OwnerAddress
            {
                Street1 = Text(address, "street1"),
                Street2 = Text(address, "street2"),
                City = Text(address, "city"),
                State = Text(address, "state"),
                ZipCode = Text(address, "zipCode"),
                StateDescription = Text(address, "stateDescription"),
                Country = Text(address, "country"),
                NonUSStateTerritory = Text(address, "nonUSStateTerritory"),
                NonUSAddress = Flag(address, "nonUSAddress"),
            },
            Relationship = new OwnerRelationship
            {
                IsDirector = Flag(relationship, "isDirector"),
                IsOfficer = Flag(relationship, "isOfficer"),
                IsTenPercentOwner = Flag(relationship, "isTenPercentOwner"),
                IsOther = Flag(relationship, "isOther"),
                OfficerTitle = Text(relationship, "officerTitle"),
                OtherText = Text(relationship, "otherText"),
            },
            Positions = Positions(json),
        };
    }

    private static NonDerivativeRow NonDerivative(JsonElement json) => Row(json, new NonDerivativeRow());

    private static DerivativeRow Derivative(JsonElement json) => Row(json, new DerivativeRow
    {
        ConversionOrExercisePrice = Number(json, "conversionOrExercisePrice"),
        TransactionTotalValue = Number(json, "transactionTotalValue"),
        ExerciseDate = Date(json, "exerciseDate"),
        ExpirationDate = Date(json, "expirationDate"),
        UnderlyingSecurityTitle = Text(json, "underlyingSecurityTitle"),
        UnderlyingSecurityShares = Number(json, "underlyingSecurityShares"),
        UnderlyingSecurityValue = Number(json, "underlyingSecurityValue"),
    });

    /// <summary>A row with what both tables have.</summary>
    private static T Row<T>(JsonElement json, T row) where T : OwnershipRow => (T)((OwnershipRow)row with
    {
        Kind = Named<RowKind>(json, "kind", Names.Of),
        SecurityTitle = Text(json, "securityTitle"),
        TransactionDate = Date(json, "transactionDate"),
        DeemedExecutionDate = Date(json, "deemedExecutionDate"),
        TransactionFormType = Text(json, "transactionFormType"),
        TransactionCode = Text(json, "transactionCode"),
        EquitySwapInvolved = Flag(json, "equitySwapInvolved"),
        TransactionTimeliness = Text(json, "transactionTimeliness"),
        TransactionShares = Number(json, "transactionShares"),
        TransactionPricePerShare = Number(json, "transactionPricePerShare"),
        TransactionAcquiredDisposedCode = Text(json, "transactionAcquiredDisposedCode"),
        SharesOwnedFollowingTransaction = Number(json, "sharesOwnedFollowingTransaction"),
        ValueOwnedFollowingTransaction = Number(json, "valueOwnedFollowingTransaction"),
        DirectOrIndirectOwnership = Text(json, "directOrIndirectOwnership"),
        NatureOfOwnership = Text(json, "natureOfOwnership"),
        Footnotes = Marks(json),
        AsFiled = AsFiled(json),
        Positions = Positions(json),
    });

    private static Diagnostic Diagnostic(JsonElement json) => new(
        Needed(json, "id"), Named<Severity>(json, "severity", Names.Of), Needed(json, "message"), Text(json, "field"),
        Integer(json, "line"), Integer(json, "column"));

    private static ValueList<FootnoteMark> Marks(JsonElement row)
    {
        if (Find(row, "footnotes") is not { } json) return [];
        var marks = new List<FootnoteMark>();
        foreach (var ids in Members(json, "footnotes"))
        {
            if (!RowFields.TryGetValue(ids.Name, out var field))
                throw Wrong("footnotes", $"no member {ids.Name}, which is no field of a row");
            if (ids.Value.ValueKind != JsonValueKind.Array) throw Wrong("footnotes", "arrays of ids");
            foreach (var id in ids.Value.EnumerateArray()) marks.Add(new FootnoteMark(field, Text("footnotes", id)!));
        }
        return [.. marks];
    }

    private static ValueList<AsFiledValue> AsFiled(JsonElement of) => Find(of, "asFiled") is not { } json ? []
        : [.. Members(json, "asFiled").Select(static member => new AsFiledValue(member.Name, Text(member.Name, member.Value)!))];

    private static ValueList<ValuePosition>? Positions(JsonElement of) => Find(of, "positions") is not { } json ? null
        : [.. Members(json, "positions").Select(static member => new ValuePosition(member.Name, NeededInteger(member.Value, "line"),
            NeededInteger(member.Value, "column"), NeededInteger(member.Value, "length")))];

    private static ValueList<T> List<T>(JsonElement of, string name, Func<JsonElement, T> read)
    {
        if (Find(of, name) is not { } json) return ValueList<T>.Empty;
        if (json.ValueKind != JsonValueKind.Array) throw Wrong(name, "an array");
        return [.. json.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? read(item)
            : throw Wrong(name, "an array of objects"))];
    }

    private static JsonElement Object(JsonElement of, string name) =>
        Find(of, name) is { ValueKind: JsonValueKind.Object } json ? json : throw Wrong(name, "an object");

    private static JsonElement.ObjectEnumerator Members(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : throw Wrong(name, "an object");

    /// <summary>A member; null where there is none, or null stands there.</summary>
    private static JsonElement? Find(JsonElement of, string name) =>
        of.TryGetProperty(name, out var json) && json.ValueKind != JsonValueKind.Null ? json : null;

    private static string? Text(JsonElement of, string name) => Find(of, name) is { } json ? Text(name, json) : null;

    private static string? Text(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString() : throw Wrong(name, "a string");

    private static string Needed(JsonElement of, string name) => Text(of, name) ?? throw Wrong(name, "a string");

    private static decimal? Number(JsonElement of, string name) => Find(of, name) is not { } json ? null
        : json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : throw Wrong(name, "a decimal number");

    private static int? Integer(JsonElement of, string name) => Find(of, name) is not { } json ? null
        : json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : throw Wrong(name, "a whole number");

    private static int NeededInteger(JsonElement of, string name) => Integer(of, name) ?? throw Wrong(name, "a whole number");

    private static DateOnly? Date(JsonElement of, string name) => Text(of, name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw Wrong(name, "a date such as 2024-01-17");

    private static bool? Flag(JsonElement of, string name) => Find(of, name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true, false or null"),
    };

    private static T Named<T>(JsonElement of, string name, Func<T, string?> nameOf) where T : struct, Enum
    {
        var text = Text(of, name);
        foreach (var value in Enum.GetValues<T>())
            if (nameOf(value) == text) return value;
        throw Wrong(name, $"one of {string.Join(", ", Enum.GetValues<T>().Select(value => nameOf(value) ?? "null"))}");
    }

    private static Dictionary<string, Field> MakeRowFields()
    {
        var fields = new Dictionary<string, Field> { [""] = Field.None };
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++) fields.Add(Fields.Name(field), field);
        return fields;
    }

    private static JsonException Wrong(string name, string wanted) => new($"{name} holds {wanted}.");
}
