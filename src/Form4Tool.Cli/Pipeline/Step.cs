using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Pipeline;

/// <summary>What came of some inputs in a row: their filings, encoded, and what is to be said of them; then perhaps an archive, whose members follow in its place.</summary>
internal sealed class Step(IChunk chunk)
{
    /// <summary>The filings.</summary>
    public IChunk Chunk { get; } = chunk;

    /// <summary>What was found, in order.</summary>
    public List<(string Path, ValueList<Diagnostic> Diagnostics)> Findings { get; } = [];

    /// <summary>The inputs that failed.</summary>
    public List<string> Failed { get; } = [];

    /// <summary>The counts of these inputs.</summary>
    public RunCounts Counts { get; set; }

    /// <summary>Submissions of other forms among them.</summary>
    public int OtherForms { get; set; }

    /// <summary>How many inputs it covers, the archive not among them.</summary>
    public int Items { get; set; }

    /// <summary>The last of these inputs.</summary>
    public string LastPath { get; set; } = "";

    /// <summary>An archive that stands behind these inputs.</summary>
    public InputItem? Archive { get; set; }

    /// <summary>The archive's bytes, where they can be read once only and reading has begun.</summary>
    public Stream? ArchiveStream { get; set; }

    /// <summary>Makes it ready for other inputs.</summary>
    public void Clear()
    {
        Chunk.Clear();
        Findings.Clear();
        Failed.Clear();
        Counts = default;
        OtherForms = 0;
        Items = 0;
        LastPath = "";
        Archive = null;
        ArchiveStream = null;
    }
}
