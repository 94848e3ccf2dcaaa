using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Form4Tool.Spreadsheet;

/// <summary>
/// Writes the cells of a sheet. Texts are strings whatever they begin with, so a spreadsheet runs none; a text that is longer than a cell
/// holds is cut and says so. A number is a number where the spreadsheet's own 15 digits hold it, else a text.
/// </summary>
/// <param name="book">The workbook.</param>
/// <param name="styles">How cells look.</param>
/// <param name="mostRows">How many rows a sheet takes, the head included.</param>
internal sealed class SheetWriter(SpreadCheetah.Spreadsheet book, CellStyles styles, int mostRows)
{
    /// <summary>What a cell holds (Microsoft, "Excel specifications and limits").</summary>
    private const int MostCharacters = 32_767;

    private const string Cut = "… (cut)";

    private const int DigitsOfDouble = 15;

    /// <summary>The first day that every spreadsheet counts alike: 1900 is a leap year in Excel.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    private readonly List<Cell> _cells = [];
    private Sheet _sheet = Sheet.Rows;
    private int _sheets;

    /// <summary>Begins the sheets of a kind.</summary>
    public void Begin(Sheet sheet)
    {
        (_sheet, _sheets) = (sheet, 0);
        Next();
    }

    public void Text(string? value)
    {
        if (value is { Length: > MostCharacters }) value = value[..(MostCharacters - Cut.Length)] + Cut;
        _cells.Add(new Cell(value is null ? null : XmlText.Of(value), styles.Text));
    }

    public void Number(decimal? value)
    {
        if (value is not { } number || Holds(number)) _cells.Add(new Cell(value, styles.Number));
        else Text(number.ToString(CultureInfo.InvariantCulture));
    }

    public void Count(int? value) => _cells.Add(new Cell(value));

    public void Date(DateOnly? value) => Moment(value?.ToDateTime(default), styles.Date, "yyyy-MM-dd");

    public void Time(DateTime? value) => Moment(value, styles.Time, "yyyy-MM-dd HH:mm:ss");

    public void Flag(bool? value) => _cells.Add(new Cell(value));

    public void EndRow()
    {
        if (book.NextRowNumber > mostRows) Next();
        Wait(book.AddRowAsync(_cells));
        _cells.Clear();
    }

    private static bool Holds(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) <= DigitsOfDouble;

    private void Moment(DateTime? value, StyleId style, string format)
    {
        if (value is { } moment && moment < FirstDay) Text(moment.ToString(format, CultureInfo.InvariantCulture));
        else _cells.Add(new Cell(value, style));
    }

    private void Next()
    {
        var name = ++_sheets == 1 ? _sheet.Name : string.Create(CultureInfo.InvariantCulture, $"{_sheet.Name} {_sheets}");
        var last = ColumnName(_sheet.Columns.Count);
        var options = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions(string.Create(CultureInfo.InvariantCulture, $"A1:{last}{mostRows}")),
        };
        foreach (var (i, column) in _sheet.Columns.Index()) options.Column(i + 1).Width = column.Width;
        Wait(book.StartWorksheetAsync(name, options));
        Wait(book.AddHeaderRowAsync(_sheet.Columns.Select(column => column.Name).ToArray(), styles.Head));
    }

    private static string ColumnName(int number) => number == 0 ? "" : ColumnName((number - 1) / 26) + (char)('A' + (number - 1) % 26);

    private static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
