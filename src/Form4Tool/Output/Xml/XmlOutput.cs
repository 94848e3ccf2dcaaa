using System.Buffers;

namespace Form4Tool.Output.Xml;

/// <summary>Writes indented XML as UTF-8. Characters that XML 1.0 does not allow (its §2.2) are left out and counted.</summary>
internal sealed class XmlOutput
{
    // What a text cannot hold as it is: markup, and the controls of which only tab and line feed survive in text.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"" + string.Concat(Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c)) + "\uFFFE\uFFFF");

    // In attributes a tab or line feed, bare, would be read as a blank.
    private static readonly SearchValues<char> SpecialInAttributes = SearchValues.Create(
        "&<>\"" + string.Concat(Enumerable.Range(0, 32).Select(c => (char)c)) + "\uFFFE\uFFFF");

    private readonly Utf8Buffer _buffer;
    private int _depth;

    public XmlOutput(Utf8Buffer buffer) => _buffer = buffer;

    /// <summary>How many characters were left out.</summary>
    public int Dropped { get; private set; }

    public void Start(ReadOnlySpan<byte> name)
    {
        Indent();
        Tag("<"u8, name, ">\n"u8);
        _depth++;
    }

    /// <summary>A start tag with attributes.</summary>
    public void Start(ReadOnlySpan<byte> name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Indent();
        OpenTag(name, attributes);
        _buffer.Append(">\n"u8);
        _depth++;
    }

    public void End(ReadOnlySpan<byte> name)
    {
        _depth--;
        Indent();
        Tag("</"u8, name, ">\n"u8);
    }

    /// <summary>An element with text: tag, value and tag on one line, as the specification asks (§1.4).</summary>
    public void Leaf(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        Indent();
        Tag("<"u8, name, ">"u8);
        Text(text);
        Tag("</"u8, name, ">\n"u8);
    }

    /// <summary>An element with attributes and text.</summary>
    public void Leaf(ReadOnlySpan<byte> name, ReadOnlySpan<(string Name, string Value)> attributes, ReadOnlySpan<char> text)
    {
        Indent();
        OpenTag(name, attributes);
        _buffer.Append((byte)'>');
        Text(text);
        Tag("</"u8, name, ">\n"u8);
    }

    /// <summary>An element with an <c>id</c>, and with text unless that is null.</summary>
    public void Identified(ReadOnlySpan<byte> name, string? id, string? text)
    {
        Indent();
        _buffer.Append((byte)'<');
        _buffer.Append(name);
        if (id is not null)
        {
            _buffer.Append(" id=\""u8);
            Text(id, attribute: true);
            _buffer.Append((byte)'"');
        }
        if (text is null)
        {
            _buffer.Append("/>\n"u8);
            return;
        }
        _buffer.Append((byte)'>');
        Text(text);
        Tag("</"u8, name, ">\n"u8);
    }

    private void OpenTag(ReadOnlySpan<byte> name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag("<"u8, name, ""u8);
        foreach (var (attribute, value) in attributes)
        {
            Tag(" "u8, System.Text.Encoding.UTF8.GetBytes(attribute), "=\""u8);
            Text(value, attribute: true);
            _buffer.Append((byte)'"');
        }
    }

    private void Text(ReadOnlySpan<char> text, bool attribute = false)
    {
        var special = attribute ? SpecialInAttributes : Special;
        for (int next; (next = text.IndexOfAny(special)) >= 0; text = text[(next + 1)..])
        {
            _buffer.Append(text[..next]);
            switch (text[next])
            {
                case '&': _buffer.Append("&amp;"u8); break;
                case '<': _buffer.Append("&lt;"u8); break;
                case '>': _buffer.Append("&gt;"u8); break;
                case '"': _buffer.Append(attribute ? "&quot;"u8 : "\""u8); break;
                case '\r': _buffer.Append("&#13;"u8); break;            // a bare one would be read as a line feed
                case '\t': _buffer.Append("&#9;"u8); break;
                case '\n': _buffer.Append("&#10;"u8); break;
                default: Dropped++; break;
            }
        }
        _buffer.Append(text);
    }

    private void Tag(ReadOnlySpan<byte> open, ReadOnlySpan<byte> name, ReadOnlySpan<byte> close)
    {
        _buffer.Append(open);
        _buffer.Append(name);
        _buffer.Append(close);
    }

    private void Indent()
    {
        for (var i = 0; i < _depth; i++) _buffer.Append("    "u8);
    }
}
