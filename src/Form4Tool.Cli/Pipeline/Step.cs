using System.Runtime.CompilerServices;
using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Pipeline;

/// <summary>What was found in an input.</summary>
/// <param name="Path">The input.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record Finding(string Path, ValueList<Diagnostic> Diagnostics);

/// <summary>What came of some inputs in a row: their filings, encoded, and what is to be said of them; then perhaps an archive, whose members follow in its place.</summary>
internal sealed class Step(IChunk chunk)
{
    /// <summary>The filings.</summary>
    public IChunk Chunk { get; } = chunk;

    /// <summary>What was found, in order; null where nothing was.</summary>
    public List<Finding>? Findings { get; private set; }

    /// <summary>The inputs that failed; null where none did.</summary>
    public List<string>? Failed { get; private set; }

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

    /// <summary>Adds what was found in an input.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find(string path, ValueList<Diagnostic> diagnostics) => (Findings ??= []).Add(new Finding(path, diagnostics));

    /// <summary>Adds an input that failed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(string path) => (Failed ??= []).Add(path);

    /// <summary>Makes it ready for other inputs.</summary>
    public void Clear()
    {
        Chunk.Clear();
        Findings = null;
        Failed = null;
        Counts = default;
        OtherForms = 0;
        Items = 0;
        LastPath = "";
        Archive = null;
        ArchiveStream = null;
    }
}
