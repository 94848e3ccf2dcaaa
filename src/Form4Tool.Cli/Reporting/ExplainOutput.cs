using System.Text;
using Form4Tool.Batch.Outputs;
using Form4Tool.Output;

namespace Form4Tool.Cli.Reporting;

/// <summary><c>--explain-format</c>: as what each input is recognised, and by what evidence.</summary>
internal sealed class ExplainOutput(Stream output) : IFilingOutput
{
    /// <summary>The output as a format of a run.</summary>
    public static OutputFormat Format { get; } = OutputFormat.OfStream("explanation", static output => new ExplainOutput(output));

    public IReadOnlyList<PartFile> Parts => [];

    public IFilingChunk NewChunk() => new Chunk();

    public void Append(IFilingChunk chunk)
    {
        var text = ((Chunk)chunk).Text;
        if (text.Length > 0) output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish() => output.Flush();

    private sealed class Chunk : IInputChunk
    {
        public StringBuilder Text { get; } = new();

        public bool Add(string path, ReadOnlyMemory<byte> bytes)
        {
            var isFiling = false;
            foreach (var found in FormatExplanation.Of(bytes))
            {
                isFiling |= found.Format is not null;
                var what = found.Format is { } format
                    ? Names.Of(format)
                    : $"not an ownership filing; it looks like {found.Instead ?? "something else"}";
                Text.Append(Printable.Of(path)).Append(": ").Append(what);
                if (Names.Of(found.Container) is { } container) Text.Append(" in an ").Append(container);
                Text.Append('\n');
                foreach (var evidence in found.Evidence) Text.Append("  ").Append(Printable.Of(evidence)).Append('\n');
            }
            return isFiling;
        }

        public ValueList<Diagnostic> Add(Form4Result result, string? name) =>
            throw new InvalidOperationException("This output takes inputs, not filings.");

        public void Clear() => Text.Clear();
    }
}
