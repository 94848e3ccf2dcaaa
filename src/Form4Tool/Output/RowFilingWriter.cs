using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace Form4Tool.Output;

/// <summary>How the cells of a row are laid out in its line.</summary>
public enum RowLayout
{
    /// <summary>As CSV: RFC 4180.</summary>
    Csv,

    /// <summary>Between tabs; a tab or line break inside a value is a blank.</summary>
    Tsv,

    /// <summary>As a JSON object, numbers as numbers.</summary>
    Json,

    /// <summary>Under aligned columns, for people: what is longer than its column ends in <c>…</c>.</summary>
    Table,
}

/// <summary>
/// Writes filings as lines with chosen columns of the CSV of the public contract: one line a table row, in document order; a filing
/// without rows gives one line of kind <c>none</c>.
/// </summary>
public sealed class RowFilingWriter : IFilingWriter, IRowCells
{
    private readonly RowLines _rows;
    private readonly RowLayout _layout;
    private readonly bool _spreadsheetSafe, _spreadsheet;
    private readonly string[] _columns;
    private readonly int[] _picked;
    private readonly TableLines? _table;
    private readonly List<(string? Text, bool IsRaw)> _cells = [];
    private readonly BufferStream _lines = new();
    private ValueList<ReportingOwner> _owners = [];
    private CsvWriter? _csv;
    private JsonText? _json;

    /// <summary>A writer of lines; <see cref="Header"/> stands before the first.</summary>
    /// <param name="layout">How cells are laid out.</param>
    /// <param name="columns">The columns, of <see cref="ColumnsOf"/>; null for the usual ones of the layout.</param>
    /// <param name="spreadsheetSafe">Whether an apostrophe goes before texts that a spreadsheet would run as a formula.</param>
    /// <param name="spreadsheet">
    /// Whether the lines, CSV or TSV, are for a spreadsheet: texts that it would take for numbers, dates or flags are kept as texts, none
    /// is run, and each owner has columns of its own. The file is to begin with a byte order mark.
    /// </param>
    /// <param name="width">
    /// Of a table: how many characters a line may have, so that columns that matter less are left out where none are chosen; null for as
    /// many as its columns have.
    /// </param>
    /// <param name="ascii">Of a table: whether it has letters of ASCII alone.</param>
    /// <exception cref="ArgumentException">There is no such column, or none at all.</exception>
    public RowFilingWriter(RowLayout layout = RowLayout.Csv, IReadOnlyList<string>? columns = null, bool spreadsheetSafe = false,
        bool spreadsheet = false, int? width = null, bool ascii = false)
    {
        (_layout, _spreadsheetSafe, _spreadsheet) = (layout, spreadsheetSafe, spreadsheet);
        _columns = [.. columns ?? (spreadsheet ? SpreadsheetColumns.Usual(derived: false) : UsualColumns(layout, width))];
        if (_columns.Length == 0) throw new ArgumentException("There are no columns.", nameof(columns));
        var all = ColumnsOf(spreadsheet);
        _picked = Array.ConvertAll(_columns, name => IndexOf(all, name));
        if (layout == RowLayout.Table) _table = new TableLines(_columns, width, ascii);
        // Facts are looked for where a column of theirs is asked for.
        _rows = new RowLines(this, derived: _picked.Any(column => column >= CsvFilingWriter.Columns.Count && column < FirstOfOwners));
    }

    /// <summary>The columns that can be chosen.</summary>
    /// <param name="spreadsheet">Whether lines are for a spreadsheet, where each owner has columns of its own.</param>
    public static IReadOnlyList<string> ColumnsOf(bool spreadsheet) =>
        spreadsheet ? SpreadsheetColumns.All : CsvFilingWriter.ColumnsWithFacts;

    /// <summary>The columns for a spreadsheet where none are chosen.</summary>
    /// <param name="derived">Whether those of derived facts are among them.</param>
    public static IReadOnlyList<string> UsualColumns(bool derived) => SpreadsheetColumns.Usual(derived);

