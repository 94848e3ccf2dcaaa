using System.Buffers;

namespace Form4Tool.Cli.Formats;

/// <summary>Filings of which each is a document of its own.</summary>
/// <param name="write">Writes the document, and returns what it cannot say of the filing.</param>
internal sealed class DocumentEncoder(Func<OwnershipFiling, Stream, ValueList<Diagnostic>> write) : IFilingEncoder
{
    private readonly MemoryStream _document = new();

    public ValueList<Diagnostic> Encode(Form4Result result, IBufferWriter<byte> output)
    {
        _document.SetLength(0);
        var told = write(result.Filing!, _document);
        output.Write(_document.GetBuffer().AsSpan(0, (int)_document.Length));
        return told;
    }
}
