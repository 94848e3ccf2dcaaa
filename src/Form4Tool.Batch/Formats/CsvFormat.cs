using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>One line a table row, under a header row that stands where there is no filing too.</summary>
internal sealed class CsvFormat() : FilingFormat("csv")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= Under(string.Join(',', CsvFilingWriter.Columns) + "\n");

    public override bool HoldsFacts => true;

    public override bool HasColumns => true;

    public override Framing FramingOf(FormatOptions options) => options switch
    {
        { Spreadsheet: true } => RowFormat.UnderMark(Picked(options).Header),
        { Columns: not null } => Under(Picked(options).Header),
        { Derived: true } => Under(string.Join(',', CsvFilingWriter.ColumnsWithFacts) + "\n"),
        _ => Framing,
    };

    public override IFilingWriter CreateWriter(FormatOptions options) => options is { Columns: null, Spreadsheet: false }
        ? new CsvFilingWriter(options.SpreadsheetSafe, options.Derived)
        : Picked(options);

    /// <summary>A header, whatever follows.</summary>
    public static Framing Under(string line)
    {
        var header = Encoding.UTF8.GetBytes(line);
        return new Framing(header, default, default, header);
    }

    private static RowFilingWriter Picked(FormatOptions options) => options.Spreadsheet
        ? RowFormat.ForSpreadsheet(RowLayout.Csv, options)
        : new(RowLayout.Csv, options.ColumnNames, options.SpreadsheetSafe);
}

/// <summary>Lines of rows under a header, as values between tabs or as aligned columns.</summary>
/// <param name="name">Its name.</param>
/// <param name="layout">How a line is laid out.</param>
internal sealed class RowFormat(string name, RowLayout layout) : FilingFormat(name)
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= FramingOf(new FormatOptions());

    public override bool HasColumns => true;

    // A table has no room for all of them; --columns chooses some.
    public override bool HoldsFacts => layout == RowLayout.Tsv;

    public override Framing FramingOf(FormatOptions options) =>
        options.Spreadsheet ? UnderMark(Writer(options).Header) : CsvFormat.Under(Writer(options).Header);

    public override IFilingWriter CreateWriter(FormatOptions options) => Writer(options);

    /// <summary>A header behind the mark by which a spreadsheet knows UTF-8.</summary>
    public static Framing UnderMark(string line) => CsvFormat.Under("\uFEFF" + line);

    /// <summary>A writer of lines for a spreadsheet.</summary>
    public static RowFilingWriter ForSpreadsheet(RowLayout layout, FormatOptions options) =>
        new(layout, options.ColumnNames ?? RowFilingWriter.UsualColumns(options.Derived), spreadsheet: true);

    private RowFilingWriter Writer(FormatOptions options) => options.Spreadsheet
        ? ForSpreadsheet(layout, options)
        : new(layout, options.ColumnNames ?? (options.Derived ? CsvFilingWriter.ColumnsWithFacts : null), options.SpreadsheetSafe,
            width: options.Width, ascii: options.Ascii);
}
