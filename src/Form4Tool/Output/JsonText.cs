using System.Buffers;

namespace Form4Tool.Output;

/// <summary>
/// Writes JSON as UTF-8 into a buffer. Much smaller than the platform's writer, because it only has to write what a filing
/// holds, and because that one takes longer to start than a filing takes to read. Member names are written as they are.
/// </summary>
/// <param name="buffer">Where the text goes.</param>
/// <param name="indented">Whether objects and arrays spread over lines, two blanks a level.</param>
internal sealed class JsonText(Utf8Buffer buffer, bool indented)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000e\u000f"u8 +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\"u8);

    private int _depth;
    private bool _first = true;

    /// <summary>The buffer.</summary>
    public Utf8Buffer Buffer { get; } = buffer;

    /// <summary>Begins anew, whatever became of what was written before; keeps the memory.</summary>
    public void Clear()
    {
        Buffer.Clear();
        (_depth, _first) = (0, true);
    }

    /// <summary>An object, or an object in an array.</summary>
    public void StartObject()
    {
        if (_depth > 0) Next();
        Open((byte)'{');
    }

    /// <summary>A member that is an object.</summary>
    public void StartObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'{');
    }

    /// <summary>A member that is an object, with a name from a table.</summary>
    public void StartObject(string name)
    {
        Name(name);
        Open((byte)'{');
    }

    public void EndObject() => Close((byte)'}');

    /// <summary>A member that is an array.</summary>
    public void StartArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'[');
    }

    /// <summary>A member that is an array, with a name from a table.</summary>
    public void StartArray(string name)
    {
        Name(name);
        Open((byte)'[');
    }

    public void EndArray() => Close((byte)']');

    public void String(ReadOnlySpan<byte> name, string? value)
    {
        Name(name);
        if (value is null) Buffer.Append("null"u8);
        else Quoted(value);
    }

    /// <summary>A member whose value is JSON as it stands: a number, true or false.</summary>
    public void Raw(string name, string ascii)
    {
        Name(name);
        Buffer.Append(System.Text.Encoding.ASCII.GetBytes(ascii));
    }

    /// <summary>A member with a name from a table, or one that is a value of the filing too.</summary>
    public void String(string name, string? value)
    {
        Name(name);
        if (value is null) Buffer.Append("null"u8);
        else Quoted(value);
    }

    /// <summary>A text in an array.</summary>
    public void String(string value)
    {
        Next();
        Quoted(value);
    }

    /// <summary>A number with the digits that it has: <c>39.5200</c>.</summary>
    public void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        Name(name);
        if (value is { } number) Buffer.Append(number);
        else Buffer.Append("null"u8);
    }

    public void Number(ReadOnlySpan<byte> name, int? value)
    {
        Name(name);
        if (value is { } number) Buffer.Append(number);
        else Buffer.Append("null"u8);
    }

    public void Flag(ReadOnlySpan<byte> name, bool? value)
    {
        Name(name);
        Buffer.Append(value switch { true => "true"u8, false => "false"u8, null => "null"u8 });
    }

    public void Date(ReadOnlySpan<byte> name, DateOnly? value)
    {
        Name(name);
        if (value is not { } date)
        {
            Buffer.Append("null"u8);
            return;
        }
        Buffer.Append((byte)'"');
        Buffer.Append(date);
        Buffer.Append((byte)'"');
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        if (indented)
        {
            Next();
            Buffer.Append((byte)'"');
            Buffer.Append(name);
            Buffer.Append("\": "u8);
            return;
        }
        Buffer.AppendMember(name, isFirst: _first);
        _first = false;
    }

    private void Name(string name)
    {
        Next();
        Quoted(name);
        Buffer.Append(indented ? ": "u8 : ":"u8);
    }

    private void Next()
    {
        if (!_first) Buffer.Append((byte)',');
        _first = false;
        Line();
    }

    private void Open(byte bracket)
    {
        Buffer.Append(bracket);
        _depth++;
        _first = true;
    }

    private void Close(byte bracket)
    {
        _depth--;
        if (!_first) Line();
        _first = false;
        Buffer.Append(bracket);
        if (_depth == 0) _first = true;
    }

    private void Line()
    {
        if (!indented) return;
        Buffer.Append((byte)'\n');
        for (var i = 0; i < _depth; i++) Buffer.Append("  "u8);
    }

    /// <summary>A string: quotes, backslashes and control characters are escaped (RFC 8259 §7), all others stay readable.</summary>
    private void Quoted(string text)
    {
        Buffer.Append((byte)'"');
        var start = Buffer.Length;
        Buffer.Append(text.AsSpan());
        var written = Buffer.From(start);
        if (written.IndexOfAny(Escaped) is >= 0 and var at) Escape(written[at..].ToArray(), start + at);
        Buffer.Append((byte)'"');
    }

    private void Escape(byte[] rest, int from)
    {
        Buffer.Truncate(from);
        foreach (var c in rest)
        {
            switch (c)
            {
                case (byte)'"': Buffer.Append("\\\""u8); break;
                case (byte)'\\': Buffer.Append("\\\\"u8); break;
                case (byte)'\n': Buffer.Append("\\n"u8); break;
                case (byte)'\r': Buffer.Append("\\r"u8); break;
                case (byte)'\t': Buffer.Append("\\t"u8); break;
                case < 0x20:
                    Buffer.Append("\\u00"u8);
                    Buffer.Append("0123456789abcdef"u8[c >> 4]);
                    Buffer.Append("0123456789abcdef"u8[c & 15]);
                    break;
                default: Buffer.Append(c); break;
            }
        }
    }
}
