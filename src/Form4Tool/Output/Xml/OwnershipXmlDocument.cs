using System.Globalization;
using System.Text;

namespace Form4Tool.Output.Xml;

/// <summary>One document of the SEC's ownership XML while it is written.</summary>
internal sealed class OwnershipXmlDocument
{
    private static readonly byte[][] ElementNames =
        [.. Enumerable.Range(0, Fields.Count).Select(field => Encoding.ASCII.GetBytes(Fields.ElementName((Field)field)))];

    private readonly Utf8Buffer _buffer;
    private readonly XmlOutput _xml;
    private readonly OwnershipFiling _filing;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string Element, string Path, int Count)> _lacking = [];
    private readonly bool _form3, _form5;

    private OwnershipXmlDocument(OwnershipFiling filing, Utf8Buffer buffer)
    {
        _filing = filing;
        _buffer = buffer;
        _xml = new XmlOutput(_buffer);
        _form3 = filing.DocumentType is ['3', ..];
        _form5 = filing.DocumentType is ['5', ..];
    }

    /// <summary>Appends the document of a filing.</summary>
    /// <returns>What the schema demands and the filing does not state, and what the schema has no place for.</returns>
    public static ValueList<Diagnostic> Write(OwnershipFiling filing, Utf8Buffer buffer)
    {
        var document = new OwnershipXmlDocument(filing, buffer);
        document.Document();
        return [.. document._diagnostics];
    }

    private void Document()
    {
        _buffer.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        _xml.Start("ownershipDocument"u8);
        Leaf(Field.SchemaVersion, _filing.SchemaVersion);
        Leaf(Field.DocumentType, _filing.DocumentType, demanded: true);
        Leaf(Field.PeriodOfReport, Text(_filing.PeriodOfReport), demanded: true);
        Leaf(Field.DateOfOriginalSubmission, Text(_filing.DateOfOriginalSubmission), demanded: _filing.DocumentType is [_, '/', 'A']);
        Leaf(Field.NoSecuritiesOwned, Text(_filing.NoSecuritiesOwned));
        Leaf(Field.NotSubjectToSection16, Text(_filing.NotSubjectToSection16));
        Leaf(Field.Form3HoldingsReported, Text(_filing.Form3HoldingsReported));
        Leaf(Field.Form4TransactionsReported, Text(_filing.Form4TransactionsReported));
        Issuer(_filing.Issuer);
        for (var i = 0; i < _filing.ReportingOwners.Count; i++) Owner(_filing.ReportingOwners[i], $"reportingOwners[{i}]");
        if (_filing.ReportingOwners.Count == 0) Lacks("reportingOwners", "reportingOwner");
        Leaf(Field.Aff10b5One, Text(_filing.Aff10b5One), demanded: SchemaDemands.HasPlanBox(_filing));
        Table("nonDerivativeTable"u8, "nonDerivativeTransaction"u8, "nonDerivativeHolding"u8, "nonDerivativeTable",
            _filing.NonDerivativeTable.AsSpan());
        Table("derivativeTable"u8, "derivativeTransaction"u8, "derivativeHolding"u8, "derivativeTable", _filing.DerivativeTable.AsSpan());
        if (_filing.Footnotes.Count > 0)
        {
            _xml.Start("footnotes"u8);
            foreach (ref readonly var note in _filing.Footnotes.AsSpan()) _xml.Identified("footnote"u8, note.Id, note.Text);
            _xml.End("footnotes"u8);
        }
        Leaf(Field.Remarks, _filing.Remarks);
        for (var i = 0; i < _filing.Signatures.Count; i++) Signature(_filing.Signatures[i], $"signatures[{i}].");
        if (_filing.Signatures.Count == 0) Lacks("signatures", "ownerSignature");
        _xml.End("ownershipDocument"u8);
        foreach (var (element, path, count) in _lacking)
        {
            var places = count > 1 ? $" in {count} places" : "";
            Report(OutputDiagnostics.SchemaDemands,
                $"The schema demands {element}, which the filing does not state{places}; it was left out.", path);
        }
        if (_xml.Dropped > 0)
            Report(OutputDiagnostics.CharacterDropped, $"{_xml.Dropped} characters that XML does not allow were left out.", null);
    }

    private void Issuer(Issuer issuer)
    {
        _xml.Start("issuer"u8);
        Leaf(Field.IssuerCik, issuer.Cik, "issuer.", demanded: true);
        Leaf(Field.IssuerName, issuer.Name, "issuer.");
        Leaf(Field.IssuerTradingSymbol, issuer.TradingSymbol, "issuer.", demanded: true);
        Leaf(Field.IssuerForeignTradingSymbol, issuer.ForeignTradingSymbol, "issuer.");
        _xml.End("issuer"u8);
    }

    private void Owner(ReportingOwner owner, string path)
    {
        _xml.Start("reportingOwner"u8);
        _xml.Start("reportingOwnerId"u8);
        Leaf(Field.RptOwnerCik, owner.Cik, path + ".", demanded: true);
        Leaf(Field.RptOwnerName, owner.Name, path + ".");
        _xml.End("reportingOwnerId"u8);

        var (address, inAddress) = (owner.Address, path + ".address.");
        _xml.Start("reportingOwnerAddress"u8);
        Leaf(Field.RptOwnerNonUSAddressFlag, Text(address.NonUSAddress), inAddress);
        Leaf(Field.RptOwnerStreet1, address.Street1, inAddress);
        Leaf(Field.RptOwnerStreet2, address.Street2, inAddress);
        Leaf(Field.RptOwnerCity, address.City, inAddress);
        Leaf(Field.RptOwnerNonUSStateTerritory, address.NonUSStateTerritory, inAddress);
        Leaf(Field.RptOwnerState, address.State, inAddress);
        Leaf(Field.RptOwnerCountry, address.Country, inAddress);
        Leaf(Field.RptOwnerZipCode, address.ZipCode, inAddress);
        Leaf(Field.RptOwnerStateDescription, address.StateDescription, inAddress);
        _xml.End("reportingOwnerAddress"u8);

        var (relationship, inRelationship) = (owner.Relationship, path + ".relationship.");
        _xml.Start("reportingOwnerRelationship"u8);
        Leaf(Field.IsDirector, Text(relationship.IsDirector), inRelationship);
        Leaf(Field.IsOfficer, Text(relationship.IsOfficer), inRelationship);
        Leaf(Field.IsTenPercentOwner, Text(relationship.IsTenPercentOwner), inRelationship);
        Leaf(Field.IsOther, Text(relationship.IsOther), inRelationship);
        Leaf(Field.OfficerTitle, relationship.OfficerTitle, inRelationship, demanded: relationship.IsOfficer == true);
        Leaf(Field.OtherText, relationship.OtherText, inRelationship, demanded: relationship.IsOther == true);
        _xml.End("reportingOwnerRelationship"u8);
        _xml.End("reportingOwner"u8);
    }

    private void Signature(Signature signature, string path)
    {
        _xml.Start("ownerSignature"u8);
        Leaf(Field.SignatureName, signature.Name, path, demanded: true);
        Leaf(Field.SignatureDate, Text(signature.Date), path, demanded: true);
        _xml.End("ownerSignature"u8);
    }

    private void Table<TRow>(ReadOnlySpan<byte> table, ReadOnlySpan<byte> transaction, ReadOnlySpan<byte> holding, string path,
        ReadOnlySpan<TRow> rows) where TRow : OwnershipRow
    {
        if (rows.IsEmpty) return;
        _xml.Start(table);
        for (var i = 0; i < rows.Length; i++)
        {
            var element = rows[i].Kind == RowKind.Transaction ? transaction : holding;
            _xml.Start(element);
            Row(rows[i], $"{path}[{i}]");
            _xml.End(element);
        }
        _xml.End(table);
    }

    /// <summary>The fields of a row. The schema has them in the order of <see cref="Field"/>, some in blocks.</summary>
    private void Row(OwnershipRow row, string path)
    {
        ReadOnlySpan<byte> open = default;
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++)
        {
            var text = RowText(row, field);
            var marks = row.MarksOn(field);
            CheckRow(row, field, text is not null, marks, path);
            if (text is null && marks.IsEmpty) continue;

            var block = BlockOf(field);
            if (!open.SequenceEqual(block))
            {
                if (!open.IsEmpty) CloseBlock(row, open);
                if (!block.IsEmpty) _xml.Start(block);
                open = block;
            }
            RowField(field, text, marks);
        }
        if (!open.IsEmpty) CloseBlock(row, open);
        var onRow = row.MarksOn(Field.None);
        Marks(onRow);
        if (!onRow.IsEmpty)
            Report(OutputDiagnostics.SchemaForbids, "A footnote mark hangs on the row as a whole; the schema has none there.", path);
    }

    private void RowField(Field field, string? text, ReadOnlySpan<FootnoteMark> marks)
    {
        var name = ElementNames[(int)field];
        if (field is Field.TransactionFormType or Field.TransactionCode or Field.EquitySwapInvolved)
        {
            // The coding's own children are plain; its marks hang on transactionCoding itself, after them.
            if (field == Field.TransactionCode) marks = default;
            if (marks.IsEmpty)
            {
                if (text is not null) _xml.Leaf(name, text);
                return;
            }
        }
        _xml.Start(name);
        if (text is not null) _xml.Leaf("value"u8, text);
        Marks(marks);
        _xml.End(name);
    }

    private void CloseBlock(OwnershipRow row, ReadOnlySpan<byte> block)
    {
        if (block.SequenceEqual("transactionCoding"u8)) Marks(row.MarksOn(Field.TransactionCode));
        _xml.End(block);
    }

    private void Marks(ReadOnlySpan<FootnoteMark> marks)
    {
        foreach (ref readonly var mark in marks) _xml.Identified("footnoteId"u8, mark.Id, null);
    }

    private void CheckRow(OwnershipRow row, Field field, bool given, ReadOnlySpan<FootnoteMark> marks, string path)
    {
        if (!marks.IsEmpty && !SchemaDemands.AllowsMarks(field, row, _form5))
            Report(OutputDiagnostics.SchemaForbids, $"{Fields.Name(field)} has a footnote mark; the schema has none there.",
                $"{path}.{Fields.Name(field)}");
        if (given) return;
        var demand = SchemaDemands.Of(field, row, _form3);
        if (demand == Demand.Optional || (demand == Demand.ValueOrMark && !marks.IsEmpty)) return;
        if (SchemaDemands.Alternative(field) is not Field.None and var other && RowText(row, other) is not null) return;
        Lacks($"{path}.{Fields.Name(field)}", Fields.Name(field));
    }

    private static string? RowText(OwnershipRow row, Field field) => Fields.Kind(field) switch
    {
        FieldKind.Number => RowValues.Number(row, field)?.ToString(CultureInfo.InvariantCulture),
        FieldKind.Date => Text(RowValues.Date(row, field)),
        FieldKind.Flag => Text(RowValues.Flag(row, field)),
        _ => RowValues.Text(row, field),
    } ?? RowValues.AsFiled(row, field);

    private static ReadOnlySpan<byte> BlockOf(Field field) => field switch
    {
        Field.TransactionFormType or Field.TransactionCode or Field.EquitySwapInvolved => "transactionCoding"u8,
        Field.TransactionShares or Field.TransactionTotalValue or Field.TransactionPricePerShare
            or Field.TransactionAcquiredDisposedCode => "transactionAmounts"u8,
        Field.UnderlyingSecurityTitle or Field.UnderlyingSecurityShares or Field.UnderlyingSecurityValue => "underlyingSecurity"u8,
        Field.SharesOwnedFollowingTransaction or Field.ValueOwnedFollowingTransaction => "postTransactionAmounts"u8,
        Field.DirectOrIndirectOwnership or Field.NatureOfOwnership => "ownershipNature"u8,
        _ => default,
    };

    /// <summary>A plain element outside rows: its value, else the text kept as filed.</summary>
    private void Leaf(Field field, string? text, string path = "", bool demanded = false)
    {
        text ??= RowValues.AsFiled(_filing.AsFiled, path + Fields.Name(field));
        var name = ElementNames[(int)field];
        if (text is not null) _xml.Leaf(name, text);
        else if (demanded) Lacks(path + Fields.Name(field), Encoding.ASCII.GetString(name));
    }

    private void Lacks(string path, string element)
    {
        var known = _lacking.FindIndex(lacking => lacking.Element == element);
        if (known < 0) _lacking.Add((element, path, 1));
        else _lacking[known] = _lacking[known] with { Count = _lacking[known].Count + 1 };
    }

    private void Report(DiagnosticDescriptor descriptor, string message, string? field) =>
        _diagnostics.Add(new Diagnostic(descriptor.Id, descriptor.Severity, message, field, null, null));

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(bool? flag) => flag is { } value ? value ? "1" : "0" : null;
}
