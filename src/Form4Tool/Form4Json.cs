using System.Text.Json;
using Form4Tool.Output;

namespace Form4Tool;

/// <summary>
/// The JSON of a filing, as <c>form4 parse --out json</c> writes it, both ways. The JSON Schema of it is
/// <see cref="JsonFilingSchema"/>; for a serializer there is <see cref="Form4JsonConverter"/>.
/// </summary>
public static class Form4Json
{
    /// <summary>The JSON object of a result: the bytes of <c>--out json</c> without the line break at the end.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="indented">Whether the object spreads over lines; else it is one line, as in <c>--out ndjson</c>.</param>
    /// <exception cref="ArgumentException">The result has no filing.</exception>
    public static string ToJson(this Form4Result result, bool indented = true) => JsonFilingWriter.ToJson(result, indented);

    /// <summary>The result that a JSON object was written from, equal to it in every value; digits are kept as they stand.</summary>
    /// <param name="json">One object of <c>--out json</c> or one line of <c>--out ndjson</c>.</param>
    /// <exception cref="JsonException">It is no JSON, or not of this format.</exception>
    public static Form4Result FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        return JsonFilingReader.Read(document.RootElement);
    }

    /// <summary>The result that a JSON object was written from, equal to it in every value; digits are kept as they stand.</summary>
    /// <param name="utf8">One object of <c>--out json</c> or one line of <c>--out ndjson</c>, in UTF-8.</param>
    /// <exception cref="JsonException">It is no JSON, or not of this format.</exception>
    public static Form4Result FromJson(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return JsonFilingReader.Read(document.RootElement);
    }
}
