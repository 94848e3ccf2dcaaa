using System.Buffers;
using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Cli.Formats;

/// <summary>CSV lines.</summary>
internal sealed class CsvEncoder : IFilingEncoder
{
    private readonly MemoryStream _lines = new();
    private readonly CsvFilingWriter _csv;

    public CsvEncoder(FormatOptions options) => _csv = new CsvFilingWriter(_lines, options.SpreadsheetSafe);

    /// <summary>The header row before the first line.</summary>
    public static Framing Framing { get; } = Header();

    public ValueList<Diagnostic> Encode(Form4Result result, IBufferWriter<byte> output)
    {
        _lines.SetLength(0);
        _csv.Write(result);
        _csv.Flush();
        output.Write(_lines.GetBuffer().AsSpan(0, (int)_lines.Length));
        return [];
    }

    private static Framing Header()
    {
        var header = Encoding.UTF8.GetBytes(string.Join(',', CsvFilingWriter.Columns) + "\n");
        return new Framing(header, [], [], header);
    }
}
