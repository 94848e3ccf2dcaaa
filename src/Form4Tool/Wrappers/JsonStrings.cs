using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Form4Tool.Wrappers;

/// <summary>
/// JSON, or JSON Lines, with filings in its strings, as programming interfaces, recorded replies and data sets for language models
/// have them. Each string that may hold a form is a member, with its escapes decoded: in JSON Lines it is called by its line. Where none
/// does, the arrays may be the rows of its tables, as scrapers keep them: then they are one member.
/// </summary>
internal sealed class JsonStrings : IWrapper
{
    private const int ShortestForm = 200, FewestCells = 30;

    private static readonly SearchValues<byte> Base64Bytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\\"u8);

    /// <inheritdoc/>
    public string Name => "a string of JSON";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        var mark = text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        text = WithoutMarks(text[mark..]);
        var strings = new List<(int Line, byte[] Bytes)>();
        var (values, tokens, cells, line, counted) = (0, 0, 0, 1, 0);
        string? fault = null;
        var (table, isTable) = (new ArrayBufferWriter<byte>(), true);
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
                if (isTable &= reader.TokenType != JsonTokenType.StartObject) AddCell(ref reader, table);
                if (reader.TokenType != JsonTokenType.String) continue;
                cells++;
                if (Utf8Text.MayHoldForm(reader.ValueSpan)) strings.Add((line, Decode(ref reader)));
                else if (FromBase64(reader.ValueSpan) is { } packed) strings.Add((line, packed));
            }
        }
        catch (JsonException exception)
        {
            // "[ ] Check this box" and "{name}" begin like JSON and are none.
            if (tokens < 3) return null;
            fault = $"The JSON breaks off in line {exception.LineNumber + 1}; what stands there and behind was not read.";
        }
        if (values == 0) return null;
        if (isTable && cells >= FewestCells && !strings.Exists(s => HasTable(s.Bytes)) && Utf8Text.MayHoldForm(table.WrittenSpan))
        {
            var rows = table.WrittenSpan.ToArray();
            rows.AsSpan().Replace(OuterCell, values == 1 ? (byte)'\n' : (byte)'\t');
            return new Opened(Name, [new Member("1", rows)], fault);
        }
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

    /// <summary>Writes a cell of a table, its row as a line with tabs; a list has a cell a line, unless it is a line of several.</summary>
    private static void AddCell(ref Utf8JsonReader reader, ArrayBufferWriter<byte> table)
    {
        if (reader.TokenType == JsonTokenType.EndArray) table.Write("\n"u8);
        if (reader.TokenType != JsonTokenType.String) return;
        var cell = Decode(ref reader);
        foreach (ref var c in cell.AsSpan())
            if (c is (byte)'\n' or (byte)'\r' or (byte)'\t') c = (byte)' ';
        table.Write(cell);
        table.Write([reader.CurrentDepth == 1 ? OuterCell : (byte)'\t']);
    }

    /// <summary>Whether a string holds more of a form than a cell of it: a column's caption, or tags.</summary>
    private static bool HasTable(ReadOnlySpan<byte> text) => text.Length > ShortestForm
        && (Utf8Text.Contains(text, "(Instr"u8) || Utf8Text.Contains(text, "DOCUMENT>"u8));

    private const byte OuterCell = 0x1F;

    /// <summary>Lines that were joined from files with a byte-order mark have one at the head of a line, where JSON allows none.</summary>
    private static ReadOnlySpan<byte> WithoutMarks(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\n\uFEFF"u8) < 0) return text;
        var blanked = text.ToArray();
        for (int next, at = 0; (next = blanked.AsSpan(at).IndexOf("\n\uFEFF"u8)) >= 0; at += next + 1)
            blanked.AsSpan(at + next + 1, 3).Fill((byte)' ');
        return blanked;
    }

    /// <summary>
    /// A form in a string of base64, as programming interfaces and records of a browser (HAR, content.encoding) keep what they take for no
    /// text; null where it is none.
    /// </summary>
    private static byte[]? FromBase64(ReadOnlySpan<byte> text)
    {
        if (text.Length < ShortestForm || text.ContainsAnyExcept(Base64Bytes)) return null;
        var packed = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Its lines are ended by escapes.
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] != '/') i++;
            else if (text[i] != '\\') packed[length++] = text[i];
        }
        if (Base64.DecodeFromUtf8InPlace(packed.AsSpan(0, length), out var count) != OperationStatus.Done) return null;
        return Utf8Text.MayHoldForm(packed.AsSpan(0, count)) ? packed[..count] : null;
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
