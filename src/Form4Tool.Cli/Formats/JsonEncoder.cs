using System.Buffers;
using System.Text.Json;
using Form4Tool.Output;

namespace Form4Tool.Cli.Formats;

/// <summary>JSON objects, without a line break at their end.</summary>
internal sealed class JsonEncoder(bool indented) : IFilingEncoder
{
    private Utf8JsonWriter? _json;

    public void Encode(Form4Result result, IBufferWriter<byte> output)
    {
        if (_json is null) _json = new Utf8JsonWriter(output, indented ? JsonFilingWriter.Indented : JsonFilingWriter.Compact);
        else _json.Reset(output);
        JsonFilingWriter.Write(_json, result);
        _json.Flush();
    }
}
