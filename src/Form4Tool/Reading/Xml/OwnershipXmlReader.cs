using System.Xml;
using Form4Tool.Binding;
using Form4Tool.Input;

namespace Form4Tool.Reading.Xml;

/// <summary>Reads ownership XML: strictly where it is well-formed, otherwise as far as it can be read.</summary>
internal sealed class OwnershipXmlReader : IFormReader
{
    private readonly OwnershipXml _form = new();
    private readonly StrictXmlReader _strict = new();

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        try
        {
            binder.Start(Notation.Xml, document.ByLine);
            _form.Start(binder);
            _strict.Read(document.Memory, document, _form);
            _form.Finish();
        }
        catch (XmlException fault)
        {
            binder.Start(Notation.Xml, document.ByLine);
            binder.Report(XmlDiagnostics.NotWellFormed, fault.Message, PlaceMap.Pack(fault.LineNumber, fault.LinePosition));
        }
    }
}
