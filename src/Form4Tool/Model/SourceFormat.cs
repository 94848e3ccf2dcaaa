namespace Form4Tool;

/// <summary>The shape in which a filing came.</summary>
public enum SourceFormat
{
    /// <summary><c>ownership-xml</c>: EDGAR's ownership XML, since 2003.</summary>
    OwnershipXml,
    /// <summary><c>rendered-html</c>: the page that sec.gov shows, or the "Ownership Submission" page of newswires.</summary>
    RenderedHtml,
    /// <summary><c>filer-html</c>: the HTML that filers made in 2001 to 2003.</summary>
    FilerHtml,
    /// <summary><c>extracted-text</c>: text, or markdown, copied or converted from a page.</summary>
    ExtractedText,
    /// <summary><c>ascii</c>: the typed form of before mid-2003.</summary>
    Ascii,
}
