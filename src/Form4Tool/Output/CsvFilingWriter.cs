using System.Buffers;
using System.Text;
using CsvHelper;
using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>
/// Writes filings as the CSV of the public contract: one line a table row, in document order; a filing without rows gives one
/// line of kind <c>none</c>, so that no filing vanishes. UTF-8, <c>\n</c>, RFC 4180.
/// </summary>
public sealed class CsvFilingWriter : IFilingWriter
{
    private static readonly string[] FilingColumns =
    [
        "accessionNumber", "filedAsOfDate", "documentType", "periodOfReport", "dateOfOriginalSubmission", "aff10b5One", "issuerCik",
        "issuerName", "issuerTradingSymbol", "rptOwnerCik", "rptOwnerName", "isDirector", "isOfficer", "isTenPercentOwner", "isOther",
        "officerTitle", "otherText", "ownerCount", "table", "row", "kind",
    ];

    private readonly BufferStream _lines = new();
    private readonly CsvWriter _csv;
    private readonly List<string> _ids = [];
    private readonly StringBuilder _text = new();
    private readonly string?[] _owner = new string?[8];
    private readonly bool _derived;

    /// <summary>A writer of lines; <see cref="Columns"/> is what stands before the first.</summary>
    /// <param name="spreadsheetSafe">Whether an apostrophe goes before texts that a spreadsheet would run as a formula.</param>
    /// <param name="derived">Whether the columns of derived facts follow; <see cref="ColumnsWithFacts"/> are then the columns.</param>
    public CsvFilingWriter(bool spreadsheetSafe = false, bool derived = false)
    {
        _derived = derived;
        var options = CsvWriterOptions.Default with
        {
            NewLine = "\n",
            TrueValue = "true",
            FalseValue = "false",
            Injection = spreadsheetSafe ? CsvInjection.Escape : CsvInjection.None,
        };
        _csv = CsvWriter.Create(_lines, options, leaveOpen: true);
    }

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        [.. FilingColumns, .. Enumerable.Range((int)Fields.FirstOfRow, Fields.LastOfRow - Fields.FirstOfRow + 1)
            .Select(f => Fields.Name((Field)f)), "footnoteIds", "footnotes", "source", "statementMonth"];

