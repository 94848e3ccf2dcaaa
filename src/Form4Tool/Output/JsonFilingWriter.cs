using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Form4Tool.Output;

/// <summary>Writes results as the JSON object of the public contract: every key present, null for what is not stated, numbers with the digits as filed.</summary>
public static class JsonFilingWriter
{
    /// <summary>The version of the JSON format, in <c>formatVersion</c>.</summary>
    public const string FormatVersion = "1.0";

    // The output is data, not part of a page: characters beyond ASCII and & < > stay readable.
    /// <summary>How <see cref="Utf8JsonWriter"/> writes objects over several lines.</summary>
    public static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, NewLine = "\n" };

    /// <summary>How <see cref="Utf8JsonWriter"/> writes objects of one line.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The JSON object of a result that has a filing.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether the object spreads over lines; else it is one line.</param>
    public static string ToJson(Form4Result result, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact)) Write(json, result);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the JSON object of a result that has a filing.</summary>
    public static void Write(Utf8JsonWriter json, Form4Result result)
    {
        var filing = result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result));
        json.WriteStartObject();
        json.WriteString("formatVersion"u8, FormatVersion);
        Source(json, result.Source);
        Header(json, filing.Header);
        json.WriteString("documentType"u8, filing.DocumentType);
        json.WriteString("schemaVersion"u8, filing.SchemaVersion);
        Date(json, "periodOfReport"u8, filing.PeriodOfReport);
        Date(json, "dateOfOriginalSubmission"u8, filing.DateOfOriginalSubmission);
        Flag(json, "noSecuritiesOwned"u8, filing.NoSecuritiesOwned);
        Flag(json, "notSubjectToSection16"u8, filing.NotSubjectToSection16);
        Flag(json, "form3HoldingsReported"u8, filing.Form3HoldingsReported);
        Flag(json, "form4TransactionsReported"u8, filing.Form4TransactionsReported);
        Flag(json, "aff10b5One"u8, filing.Aff10b5One);
        IssuerObject(json, filing.Issuer);
        json.WriteStartArray("reportingOwners"u8);
        foreach (var owner in filing.ReportingOwners.AsSpan()) Owner(json, owner);
        json.WriteEndArray();
        json.WriteStartArray("nonDerivativeTable"u8);
        foreach (var row in filing.NonDerivativeTable.AsSpan()) Row(json, row, null);
        json.WriteEndArray();
        json.WriteStartArray("derivativeTable"u8);
        foreach (var row in filing.DerivativeTable.AsSpan()) Row(json, row, row);
        json.WriteEndArray();
        json.WriteStartArray("footnotes"u8);
        foreach (ref readonly var note in filing.Footnotes.AsSpan())
        {
            json.WriteStartObject();
            json.WriteString("id"u8, note.Id);
            json.WriteString("text"u8, note.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("remarks"u8, filing.Remarks);
        json.WriteStartArray("signatures"u8);
        foreach (ref readonly var signature in filing.Signatures.AsSpan())
        {
            json.WriteStartObject();
            json.WriteString("name"u8, signature.Name);
            Date(json, "date"u8, signature.Date);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AsFiled(json, filing.AsFiled);
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in result.Diagnostics.AsSpan()) Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the JSON object of a diagnostic.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        Body(json, diagnostic);
        json.WriteEndObject();
    }

    /// <summary>The members of a diagnostic's object.</summary>
    public static void Body(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id"u8, diagnostic.Id);
        json.WriteString("severity"u8, Names.Of(diagnostic.Severity));
        json.WriteString("message"u8, diagnostic.Message);
        json.WriteString("field"u8, diagnostic.Field);
        Integer(json, "line"u8, diagnostic.Line);
        Integer(json, "column"u8, diagnostic.Column);
    }

    private static void Source(Utf8JsonWriter json, SourceInfo source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("path"u8, source.Path);
        json.WriteString("format"u8, Names.Of(source.Format));
        json.WriteString("container"u8, Names.Of(source.Container));
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteEndObject();
    }

    private static void Header(Utf8JsonWriter json, EdgarHeader header)
    {
        json.WriteStartObject("filing"u8);
        json.WriteString("accessionNumber"u8, header.AccessionNumber);
        json.WriteString("submissionType"u8, header.SubmissionType);
        Date(json, "filedAsOfDate"u8, header.FiledAsOfDate);
        json.WriteString("acceptanceDateTime"u8, header.AcceptanceDateTime?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        json.WriteString("issuerFileNumber"u8, header.IssuerFileNumber);
        json.WriteEndObject();
    }

    private static void IssuerObject(Utf8JsonWriter json, Issuer issuer)
    {
        json.WriteStartObject("issuer"u8);
        json.WriteString("cik"u8, issuer.Cik);
        json.WriteString("name"u8, issuer.Name);
        json.WriteString("tradingSymbol"u8, issuer.TradingSymbol);
        json.WriteString("foreignTradingSymbol"u8, issuer.ForeignTradingSymbol);
        json.WriteEndObject();
    }

    private static void Owner(Utf8JsonWriter json, ReportingOwner owner)
    {
        json.WriteStartObject();
        json.WriteString("cik"u8, owner.Cik);
        json.WriteString("name"u8, owner.Name);
        var address = owner.Address;
        json.WriteStartObject("address"u8);
        json.WriteString("street1"u8, address.Street1);
        json.WriteString("street2"u8, address.Street2);
        json.WriteString("city"u8, address.City);
        json.WriteString("state"u8, address.State);
        json.WriteString("zipCode"u8, address.ZipCode);
        json.WriteString("stateDescription"u8, address.StateDescription);
        json.WriteString("country"u8, address.Country);
        json.WriteString("nonUSStateTerritory"u8, address.NonUSStateTerritory);
        Flag(json, "nonUSAddress"u8, address.NonUSAddress);
        json.WriteEndObject();
        var relationship = owner.Relationship;
        json.WriteStartObject("relationship"u8);
        Flag(json, "isDirector"u8, relationship.IsDirector);
        Flag(json, "isOfficer"u8, relationship.IsOfficer);
        Flag(json, "isTenPercentOwner"u8, relationship.IsTenPercentOwner);
        Flag(json, "isOther"u8, relationship.IsOther);
        json.WriteString("officerTitle"u8, relationship.OfficerTitle);
        json.WriteString("otherText"u8, relationship.OtherText);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, OwnershipRow row, DerivativeRow? derivative)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Names.Of(row.Kind));
        json.WriteString("securityTitle"u8, row.SecurityTitle);
        if (derivative is not null) Number(json, "conversionOrExercisePrice"u8, derivative.ConversionOrExercisePrice);
        Date(json, "transactionDate"u8, row.TransactionDate);
        Date(json, "deemedExecutionDate"u8, row.DeemedExecutionDate);
        json.WriteString("transactionFormType"u8, row.TransactionFormType);
        json.WriteString("transactionCode"u8, row.TransactionCode);
        Flag(json, "equitySwapInvolved"u8, row.EquitySwapInvolved);
        json.WriteString("transactionTimeliness"u8, row.TransactionTimeliness);
        Number(json, "transactionShares"u8, row.TransactionShares);
        if (derivative is not null) Number(json, "transactionTotalValue"u8, derivative.TransactionTotalValue);
        Number(json, "transactionPricePerShare"u8, row.TransactionPricePerShare);
        json.WriteString("transactionAcquiredDisposedCode"u8, row.TransactionAcquiredDisposedCode);
        if (derivative is not null)
        {
            Date(json, "exerciseDate"u8, derivative.ExerciseDate);
            Date(json, "expirationDate"u8, derivative.ExpirationDate);
            json.WriteString("underlyingSecurityTitle"u8, derivative.UnderlyingSecurityTitle);
            Number(json, "underlyingSecurityShares"u8, derivative.UnderlyingSecurityShares);
            Number(json, "underlyingSecurityValue"u8, derivative.UnderlyingSecurityValue);
        }
        Number(json, "sharesOwnedFollowingTransaction"u8, row.SharesOwnedFollowingTransaction);
        Number(json, "valueOwnedFollowingTransaction"u8, row.ValueOwnedFollowingTransaction);
        json.WriteString("directOrIndirectOwnership"u8, row.DirectOrIndirectOwnership);
        json.WriteString("natureOfOwnership"u8, row.NatureOfOwnership);
        Marks(json, row.Footnotes.AsSpan());
        AsFiled(json, row.AsFiled);
        json.WriteEndObject();
    }

    private static void Marks(Utf8JsonWriter json, ReadOnlySpan<FootnoteMark> marks)
    {
        json.WriteStartObject("footnotes"u8);
        for (var i = 0; i < marks.Length;)
        {
            var field = marks[i].Field;
            json.WriteStartArray(Fields.Name(field));
            for (; i < marks.Length && marks[i].Field == field; i++) json.WriteStringValue(marks[i].Id);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void AsFiled(Utf8JsonWriter json, ValueList<AsFiledValue> values)
    {
        json.WriteStartObject("asFiled"u8);
        foreach (ref readonly var value in values.AsSpan()) json.WriteString(value.Path, value.Text);
        json.WriteEndObject();
    }

    private static void Flag(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag) json.WriteBoolean(name, flag);
        else json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Integer(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Date(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is not { } date)
        {
            json.WriteNull(name);
            return;
        }
        Span<byte> text = stackalloc byte[10];
        date.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }
}
