using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>One line a table row, under a header row that stands where there is no filing too.</summary>
internal sealed class CsvFormat() : FilingFormat("csv")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= Under(CsvFilingWriter.Columns);

    public override bool HoldsFacts => true;

    public override Framing FramingOf(FormatOptions options) => options.Derived ? Under(CsvFilingWriter.ColumnsWithFacts) : Framing;

    public override IFilingWriter CreateWriter(FormatOptions options) => new CsvFilingWriter(options.SpreadsheetSafe, options.Derived);

    private static Framing Under(IReadOnlyList<string> columns)
    {
        var header = Encoding.UTF8.GetBytes(string.Join(',', columns) + "\n");
        return new Framing(header, default, default, header);
    }
}
