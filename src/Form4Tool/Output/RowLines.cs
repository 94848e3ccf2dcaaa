using System.Text;
using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>The lines of a filing in the CSV of the public contract, cell by cell, whatever they are written as.</summary>
/// <param name="cells">Takes the cells.</param>
/// <param name="derived">Whether the columns of derived facts follow.</param>
internal sealed class RowLines(IRowCells cells, bool derived)
{
    private static readonly string[] FilingColumns =
    [
        "accessionNumber", "filedAsOfDate", "documentType", "periodOfReport", "dateOfOriginalSubmission", "aff10b5One", "issuerCik",
        "issuerName", "issuerTradingSymbol", "rptOwnerCik", "rptOwnerName", "isDirector", "isOfficer", "isTenPercentOwner", "isOther",
        "officerTitle", "otherText", "ownerCount", "table", "row", "kind",
    ];

    private readonly IRowCells _cells = cells;
    private readonly List<string> _ids = [];
    private readonly StringBuilder _text = new();
    private readonly string?[] _owner = new string?[8];

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        [.. FilingColumns, .. Enumerable.Range((int)Fields.FirstOfRow, Fields.LastOfRow - Fields.FirstOfRow + 1)
            .Select(f => Fields.Name((Field)f)), "footnoteIds", "footnotes", "source", "statementMonth"];

    /// <summary>The columns, and behind them those of derived facts.</summary>
    public static IReadOnlyList<string> ColumnsWithFacts => [.. Columns, .. FactsCsv.Columns];

    /// <summary>One line a table row, in document order; one of kind <c>none</c> for a filing without rows.</summary>
    public void Write(Form4Result result)
    {
        var filing = FilingWriters.FilingOf(result);
        JoinOwners(filing.ReportingOwners);
        var facts = derived ? DerivedFacts.Of(filing) : null;
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
    }

    private void Line(Form4Result result, OwnershipFiling filing, OwnershipRow? row, DerivativeRow? derivative, string? table, int number)
    {
        _cells.Text(filing.Header.AccessionNumber);
        _cells.Day(filing.Header.FiledAsOfDate);
        _cells.Text(filing.DocumentType);
        _cells.Day(filing.PeriodOfReport);
        _cells.Day(filing.DateOfOriginalSubmission);
        _cells.Flag(filing.Aff10b5One);
        _cells.Text(filing.Issuer.Cik);
        _cells.Text(filing.Issuer.Name);
        _cells.Text(filing.Issuer.TradingSymbol);
        foreach (var value in _owner) _cells.Text(value);
        _cells.Count(filing.ReportingOwners.Count);
        _cells.Text(table);
        _cells.Count(row is null ? null : number);
        _cells.Text(row is null ? "none" : Names.Of(row.Kind));

        _cells.Text(row?.SecurityTitle);
        _cells.Number(derivative?.ConversionOrExercisePrice);
        _cells.Day(row?.TransactionDate);
        _cells.Day(row?.DeemedExecutionDate);
        _cells.Text(row?.TransactionFormType);
        _cells.Text(row?.TransactionCode);
        _cells.Flag(row?.EquitySwapInvolved);
        _cells.Text(row?.TransactionTimeliness);
        _cells.Number(row?.TransactionShares);
        _cells.Number(derivative?.TransactionTotalValue);
        _cells.Number(row?.TransactionPricePerShare);
        _cells.Text(row?.TransactionAcquiredDisposedCode);
        _cells.Day(derivative?.ExerciseDate);
        _cells.Day(derivative?.ExpirationDate);
        _cells.Text(derivative?.UnderlyingSecurityTitle);
        _cells.Number(derivative?.UnderlyingSecurityShares);
        _cells.Number(derivative?.UnderlyingSecurityValue);
        _cells.Number(row?.SharesOwnedFollowingTransaction);
        _cells.Number(row?.ValueOwnedFollowingTransaction);
        _cells.Text(row?.DirectOrIndirectOwnership);
        _cells.Text(row?.NatureOfOwnership);
        FootnoteColumns(filing.Footnotes.AsSpan(), row);
        _cells.Text(result.Source.Path);
        _cells.Text(filing.StatementMonth);
    }

    private void EndLine(OwnershipFiling filing, FilingFacts? facts, RowFacts? row)
    {
        if (facts is not null) FactsCsv.Write(_cells, facts, row!, filing.ReportingOwners.Count);
        _cells.End();
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
            _cells.Text(null);
            _cells.Text(null);
            return;
        }
        _cells.Text(_ids.Count == 1 ? _ids[0] : string.Join(' ', _ids));
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
        _cells.Text(_text.Length == 0 ? null : _text.ToString());
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

    /// <summary>A flag as lines have it.</summary>
    public static string? Word(bool? flag) => flag switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