    /// <summary>The columns, and behind them those of derived facts.</summary>
    public static IReadOnlyList<string> ColumnsWithFacts => [.. Columns, .. FactsCsv.Columns];

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var filing = FilingWriters.FilingOf(result);
        _lines.Target = output;
        JoinOwners(filing.ReportingOwners);
        var facts = _derived ? DerivedFacts.Of(filing) : null;
        var number = 0;
        foreach (var row in filing.NonDerivativeTable.AsSpan())
        {
            Line(result, filing, row, null, "I", ++number);
            EndLine(filing, facts, facts?.NonDerivativeTable[number - 1]);
        }
        number = 0;
        foreach (var row in filing.DerivativeTable.AsSpan())
        {
            Line(result, filing, row, row, "II", ++number);
            EndLine(filing, facts, facts?.DerivativeTable[number - 1]);
        }
        if (filing.NonDerivativeTable.Count + filing.DerivativeTable.Count == 0)
        {
            Line(result, filing, null, null, null, 0);
            EndLine(filing, facts, RowFacts.None);
        }
        _csv.Flush();
        return [];
    }

    private void Line(Form4Result result, OwnershipFiling filing, OwnershipRow? row, DerivativeRow? derivative, string? table, int number)
    {
        _csv.WriteField(filing.Header.AccessionNumber);
        _csv.WriteField(filing.Header.FiledAsOfDate);
        _csv.WriteField(filing.DocumentType);
        _csv.WriteField(filing.PeriodOfReport);
        _csv.WriteField(filing.DateOfOriginalSubmission);
        Flag(filing.Aff10b5One);
        _csv.WriteField(filing.Issuer.Cik);
        _csv.WriteField(filing.Issuer.Name);
        _csv.WriteField(filing.Issuer.TradingSymbol);
        foreach (var value in _owner) _csv.WriteField(value);
        _csv.WriteField(filing.ReportingOwners.Count);
        _csv.WriteField(table);
        _csv.WriteField(row is null ? null : (int?)number);
        _csv.WriteField(row is null ? "none" : Names.Of(row.Kind));

        _csv.WriteField(row?.SecurityTitle);
        _csv.WriteField(derivative?.ConversionOrExercisePrice);
        _csv.WriteField(row?.TransactionDate);
        _csv.WriteField(row?.DeemedExecutionDate);
        _csv.WriteField(row?.TransactionFormType);
        _csv.WriteField(row?.TransactionCode);
        Flag(row?.EquitySwapInvolved);
        _csv.WriteField(row?.TransactionTimeliness);
        _csv.WriteField(row?.TransactionShares);
        _csv.WriteField(derivative?.TransactionTotalValue);
        _csv.WriteField(row?.TransactionPricePerShare);
        _csv.WriteField(row?.TransactionAcquiredDisposedCode);
        _csv.WriteField(derivative?.ExerciseDate);
        _csv.WriteField(derivative?.ExpirationDate);
        _csv.WriteField(derivative?.UnderlyingSecurityTitle);
        _csv.WriteField(derivative?.UnderlyingSecurityShares);
        _csv.WriteField(derivative?.UnderlyingSecurityValue);
        _csv.WriteField(row?.SharesOwnedFollowingTransaction);
        _csv.WriteField(row?.ValueOwnedFollowingTransaction);
        _csv.WriteField(row?.DirectOrIndirectOwnership);
        _csv.WriteField(row?.NatureOfOwnership);
        FootnoteColumns(filing.Footnotes.AsSpan(), row);
        _csv.WriteField(result.Source.Path);
        _csv.WriteField(filing.StatementMonth);
    }

    private void EndLine(OwnershipFiling filing, FilingFacts? facts, RowFacts? row)
    {
        if (facts is not null) FactsCsv.Write(_csv, facts, row!, filing.ReportingOwners.Count);
        _csv.EndRecord();
    }

    private void Flag(bool? value)
    {
        if (value is { } flag) _csv.WriteField(flag);
        else _csv.WriteField((string?)null);
    }

    /// <summary>The ids of the row's marks, each once, in column order; then the texts of these footnotes.</summary>
    private void FootnoteColumns(ReadOnlySpan<Footnote> footnotes, OwnershipRow? row)
    {
        _ids.Clear();
        if (row is not null)
        {
            foreach (ref readonly var mark in row.Footnotes.AsSpan())
                if (!_ids.Contains(mark.Id)) _ids.Add(mark.Id);
        }
        if (_ids.Count == 0)
        {
            _csv.WriteField((string?)null);
            _csv.WriteField((string?)null);
            return;
        }
        _csv.WriteField(_ids.Count == 1 ? _ids[0] : string.Join(' ', _ids));
        _text.Clear();
        foreach (var id in _ids)
        {
            foreach (ref readonly var note in footnotes)
            {
                if (note.Id != id) continue;
                if (_text.Length > 0) _text.Append(' ');
                _text.Append(id).Append(": ").Append(note.Text);
                break;
            }
        }
        _csv.WriteField(_text.Length == 0 ? null : _text.ToString());
    }

    /// <summary>
    /// The owner columns: the values of all owners, in filing order, joined with "; ". An owner without the value keeps its place.
    /// </summary>
    private void JoinOwners(ValueList<ReportingOwner> owners)
    {
        for (var column = 0; column < _owner.Length; column++)
        {
            if (owners.Count == 1)
            {
                _owner[column] = OwnerValue(owners[0], column);
                continue;
            }
            _text.Clear();
            var any = false;
            for (var i = 0; i < owners.Count; i++)
            {
                if (i > 0) _text.Append("; ");
                if (OwnerValue(owners[i], column) is not { } value) continue;
                any = true;
                _text.Append(value);
            }
            _owner[column] = any ? _text.ToString() : null;
        }
    }

    private static string? OwnerValue(ReportingOwner owner, int column) => column switch
    {
        0 => owner.Cik,
        1 => owner.Name,
        2 => Word(owner.Relationship.IsDirector),
        3 => Word(owner.Relationship.IsOfficer),
        4 => Word(owner.Relationship.IsTenPercentOwner),
        5 => Word(owner.Relationship.IsOther),
        6 => owner.Relationship.OfficerTitle,
        _ => owner.Relationship.OtherText,
    };

    private static string? Word(bool? flag) => flag switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
