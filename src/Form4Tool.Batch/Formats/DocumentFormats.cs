using Form4Tool.Output;
using Form4Tool.Output.Html;
using Form4Tool.Output.Xml;

namespace Form4Tool.Batch.Formats;

/// <summary>The SEC's ownership XML, one document a filing.</summary>
internal sealed class XmlFormat() : FilingFormat("xml")
{
    public override string Extension => ".xml";

    public override IFilingWriter CreateWriter(FormatOptions options) => new OwnershipXmlWriter();
}

/// <summary>A page that reads like the form, one a filing.</summary>
internal sealed class HtmlFormat() : FilingFormat("html")
{
    public override string Extension => ".html";

    public override IFilingWriter CreateWriter(FormatOptions options) => new HtmlFilingWriter();
}
