using System.Text;
using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>
/// The lines of a filing in the CSV of the public contract, cell by cell in the order of <see cref="RowColumns"/>, whatever they are
/// written as. Not safe for use by several threads at a time.
/// </summary>
/// <param name="cells">Takes the cells.</param>
/// <param name="derived">Whether the columns of derived facts follow.</param>
public sealed class RowLines(IRowCells cells, bool derived)
{
    private readonly IRowCells _cells = cells ?? throw new ArgumentNullException(nameof(cells));
    private readonly List<string> _ids = [];
    private readonly StringBuilder _text = new();
    private readonly string?[] _owner = new string?[8];

    /// <summary>One line a table row, in document order; one of kind <c>none</c> for a filing without rows.</summary>
    /// <param name="result">A result that has a filing.</param>
    public void Write(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var filing = FilingWriters.FilingOf(result);
        JoinOwners(filing.ReportingOwners);
        var facts = derived ? DerivedFacts.Of(filing) : null;
        var number = 0;
        foreach (var row in filing.NonDerivativeTable.AsSpan())
        {
            Line(result, filing, row, null, "I", ++number);
            EndLine(filing, row, facts, facts?.NonDerivativeTable[number - 1]);
        }
        number = 0;
        foreach (var row in filing.DerivativeTable.AsSpan())
        {
            Line(result, filing, row, row, "II", ++number);
            EndLine(filing, row, facts, facts?.DerivativeTable[number - 1]);
        }
        if (filing.NonDerivativeTable.Count + filing.DerivativeTable.Count == 0)
        {
            Line(result, filing, null, null, null, 0);
            EndLine(filing, null, facts, RowFacts.None);
        }
    }

    private void Line(Form4Result result, OwnershipFiling filing, OwnershipRow? row, DerivativeRow? derivative, string? table, int number)
    {
        _cells.Text(filing.Header.AccessionNumber);
        _cells.Date(filing.Header.FiledAsOfDate);
        _cells.Text(filing.DocumentType);
        _cells.Date(filing.PeriodOfReport);
        _cells.Date(filing.DateOfOriginalSubmission);
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
        _cells.Date(row?.TransactionDate);
        _cells.Date(row?.DeemedExecutionDate);
        _cells.Text(row?.TransactionFormType);
        _cells.Text(row?.TransactionCode);
        _cells.Flag(row?.EquitySwapInvolved);
        _cells.Text(row?.TransactionTimeliness);
        _cells.Number(row?.TransactionShares);
        _cells.Number(derivative?.TransactionTotalValue);
        _cells.Number(row?.TransactionPricePerShare);
        _cells.Text(row?.TransactionAcquiredDisposedCode);
        _cells.Date(derivative?.ExerciseDate);
        _cells.Date(derivative?.ExpirationDate);
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

    private void EndLine(OwnershipFiling filing, OwnershipRow? row, FilingFacts? facts, RowFacts? rowFacts)
    {
        if (facts is not null) FactsCsv.Write(_cells, facts, rowFacts!, filing.ReportingOwners.Count);
        _cells.End(row);
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
