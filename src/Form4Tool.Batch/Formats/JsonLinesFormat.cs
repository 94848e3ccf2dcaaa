using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>One JSON object a line: a filing, or a row where columns are chosen.</summary>
internal sealed class JsonLinesFormat() : FilingFormat("ndjson")
{
    private Framing? _framing;

    public override Framing Framing => _framing ??= new(default, "\n"u8.ToArray(), "\n"u8.ToArray(), default);

    public override bool HoldsFacts => true;

    public override bool HasColumns => true;

    /// <summary>Rows end their own lines.</summary>
    public override Framing FramingOf(FormatOptions options) => options.Columns is null ? Framing : new(default, default, default, default);

    public override IFilingWriter CreateWriter(FormatOptions options) => options.Columns is null
        ? new JsonFilingWriter(indented: false, options.Derived)
        : new RowFilingWriter(RowLayout.Json, options.ColumnNames);
}
