using System.Runtime.CompilerServices;
using Form4Tool.Detection;
using Form4Tool.Reading.Html;
using Form4Tool.Reading.Stripped;
using Form4Tool.Reading.Text;
using Form4Tool.Reading.Typewritten;
using Form4Tool.Reading.Xml;

namespace Form4Tool.Reading;

/// <summary>The readers of a worker, one a format, each made when first needed.</summary>
internal sealed class FormReaders
{
    private readonly IFormReader?[] _readers = new IFormReader?[(int)SourceFormat.Ascii + 1];

    private StrippedReader? _stripped;

    /// <summary>The reader of what was recognised.</summary>
    public IFormReader For(Detected detected) => detected.IsStripped ? Stripped() : this[detected.Format!.Value];

    private IFormReader this[SourceFormat format] =>
        _readers[(int)format] ??= format == SourceFormat.OwnershipXml ? new OwnershipXmlReader() : Other(format);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StrippedReader Stripped() => _stripped ??= new StrippedReader();

    // Its own method: reading XML must not load the HTML parser.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IFormReader Other(SourceFormat format) => format switch
    {
        SourceFormat.RenderedHtml => new RenderedHtmlReader(),
        SourceFormat.ExtractedText => new ExtractedTextReader(),
        SourceFormat.FilerHtml => new FilerHtmlReader(),
        SourceFormat.Ascii => new AsciiFormReader(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No reader for this format."),
    };
}
