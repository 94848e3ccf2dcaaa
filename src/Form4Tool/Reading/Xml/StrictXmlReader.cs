using System.Text;
using System.Xml;
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
    public void Read(ReadOnlyMemory<byte> utf8, SourceDocument document, OwnershipXml form)
    {
        var settings = Settings.Clone();
        settings.NameTable = new NameTable();
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(utf8.Span)), settings);
        var lines = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            var place = PlaceMap.Pack(lines.LineNumber, lines.LinePosition);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var empty = reader.IsEmptyElement;
                    var element = Element.Find(reader.LocalName);
                    form.StartElement(element, element is null ? reader.LocalName : null, IdOf(reader), place - 1);
                    if (empty) form.EndElement(place);
                    break;
                case XmlNodeType.EndElement:
                    form.EndElement(place);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    for (int n; (n = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;) form.Text(_chunk.AsSpan(0, n), place);
                    break;
            }
        }
    }

    private ReadOnlySpan<byte> IdOf(XmlReader reader)
    {
        if (reader.GetAttribute("id") is not { } id) return default;
        return Encoding.UTF8.TryGetBytes(id, _id, out var length) ? _id.AsSpan(0, length) : Encoding.UTF8.GetBytes(id);
    }
}
