using System.Buffers;
using System.Text;

namespace Form4Tool.Output.Xml;

/// <summary>
/// Writes a filing as the SEC's ownership XML, elements in the order of its schema. Read back, the document gives the same
/// filing, but for the EDGAR header, which XML does not hold. What the filing does not state is left out: nothing is invented
/// to please the schema, and what the schema demands of it is told.
/// </summary>
public sealed class OwnershipXmlWriter : IFilingWriter
{
    private readonly Utf8Buffer _buffer = new();

    /// <summary>The whole document of a filing, in UTF-8.</summary>
    public static string ToXml(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var buffer = new Utf8Buffer();
        OwnershipXmlDocument.Write(filing, buffer);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        _buffer.Clear();
        var told = OwnershipXmlDocument.Write(FilingWriters.FilingOf(result), _buffer);
        output.Write(_buffer.Written);
        return told;
    }
}
