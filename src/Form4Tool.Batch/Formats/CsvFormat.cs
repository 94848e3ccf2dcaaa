using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>One line a table row, under a header row that stands where there is no filing too.</summary>
internal sealed class CsvFormat() : FilingFormat("csv")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= Under(Encoding.UTF8.GetBytes(string.Join(',', CsvFilingWriter.Columns) + "\n"));

    public override IFilingWriter CreateWriter(FormatOptions options) => new CsvFilingWriter(options.SpreadsheetSafe);

    private static Framing Under(byte[] header) => new(header, default, default, header);
}
