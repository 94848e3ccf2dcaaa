using System.Buffers;
using Form4Tool.Output;

namespace Form4Tool.Cli.Formats;

/// <summary>JSON objects, without a line break at their end.</summary>
internal sealed class JsonEncoder(bool indented) : IFilingEncoder
{
    private readonly JsonText _json = new(new Utf8Buffer(), indented);

    public ValueList<Diagnostic> Encode(Form4Result result, IBufferWriter<byte> output)
    {
        _json.Buffer.Clear();
        JsonFilingWriter.Write(_json, result);
        output.Write(_json.Buffer.Written);
        return [];
    }
}
