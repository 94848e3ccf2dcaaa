using System.Text;
using Form4Tool.Cli.Inputs;
using Form4Tool.Output;

namespace Form4Tool.Cli.Outputs;

/// <summary>A chunk that takes the bytes of inputs instead of the filings in them.</summary>
internal interface IInputChunk : IChunk
{
    /// <summary>Takes an input; true where it is an ownership filing.</summary>
    bool Add(InputItem item, ReadOnlyMemory<byte> bytes);
}

/// <summary><c>--explain-format</c>: as what each input is recognised, and by what evidence.</summary>
internal sealed class ExplainOutput(Stream standardOutput) : IOutput
{
    public IReadOnlyList<PartFile> Parts => [];

    public IChunk NewChunk() => new Chunk();

    public void Append(IChunk chunk) => StandardOutput.Write(standardOutput, Encoding.UTF8.GetBytes(((Chunk)chunk).Text.ToString()));

    public string Checkpoint() => "";

    public bool Resume(string checkpoint) => false;

    public void Finish() => standardOutput.Flush();

    private sealed class Chunk : IInputChunk
    {
        public StringBuilder Text { get; } = new();

        public bool Add(InputItem item, ReadOnlyMemory<byte> bytes)
        {
            var isFiling = false;
            foreach (var found in FormatExplanation.Of(bytes))
            {
                isFiling |= found.Format is not null;
                Text.Append(item.Path).Append(": ").Append(found.Format is { } format ? Names.Of(format) : $"not an ownership filing; it looks like {found.Instead ?? "something else"}");
                if (Names.Of(found.Container) is { } container) Text.Append(" in an ").Append(container);
                Text.Append('\n');
                foreach (var evidence in found.Evidence) Text.Append("  ").Append(evidence).Append('\n');
            }
            return isFiling;
        }

        public ValueList<Diagnostic> Add(Form4Result result, InputItem item, int ordinal, int count) => throw new InvalidOperationException("This output takes inputs, not filings.");

        public void Clear() => Text.Clear();
    }
}
