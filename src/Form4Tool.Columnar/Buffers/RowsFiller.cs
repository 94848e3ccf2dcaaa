using Form4Tool.Output;

namespace Form4Tool.Columnar.Buffers;

/// <summary>Fills buffers with the flat rows of filings.</summary>
internal sealed class RowsFiller : IRowCells
{
    private static readonly string[] Names = [.. RowColumns.All.Select(column => column.Name)];

    private readonly RowLines _lines;
    private TableBuffer _buffer = new(DataSet.Rows);
    private OwnershipFiling _filing = new();
    private int _column;

    public RowsFiller() => _lines = new RowLines(this, derived: false);

    /// <summary>Adds the rows of a filing to a buffer.</summary>
    public void Add(Form4Result result, TableBuffer buffer)
    {
        (_buffer, _filing, _column) = (buffer, result.Filing!, 0);
        _lines.Write(result);
    }

    public void Text(string? value)
    {
        _buffer.Text(value);
        _column++;
    }

    public void Date(DateOnly? value)
    {
        _buffer.Date(value);
        _column++;
    }

    public void Number(decimal? value) => _buffer.Number(value, Names[_column++]);

    public void Count(int? value)
    {
        _buffer.Count(value);
        _column++;
    }

    public void Flag(bool? value)
    {
        _buffer.Flag(value);
        _column++;
    }

    public void End(OwnershipRow? row)
    {
        _buffer.Time(_filing.Header.AcceptanceDateTime);
        _buffer.AsFiled(row?.AsFiled ?? []);
        Owners(_buffer.Lists[0]);
        Notes(row, _buffer.Lists[1]);
        _buffer.EndRow();
        _column = 0;
    }

    private void Owners(ListBuffer list)
    {
        foreach (var owner in _filing.ReportingOwners.AsSpan())
        {
            var roles = owner.Relationship;
            list.Text(0, owner.Cik);
            list.Text(1, owner.Name);
            list.Flag(2, roles.IsDirector);
            list.Flag(3, roles.IsOfficer);
            list.Flag(4, roles.IsTenPercentOwner);
            list.Flag(5, roles.IsOther);
            list.Text(6, roles.OfficerTitle);
            list.Text(7, roles.OtherText);
        }
        list.Lengths.Add(_filing.ReportingOwners.Count);
    }

    private void Notes(OwnershipRow? row, ListBuffer list)
    {
        var ids = new List<string>();
        foreach (var mark in row?.Footnotes ?? [])
        {
            if (ids.Contains(mark.Id)) continue;
            ids.Add(mark.Id);
            list.Text(0, mark.Id);
            list.Text(1, TextOf(mark.Id));
        }
        list.Lengths.Add(ids.Count);
    }

    private string? TextOf(string id)
    {
        foreach (ref readonly var note in _filing.Footnotes.AsSpan())
            if (note.Id == id) return note.Text;
        return null;
    }
}
