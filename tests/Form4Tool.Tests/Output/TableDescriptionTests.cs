using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Tests.Output;

/// <summary>What is handed over is what the descriptions of tables and rows say: as many cells, of these kinds, in this order.</summary>
public class TableDescriptionTests
{
    [Theory]
    [InlineData(TableScope.Sec)]
    [InlineData(TableScope.Database)]
    [InlineData(TableScope.DataSet)]
    public void Each_row_of_a_table_has_the_cells_that_its_description_says(TableScope scope)
    {
        var log = new Log();
        foreach (var (_, result) in Samples.Shapes) TableRows.Write(result, "key", scope, new Sink(log));
        var described = FilingTable.Of(scope).ToDictionary(table => table.Name,
            table => string.Join(' ', table.ColumnsOf(scope).Select(column => column.Kind)));
        log.Rows.Should().NotBeEmpty().And.OnlyContain(row => described[row.Table] == row.Cells);
        log.Rows.Select(row => row.Table).Distinct().Should().BeEquivalentTo(described.Keys);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_line_of_rows_has_the_cells_that_its_description_says(bool derived)
    {
        var cells = new Cells();
        foreach (var (_, result) in Samples.Shapes) new RowLines(cells, derived).Write(result);
        var described = string.Join(' ', (derived ? RowColumns.WithFacts : RowColumns.All).Select(column => column.Kind));
        cells.Lines.Should().NotBeEmpty().And.OnlyContain(line => line == described);
    }

    [Fact]
    public void No_column_stands_twice_in_a_table()
    {
        foreach (var table in FilingTable.All) table.Columns.Select(column => column.Name).Should().OnlyHaveUniqueItems();
        RowColumns.WithFacts.Select(column => column.Name).Should().OnlyHaveUniqueItems();
    }

    private sealed class Log
    {
        public List<(string Table, string Cells)> Rows { get; } = [];
        public List<CellKind> Kinds { get; } = [];
        public FilingTable Table { get; set; } = FilingTable.Submission;
    }

    private readonly struct Sink(Log log) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing)
        {
            log.Table = table;
            log.Kinds.Add(CellKind.Filing);
        }

        public void Key(int number) => log.Kinds.Add(CellKind.Key);
        public void Text(string? value) => log.Kinds.Add(CellKind.Text);
        public void Number(decimal? value) => log.Kinds.Add(CellKind.Number);
        public void Count(int? value) => log.Kinds.Add(CellKind.Count);
        public void Date(DateOnly? value) => log.Kinds.Add(CellKind.Date);
        public void Time(DateTime? value) => log.Kinds.Add(CellKind.Time);
        public void Flag(bool? value) => log.Kinds.Add(CellKind.Flag);
        public void Marks(ReadOnlySpan<FootnoteMark> marks) => log.Kinds.Add(CellKind.Marks);
        public void AsFiled(ValueList<AsFiledValue> values) => log.Kinds.Add(CellKind.AsFiled);

        public void EndRow()
        {
            log.Rows.Add((log.Table.Name, string.Join(' ', log.Kinds)));
            log.Kinds.Clear();
        }
    }

    private sealed class Cells : IRowCells
    {
        private readonly List<CellKind> _kinds = [];

        public List<string> Lines { get; } = [];

        public void Text(string? value) => _kinds.Add(CellKind.Text);
        public void Date(DateOnly? value) => _kinds.Add(CellKind.Date);
        public void Number(decimal? value) => _kinds.Add(CellKind.Number);
        public void Count(int? value) => _kinds.Add(CellKind.Count);
        public void Flag(bool? value) => _kinds.Add(CellKind.Flag);

        public void End(OwnershipRow? row)
        {
            Lines.Add(string.Join(' ', _kinds));
            _kinds.Clear();
        }
    }
}
