using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>JSON: an object over several lines for one filing, an array for several.</summary>
internal sealed class JsonFormat() : FilingFormat("json")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray());

    public override bool IsBareWhenSingle => true;

    public override bool HoldsFacts => true;

    public override string Extension => ".json";

    public override IFilingWriter CreateWriter(FormatOptions options) => new JsonFilingWriter(indented: true, options.Derived);
}
