using System.Text;
using System.Xml;
using Form4Tool.Binding;
using Form4Tool.Input;

namespace Form4Tool.Reading.Xml;

/// <summary>Reads well-formed ownership XML with the platform's parser: the reference that every other tokenizer must agree with.</summary>
internal sealed class StrictXmlReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        ConformanceLevel = ConformanceLevel.Document,
    };

    private readonly char[] _chunk = new char[2048];
    private readonly byte[] _id = new byte[256];

    /// <summary>Reads the element that the bytes begin with; throws <see cref="XmlException"/> where they are not well-formed.</summary>
    public void Read(ReadOnlySpan<byte> utf8, OwnershipXml form)
    {
        var settings = Settings.Clone();
        settings.NameTable = new NameTable();
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(utf8)), settings);
        var lines = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var empty = reader.IsEmptyElement;
                    var element = Element.Find(reader.LocalName);
                    if (reader.HasAttributes) TellAttributes(reader, form, PlaceMap.Pack(lines.LineNumber, lines.LinePosition - 1));
                    // The position is the name's; the tag begins one before.
                    form.StartElement(element, element is null ? reader.LocalName : null, IdOf(reader),
                        PlaceMap.Pack(lines.LineNumber, lines.LinePosition - 1));
                    if (empty) form.EndElement();
                    break;
                case XmlNodeType.EndElement:
                    form.EndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    ReadText(reader, form, lines.LineNumber, lines.LinePosition);
                    break;
            }
        }
    }

    /// <summary>Hands over a text, placed at its first character that is not white space.</summary>
    private void ReadText(XmlReader reader, OwnershipXml form, int line, int column)
    {
        for (int n; (n = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            var skipped = 0;
            for (; !form.HasText && skipped < n && _chunk[skipped] < 0x80 && TextValue.IsSpace((byte)_chunk[skipped]); skipped++)
                (line, column) = _chunk[skipped] == '\n' ? (line + 1, 1) : (line, column + 1);
            if (skipped < n) form.Text(_chunk.AsSpan(skipped, n - skipped), PlaceMap.Pack(line, column));
        }
    }

    /// <summary>The schema has no attribute but the id of a footnote; namespaces and what validators are told are no values.</summary>
    private static void TellAttributes(XmlReader reader, OwnershipXml form, long place)
    {
        var name = reader.LocalName;
        while (reader.MoveToNextAttribute())
            if (reader.Prefix.Length == 0 && !reader.Name.Equals("xmlns", StringComparison.Ordinal)
                && !reader.Name.Equals("id", StringComparison.OrdinalIgnoreCase))
                form.Attribute($"{name} {reader.Name}=\"{reader.Value}\"", place);
        reader.MoveToElement();
    }

    private ReadOnlySpan<byte> IdOf(XmlReader reader)
    {
        // Programs that rewrite tags put their names, and those of attributes, into one case.
        if ((reader.GetAttribute("id") ?? reader.GetAttribute("ID") ?? reader.GetAttribute("Id")) is not { } id) return default;
        return Encoding.UTF8.TryGetBytes(id, _id, out var length) ? _id.AsSpan(0, length) : Encoding.UTF8.GetBytes(id);
    }
}
