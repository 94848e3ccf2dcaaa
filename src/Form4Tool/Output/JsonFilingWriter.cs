using System.Buffers;
using System.Text;
using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>
/// Writes results as the JSON object of the public contract: every key present, null for what is not stated, numbers with the digits as
/// filed.
/// </summary>
/// <param name="indented">Whether an object spreads over lines; else it is one line. Neither ends in a line break.</param>
/// <param name="derived">Whether the filing and each row have a member <c>derived</c>, with the facts that follow from them.</param>
public sealed class JsonFilingWriter(bool indented = true, bool derived = false) : IFilingWriter
{
    private readonly JsonText _json = new(new Utf8Buffer(), indented);

    /// <summary>The version of the JSON format, in <c>formatVersion</c>.</summary>
    public const string FormatVersion = "1.0";

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        _json.Clear();
        Write(_json, result, derived ? DerivedFacts.Of(FilingWriters.FilingOf(result)) : null);
        output.Write(_json.Buffer.Written);
        return [];
    }

    /// <summary>The JSON object of a result that has a filing.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether the object spreads over lines; else it is one line.</param>
    public static string ToJson(Form4Result result, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        var json = new JsonText(new Utf8Buffer(), indented);
        Write(json, result, null);
        return Encoding.UTF8.GetString(json.Buffer.Written);
    }

    /// <summary>The JSON object of a diagnostic, on one line, with the path of its input.</summary>
    public static string ToJson(string path, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var json = new JsonText(new Utf8Buffer(), indented: false);
        json.StartObject();
        json.String("path"u8, path);
        Body(json, diagnostic);
        json.EndObject();
        return Encoding.UTF8.GetString(json.Buffer.Written);
    }

    /// <summary>Writes the JSON object of a result that has a filing.</summary>
    private static void Write(JsonText json, Form4Result result, FilingFacts? facts)
    {
        var filing = FilingWriters.FilingOf(result);
        json.StartObject();
        json.String("formatVersion"u8, FormatVersion);
        Source(json, result.Source);
        Header(json, filing.Header);
        json.String("documentType"u8, filing.DocumentType);
        json.String("schemaVersion"u8, filing.SchemaVersion);
        json.Date("periodOfReport"u8, filing.PeriodOfReport);
        json.String("statementMonth"u8, filing.StatementMonth);
        json.Date("dateOfOriginalSubmission"u8, filing.DateOfOriginalSubmission);
        json.Flag("noSecuritiesOwned"u8, filing.NoSecuritiesOwned);
        json.Flag("notSubjectToSection16"u8, filing.NotSubjectToSection16);
        json.Flag("form3HoldingsReported"u8, filing.Form3HoldingsReported);
        json.Flag("form4TransactionsReported"u8, filing.Form4TransactionsReported);
        json.Flag("aff10b5One"u8, filing.Aff10b5One);
        IssuerObject(json, filing.Issuer);
        json.StartArray("reportingOwners"u8);
        foreach (var owner in filing.ReportingOwners.AsSpan()) Owner(json, owner);
        json.EndArray();
        json.StartArray("nonDerivativeTable"u8);
        for (var i = 0; i < filing.NonDerivativeTable.Count; i++)
            Row(json, filing.NonDerivativeTable[i], null, facts?.NonDerivativeTable[i]);
        json.EndArray();
        json.StartArray("derivativeTable"u8);
        for (var i = 0; i < filing.DerivativeTable.Count; i++)
            Row(json, filing.DerivativeTable[i], filing.DerivativeTable[i], facts?.DerivativeTable[i]);
        json.EndArray();
        json.StartArray("footnotes"u8);
        for (var i = 0; i < filing.Footnotes.Count; i++)
        {
            var note = filing.Footnotes[i];
            json.StartObject();
            json.String("id"u8, note.Id);
            json.String("text"u8, note.Text);
            json.EndObject();
        }
        json.EndArray();
        json.String("remarks"u8, filing.Remarks);
        json.StartArray("signatures"u8);
        for (var i = 0; i < filing.Signatures.Count; i++)
        {
            var signature = filing.Signatures[i];
            json.StartObject();
            json.String("name"u8, signature.Name);
            json.Date("date"u8, signature.Date);
            json.EndObject();
        }
        json.EndArray();
        AsFiled(json, filing.AsFiled);
        Positions(json, filing.Positions);
        if (facts is not null) FactsJson.Write(json, facts);
        json.StartArray("diagnostics"u8);
        foreach (var diagnostic in result.Diagnostics.AsSpan()) Write(json, diagnostic);
        json.EndArray();
        json.EndObject();
    }

    /// <summary>Writes the JSON object of a diagnostic.</summary>
    private static void Write(JsonText json, Diagnostic diagnostic)
    {
        json.StartObject();
        Body(json, diagnostic);
        json.EndObject();
    }

    /// <summary>The members of a diagnostic's object.</summary>
    private static void Body(JsonText json, Diagnostic diagnostic)
    {
        json.String("id"u8, diagnostic.Id);
        json.String("severity"u8, Names.Of(diagnostic.Severity));
        json.String("message"u8, diagnostic.Message);
        json.String("field"u8, diagnostic.Field);
        json.Number("line"u8, diagnostic.Line);
        json.Number("column"u8, diagnostic.Column);
    }

    private static void Source(JsonText json, SourceInfo source)
    {
        json.StartObject("source"u8);
        json.String("path"u8, source.Path);
        json.String("format"u8, Names.Of(source.Format));
        json.String("container"u8, Names.Of(source.Container));
        json.String("sha256"u8, source.Sha256);
        json.EndObject();
    }

    private static void Header(JsonText json, EdgarHeader header)
    {
        json.StartObject("filing"u8);
        json.String("accessionNumber"u8, header.AccessionNumber);
        json.String("submissionType"u8, header.SubmissionType);
        json.Date("filedAsOfDate"u8, header.FiledAsOfDate);
        json.String("acceptanceDateTime"u8, header.AcceptanceDateTime?.ToString("s"));
        json.String("issuerFileNumber"u8, header.IssuerFileNumber);
        json.EndObject();
    }

    private static void IssuerObject(JsonText json, Issuer issuer)
    {
        json.StartObject("issuer"u8);
        json.String("cik"u8, issuer.Cik);
        json.String("name"u8, issuer.Name);
        json.String("tradingSymbol"u8, issuer.TradingSymbol);
        json.String("foreignTradingSymbol"u8, issuer.ForeignTradingSymbol);
        json.EndObject();
    }

    private static void Owner(JsonText json, ReportingOwner owner)
    {
        json.StartObject();
        json.String("cik"u8, owner.Cik);
        json.String("name"u8, owner.Name);
        var address = owner.Address;
        json.StartObject("address"u8);
        json.String("street1"u8, address.Street1);
        json.String("street2"u8, address.Street2);
        json.String("city"u8, address.City);
        json.String("state"u8, address.State);
        json.String("zipCode"u8, address.ZipCode);
        json.String("stateDescription"u8, address.StateDescription);
        json.String("country"u8, address.Country);
        json.String("nonUSStateTerritory"u8, address.NonUSStateTerritory);
        json.Flag("nonUSAddress"u8, address.NonUSAddress);
        json.EndObject();
        var relationship = owner.Relationship;
        json.StartObject("relationship"u8);
        json.Flag("isDirector"u8, relationship.IsDirector);
        json.Flag("isOfficer"u8, relationship.IsOfficer);
        json.Flag("isTenPercentOwner"u8, relationship.IsTenPercentOwner);
        json.Flag("isOther"u8, relationship.IsOther);
        json.String("officerTitle"u8, relationship.OfficerTitle);
        json.String("otherText"u8, relationship.OtherText);
        json.EndObject();
        Positions(json, owner.Positions);
        json.EndObject();
    }

    private static void Row(JsonText json, OwnershipRow row, DerivativeRow? derivative, RowFacts? facts)
    {
        json.StartObject();
        json.String("kind"u8, Names.Of(row.Kind));
        json.String("securityTitle"u8, row.SecurityTitle);
        if (derivative is not null) json.Number("conversionOrExercisePrice"u8, derivative.ConversionOrExercisePrice);
        json.Date("transactionDate"u8, row.TransactionDate);
        json.Date("deemedExecutionDate"u8, row.DeemedExecutionDate);
        json.String("transactionFormType"u8, row.TransactionFormType);
        json.String("transactionCode"u8, row.TransactionCode);
        json.Flag("equitySwapInvolved"u8, row.EquitySwapInvolved);
        json.String("transactionTimeliness"u8, row.TransactionTimeliness);
        json.Number("transactionShares"u8, row.TransactionShares);
        if (derivative is not null) json.Number("transactionTotalValue"u8, derivative.TransactionTotalValue);
        json.Number("transactionPricePerShare"u8, row.TransactionPricePerShare);
        json.String("transactionAcquiredDisposedCode"u8, row.TransactionAcquiredDisposedCode);
        if (derivative is not null)
        {
            json.Date("exerciseDate"u8, derivative.ExerciseDate);
            json.Date("expirationDate"u8, derivative.ExpirationDate);
            json.String("underlyingSecurityTitle"u8, derivative.UnderlyingSecurityTitle);
            json.Number("underlyingSecurityShares"u8, derivative.UnderlyingSecurityShares);
            json.Number("underlyingSecurityValue"u8, derivative.UnderlyingSecurityValue);
        }
        json.Number("sharesOwnedFollowingTransaction"u8, row.SharesOwnedFollowingTransaction);
        json.Number("valueOwnedFollowingTransaction"u8, row.ValueOwnedFollowingTransaction);
        json.String("directOrIndirectOwnership"u8, row.DirectOrIndirectOwnership);
        json.String("natureOfOwnership"u8, row.NatureOfOwnership);
        Marks(json, row.Footnotes);
        AsFiled(json, row.AsFiled);
        Positions(json, row.Positions);
        if (facts is not null) FactsJson.Write(json, facts);
        json.EndObject();
    }

    private static void Marks(JsonText json, ValueList<FootnoteMark> marks)
    {
        json.StartObject("footnotes"u8);
        for (var i = 0; i < marks.Count;)
        {
            var field = marks[i].Field;
            json.StartArray(Fields.Name(field));
            for (; i < marks.Count && marks[i].Field == field; i++) json.String(marks[i].Id);
            json.EndArray();
        }
        json.EndObject();
    }

    private static void AsFiled(JsonText json, ValueList<AsFiledValue> values)
    {
        json.StartObject("asFiled"u8);
        for (var i = 0; i < values.Count; i++) json.String(values[i].Path, values[i].Text);
        json.EndObject();
    }

    /// <summary>Where the values stand; the member is there only where somebody asked for it.</summary>
    private static void Positions(JsonText json, ValueList<ValuePosition>? positions)
    {
        if (positions is null) return;
        json.StartObject("positions"u8);
        foreach (var position in positions.AsSpan())
        {
            json.StartObject(position.Path);
            json.Number("line"u8, position.Line);
            json.Number("column"u8, position.Column);
            json.Number("length"u8, position.Length);
            json.EndObject();
        }
        json.EndObject();
    }
}
