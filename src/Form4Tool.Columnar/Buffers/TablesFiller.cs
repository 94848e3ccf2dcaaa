using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Buffers;

/// <summary>Fills buffers with the rows that the tables have for filings.</summary>
internal readonly struct TablesFiller(TablesFiller.State state) : ITableSink
{
    /// <summary>Where the filler is.</summary>
    public sealed class State
    {
        /// <summary>The buffers of the tables, by number.</summary>
        public IReadOnlyList<TableBuffer> Buffers { get; set; } = [];

        public FilingTable Table { get; set; } = FilingTable.Submission;

        public TableBuffer Buffer { get; set; } = null!;

        public int Column { get; set; }
    }

    public void BeginRow(FilingTable table, string filing)
    {
        (state.Table, state.Buffer, state.Column) = (table, state.Buffers[table.Number], 0);
        Text(filing);
    }

    public void Key(int number) => Next().Count(number);

    public void Text(string? value) => Next().Text(value);

    public void Number(decimal? value)
    {
        var field = state.Table.Columns[state.Column].Field;
        Next().Number(value, Names.Of(field));
    }

    public void Count(int? value) => Next().Count(value);

    public void Date(DateOnly? value) => Next().Date(value);

    public void Time(DateTime? value) => Next().Time(value);

    public void Flag(bool? value) => Next().Flag(value);

    public void Marks(ReadOnlySpan<FootnoteMark> marks) => Next().Text(TableRows.Joined(marks));

    public void AsFiled(ValueList<AsFiledValue> values) => Next().AsFiled(values);

    public void EndRow() => state.Buffer.EndRow();

    private TableBuffer Next()
    {
        state.Column++;
        return state.Buffer;
    }
}
