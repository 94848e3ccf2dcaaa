using Form4Tool.Batch.Outputs;
using Form4Tool.Output;
using Form4Tool.Output.Tables;
using SpreadCheetah;
using Book = SpreadCheetah.Spreadsheet;

namespace Form4Tool.Spreadsheet;

/// <summary>
/// Filings as a workbook. A workbook is written sheet by sheet: the rows as they come; the other sheets are kept on the disk until the
/// rows are written, so that memory does not grow with the filings.
/// </summary>
/// <param name="output">Where the bytes go.</param>
/// <param name="mostRows">How many rows a sheet takes, the head included (Microsoft, "Excel specifications and limits").</param>
internal sealed class WorkbookOutput(Stream output, int mostRows = 1_048_576) : IFilingOutput, IRowCells, IDisposable
{
    private static readonly (Sheet Sheet, FilingTable Table)[] Others =
    [
        (Sheet.Filings, FilingTable.Submission), (Sheet.Owners, FilingTable.ReportingOwner), (Sheet.Footnotes, FilingTable.Footnotes),
        (Sheet.NotRead, FilingTable.Diagnostics),
    ];

    private readonly Dictionary<int, KeptRows> _kept = Others.ToDictionary(other => other.Table.Number, _ => new KeptRows());
    private RowLines? _lines;
    private Book? _book;
    private SheetWriter? _sheets;

    public IReadOnlyList<PartFile> Parts => [];

    private SheetWriter Sheets
    {
        get
        {
            if (_sheets is not null) return _sheets;
            var options = new SpreadCheetahOptions { CompressionLevel = SpreadCheetahCompressionLevel.Fastest };
            _book = Book.CreateNewAsync(output, options).AsTask().GetAwaiter().GetResult();
            _sheets = new SheetWriter(_book, new CellStyles(_book), mostRows);
            _sheets.Begin(Sheet.Rows);
            return _sheets;
        }
    }

    public IFilingChunk NewChunk() => new FilingList();

    public void Append(IFilingChunk chunk)
    {
        _lines ??= new RowLines(this, derived: false);
        foreach (var (result, key) in ((FilingList)chunk).Filings)
        {
            _lines.Write(result);
            TableRows.Write(result, key, TableScope.DataSet, new TableCells(_kept, new KeptRows[1]));
        }
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish()
    {
        foreach (var (sheet, table) in Others)
        {
            var sheets = Sheets;
            sheets.Begin(sheet);
            _kept[table.Number].CopyTo(sheets);
        }
        _book!.FinishAsync().AsTask().GetAwaiter().GetResult();
        output.Flush();
    }

    public void Dispose()
    {
        _book?.Dispose();
        foreach (var kept in _kept.Values) kept.Dispose();
    }

    void IRowCells.Text(string? value) => Sheets.Text(value);

    void IRowCells.Date(DateOnly? value) => Sheets.Date(value);

    void IRowCells.Number(decimal? value) => Sheets.Number(value);

    void IRowCells.Count(int? value) => Sheets.Count(value);

    void IRowCells.Flag(bool? value) => Sheets.Flag(value);

    void IRowCells.End(OwnershipRow? row) => Sheets.EndRow();

    /// <summary>Hands the cells of the tables that have a sheet on to where they are kept; the others have none.</summary>
    private readonly struct TableCells(Dictionary<int, KeptRows> kept, KeptRows?[] at) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing)
        {
            at[0] = kept.GetValueOrDefault(table.Number);
            Text(filing);
        }

        public void Key(int number) => at[0]?.Count(number);

        public void Text(string? value) => at[0]?.Text(value);

        public void Number(decimal? value) => at[0]?.Number(value);

        public void Count(int? value) => at[0]?.Count(value);

        public void Date(DateOnly? value) => at[0]?.Date(value);

        public void Time(DateTime? value) => at[0]?.Time(value);

        public void Flag(bool? value) => at[0]?.Flag(value);

        public void Marks(ReadOnlySpan<FootnoteMark> marks) => at[0]?.Text(TableRows.Joined(marks));

        public void AsFiled(ValueList<AsFiledValue> values) => at[0]?.Text(AsFiledText.Of(values));

        public void EndRow() => at[0]?.EndRow();
    }
}
