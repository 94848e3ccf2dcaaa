using System.Buffers;
using Form4Tool.Output.Tables;

namespace Form4Tool.Output.Sec;

/// <summary>
/// The rows of some filings as the SEC's tables have them, encoded and ready to be appended. Workers encode chunks side by
/// side; only the surrogate keys wait for <see cref="SecTablesWriter.Append"/>, which alone knows how many rows came before.
/// </summary>
public sealed class SecTablesChunk
{
    // A cell with one of these is quoted as in CSV, which is what the SEC's files do.
    private static readonly SearchValues<byte> Quoted = SearchValues.Create("\t\r\n\""u8);

    private static ReadOnlySpan<byte> Months => "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"u8;

    private readonly Utf8Buffer[] _tables = [.. SecTables.All.Select(_ => new Utf8Buffer())];
    private readonly List<int>[] _keys = [.. SecTables.All.Select(_ => new List<int>())];
    private readonly Utf8Buffer _filing = new();
    private Utf8Buffer _row = new();

    /// <summary>How many filings it holds.</summary>
    public int Filings { get; private set; }

    /// <summary>Adds the rows of a filing. Without an accession number its key is the path of its input.</summary>
    /// <param name="result">A result that has a filing.</param>
    public void Add(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var filing = FilingWriters.FilingOf(result);
        Filings++;
        _filing.Clear();
        var key = filing.Header.AccessionNumber ?? result.Source.Path;
        AppendText(_filing, key);
        TableRows.Write(result, key, TableScope.Sec, new Cells(this));
    }

    /// <summary>Forgets the filings and keeps the memory.</summary>
    public void Clear()
    {
        foreach (var table in _tables) table.Clear();
        foreach (var keys in _keys) keys.Clear();
        Filings = 0;
    }

    /// <summary>The bytes of a table, without surrogate keys.</summary>
    internal ReadOnlySpan<byte> Rows(int table) => _tables[table].Written;

    /// <summary>Where in the bytes of a table the surrogate keys belong.</summary>
    internal List<int> Keys(int table) => _keys[table];

    private static void AppendText(Utf8Buffer buffer, string text)
    {
        var start = buffer.Length;
        buffer.Append(text);
        if (buffer.From(start).ContainsAny(Quoted)) Quote(buffer, start);
    }

    private static void Quote(Utf8Buffer buffer, int start)
    {
        var plain = buffer.From(start).ToArray();
        buffer.Truncate(start);
        buffer.Append((byte)'"');
        foreach (var c in plain)
        {
            if (c == '"') buffer.Append((byte)'"');
            buffer.Append(c);
        }
        buffer.Append((byte)'"');
    }

    /// <summary>Encodes cells as <c>TAB value</c>; the first, the filing's key, has no tab before it.</summary>
    private readonly struct Cells(SecTablesChunk chunk) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing)
        {
            chunk._row = chunk._tables[table.Number];
            chunk._row.Append(chunk._filing.Written);
            if (table.HasKey) chunk._keys[table.Number].Add(chunk._row.Length + 1);
        }

        public void Key(int number) => chunk._row.Append((byte)'\t');

        public void Text(string? value)
        {
            chunk._row.Append((byte)'\t');
            if (value is not null) AppendText(chunk._row, value);
        }

        public void Number(decimal? value)
        {
            chunk._row.Append((byte)'\t');
            if (value is { } number) chunk._row.Append(number);
        }

        public void Date(DateOnly? value)
        {
            var row = chunk._row;
            row.Append((byte)'\t');
            if (value is not { } date) return;
            row.AppendDigits(date.Day, 2);
            row.Append((byte)'-');
            row.Append(Months.Slice((date.Month - 1) * 3, 3));
            row.Append((byte)'-');
            row.AppendDigits(date.Year, 4);
        }

        public void Flag(bool? value)
        {
            chunk._row.Append((byte)'\t');
            if (value is { } flag) chunk._row.Append(flag ? (byte)'1' : (byte)'0');
        }

        // The SEC's tables have no columns of these kinds.
        public void Count(int? value) => throw new NotSupportedException();

        public void Time(DateTime? value) => throw new NotSupportedException();

        public void AsFiled(ValueList<AsFiledValue> values) => throw new NotSupportedException();

        public void Marks(ReadOnlySpan<FootnoteMark> marks)
        {
            var row = chunk._row;
            row.Append((byte)'\t');
            if (marks.IsEmpty) return;
            var start = row.Length;
            for (var i = 0; i < marks.Length; i++)
            {
                if (i > 0) row.Append(", "u8);
                row.Append(marks[i].Id);
            }
            if (row.From(start).ContainsAny(Quoted)) Quote(row, start);
        }

        public void EndRow() => chunk._row.Append((byte)'\n');
    }
}
