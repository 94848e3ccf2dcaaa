using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Form4Tool.Output;

namespace Form4Tool;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write and read results as <see cref="Form4Json"/> does, inside other objects too. It needs no
/// reflection: name it in the options of a source-generated context.
/// <code>
/// [JsonSourceGenerationOptions(Converters = [typeof(Form4JsonConverter)])]
/// [JsonSerializable(typeof(Form4Result))]
/// internal sealed partial class MyContext : JsonSerializerContext;
/// </code>
/// </summary>
public sealed class Form4JsonConverter : JsonConverter<Form4Result>
{
    /// <summary>Reads one result.</summary>
    /// <param name="reader">Where the object stands.</param>
    /// <param name="typeToConvert">The type, which is not looked at.</param>
    /// <param name="options">The options, which are not looked at.</param>
    /// <exception cref="JsonException">The object is not of this format.</exception>
    public override Form4Result Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonFilingReader.Read(document.RootElement);
    }

    /// <summary>Writes one result.</summary>
    /// <param name="writer">Where to. Whether it indents counts where the result is the whole document; inside another, it is one
    /// line.</param>
    /// <param name="value">A result that has a filing.</param>
    /// <param name="options">The options, which are not looked at.</param>
    /// <exception cref="ArgumentException">The result has no filing.</exception>
    public override void Write(Utf8JsonWriter writer, Form4Result value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var json = new ArrayBufferWriter<byte>();
        new JsonFilingWriter(writer.Options.Indented && writer.CurrentDepth == 0).Write(value, json);
        writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
    }
}