    private static int FirstOfOwners { get; } = CsvFilingWriter.ColumnsWithFacts.Count;

    /// <summary>The line above the first, with its line break; empty for JSON.</summary>
    public string Header => _layout switch
    {
        RowLayout.Csv => string.Join(',', _columns) + "\n",
        RowLayout.Tsv => string.Join('\t', _columns) + "\n",
        RowLayout.Table => _table!.Header,
        _ => "",
    };

    /// <summary>The columns of a layout where none are chosen.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="width">Of a table: how many characters a line may have; null for as many as its columns have.</param>
    public static IReadOnlyList<string> UsualColumns(RowLayout layout, int? width = null) =>
        layout == RowLayout.Table ? TableLines.Fitting(width) : CsvFilingWriter.Columns;

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        _lines.Target = output;
        _owners = FilingWriters.FilingOf(result).ReportingOwners;
        _rows.Write(result);
        _csv?.Flush();
        if (!_spreadsheet || _owners.Count <= SpreadsheetColumns.Owners) return [];
        var descriptor = OutputDiagnostics.OwnersWithoutColumns;
        return [new Diagnostic(descriptor.Id, descriptor.Severity,
            $"{_owners.Count} owners report, and {SpreadsheetColumns.Owners} have columns; of the others CIK and name alone are written.",
            null, null, null)];
    }

    void IRowCells.Text(string? value) => _cells.Add((value, false));

    // A day is no text to JSON, which has quotes around it, and none to a spreadsheet, which has not.
    void IRowCells.Date(DateOnly? value) =>
        _cells.Add((value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), _spreadsheet));

    void IRowCells.Number(decimal? value) => _cells.Add((value?.ToString(CultureInfo.InvariantCulture), true));

    void IRowCells.Count(int? value) => _cells.Add((value?.ToString(CultureInfo.InvariantCulture), true));

    void IRowCells.Flag(bool? value) => _cells.Add((value is { } flag ? flag ? "true" : "false" : null, true));

    void IRowCells.End(OwnershipRow? row)
    {
        switch (_layout)
        {
            case RowLayout.Csv: EndCsv(); break;
            case RowLayout.Tsv: Put(string.Join('\t', _picked.Select(column => TableLines.OneLine(Cell(column)))) + "\n"); break;
            case RowLayout.Table: Put(_table!.Line(column => _cells[_picked[column]].Text)); break;
            default: EndJson(); break;
        }
        _cells.Clear();
    }

    private static int IndexOf(IReadOnlyList<string> all, string name)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i] == name) return i;
        throw new ArgumentException($"There is no column {name}.", nameof(name));
    }

    private void EndCsv()
    {
        _csv ??= CsvFilingWriter.Create(_lines, _spreadsheetSafe);
        foreach (var column in _picked) _csv.WriteField(Cell(column));
        _csv.EndRecord();
    }

    /// <summary>The text of a column, as a spreadsheet is to have it where the lines are for one.</summary>
    private string? Cell(int column)
    {
        if (!_spreadsheet) return _cells[column].Text;
        var (text, isRaw) = column < FirstOfOwners ? _cells[column] : SpreadsheetColumns.Value(_owners, column - FirstOfOwners);
        return isRaw ? text : SpreadsheetText.Of(text);
    }

    private void EndJson()
    {
        _json ??= new JsonText(new Utf8Buffer(), indented: false);
        _json.Clear();
        _json.StartObject();
        foreach (var (i, column) in _picked.Index())
        {
            if (_cells[column] is { IsRaw: true, Text: { } raw }) _json.Raw(_columns[i], raw);
            else _json.String(_columns[i], _cells[column].Text);
        }
        _json.EndObject();
        _lines.Write(_json.Buffer.Written);
        _lines.WriteByte((byte)'\n');
    }

    private void Put(string line) => _lines.Write(System.Text.Encoding.UTF8.GetBytes(line));
}
