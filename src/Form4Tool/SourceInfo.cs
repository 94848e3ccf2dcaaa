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

/// <summary>What the filing was wrapped in.</summary>
public enum SourceContainer
{
    /// <summary>Nothing: the bare document.</summary>
    None,
    /// <summary><c>edgar-submission</c>: the complete submission text file (<c>.txt</c>).</summary>
    EdgarSubmission,
    /// <summary><c>edgar-dissemination</c>: the file of the dissemination feed (<c>.nc</c>).</summary>
    EdgarDissemination,
}

/// <summary>Where a filing comes from.</summary>
/// <param name="Path">The input as given; <c>archive.tar.gz!/0001.nc</c> inside an archive; <c>-</c> for standard input.</param>
/// <param name="Format">The format that was recognised.</param>
/// <param name="Container">What it was wrapped in.</param>
/// <param name="Sha256">The hash of the input's bytes, lower-case hexadecimal; null unless asked for.</param>
public sealed record SourceInfo(string Path, SourceFormat Format, SourceContainer Container, string? Sha256);
