using System.Buffers;
using System.Text.Json;

namespace Form4Tool.Wrappers;

/// <summary>
/// JSON, or JSON Lines, with filings in its strings, as programming interfaces, recorded replies and data sets for language models
/// have them. Each string that may hold a form is a member, with its escapes decoded: in JSON Lines it is called by its line.
/// </summary>
internal sealed class JsonStrings : IWrapper
{
    /// <inheritdoc/>
    public string Name => "a string of JSON";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        var mark = text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        text = text[mark..];
        var strings = new List<(int Line, byte[] Bytes)>();
        var (values, tokens, line, counted) = (0, 0, 1, 0);
        string? fault = null;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true,
            MaxDepth = 128 });
        try
        {
            while (reader.Read())
            {
                tokens++;
                if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    var start = (int)reader.TokenStartIndex;
                    line += text[counted..start].Count((byte)'\n');
                    counted = start;
                    values++;
                }
                if (reader.TokenType == JsonTokenType.String && Utf8Text.MayHoldForm(reader.ValueSpan))
                    strings.Add((line, Decode(ref reader)));
            }
        }
        catch (JsonException exception)
        {
            // "[ ] Check this box" and "{name}" begin like JSON and are none.
            if (tokens < 3) return null;
            fault = $"The JSON breaks off in line {exception.LineNumber + 1}; what stands there and behind was not read.";
        }
        if (values == 0) return null;
        var members = new List<Member>(strings.Count);
        for (var i = 0; i < strings.Count; i++)
        {
            // A record of JSON Lines is its line; several strings of one are counted behind it.
            var again = 1;
            while (again <= i && strings[i - again].Line == strings[i].Line) again++;
            var name = values == 1 ? $"{i + 1}" : again == 1 ? $"{strings[i].Line}" : $"{strings[i].Line}.{again}";
            members.Add(new Member(name, strings[i].Bytes));
        }
        return new Opened(Name, members, fault);
    }

    private static byte[] Decode(ref Utf8JsonReader reader)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return buffer[..reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8: as they stand.
            return reader.ValueSpan.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
