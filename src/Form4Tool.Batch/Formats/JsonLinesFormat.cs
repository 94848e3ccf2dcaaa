using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesFormat() : FilingFormat("ndjson")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= new(default, "\n"u8.ToArray(), "\n"u8.ToArray(), default);

    public override bool HoldsFacts => true;

    public override IFilingWriter CreateWriter(FormatOptions options) => new JsonFilingWriter(indented: false, options.Derived);
}
