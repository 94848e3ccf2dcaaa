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
        { Columns: not null } => Under(Picked(options).Header),
        { Derived: true } => Under(string.Join(',', CsvFilingWriter.ColumnsWithFacts) + "\n"),
        _ => Framing,
    };

    public override IFilingWriter CreateWriter(FormatOptions options) => options.Columns is null
        ? new CsvFilingWriter(options.SpreadsheetSafe, options.Derived)
        : Picked(options);

    /// <summary>A header, whatever follows.</summary>
    public static Framing Under(string line)
    {
        var header = Encoding.UTF8.GetBytes(line);
        return new Framing(header, default, default, header);
    }

    private static RowFilingWriter Picked(FormatOptions options) => new(RowLayout.Csv, options.ColumnNames, options.SpreadsheetSafe);
}

/// <summary>Lines of rows under a header, as values between tabs or as aligned columns.</summary>
/// <param name="name">Its name.</param>
/// <param name="layout">How a line is laid out.</param>
internal sealed class RowFormat(string name, RowLayout layout) : FilingFormat(name)
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= FramingOf(new FormatOptions());

    public override bool HasColumns => true;

    public override Framing FramingOf(FormatOptions options) => CsvFormat.Under(Writer(options).Header);

    public override IFilingWriter CreateWriter(FormatOptions options) => Writer(options);

    private RowFilingWriter Writer(FormatOptions options) => new(layout, options.ColumnNames, options.SpreadsheetSafe);
}
