using System.Runtime.CompilerServices;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Running;

/// <summary>The filings of some inputs, encoded, and what is to be said of them.</summary>
internal sealed class EncodedStep(IFilingChunk chunk) : Step
{
    /// <summary>The filings.</summary>
    public IFilingChunk Chunk { get; } = chunk;

    /// <summary>What was found, in order; null where nothing was.</summary>
    public List<Finding>? Findings { get; private set; }

    /// <summary>The inputs that failed; null where none did.</summary>
    public List<string>? Failed { get; private set; }

    /// <summary>The counts of these inputs.</summary>
    public RunCounts Counts { get; set; }

    /// <summary>Submissions of other forms among them.</summary>
    public int OtherForms { get; set; }

    /// <summary>Adds what was found in an input.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find(string path, ValueList<Diagnostic> diagnostics) => (Findings ??= []).Add(new Finding(path, diagnostics));

    /// <summary>Adds an input that failed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(string path) => (Failed ??= []).Add(path);

    /// <summary>Takes back a filing that was counted as written.</summary>
    public void Lose(Unwritten unwritten)
    {
        Find(unwritten.Path, [unwritten.Why]);
        var failedBefore = Failed?.Contains(unwritten.Path) == true;
        if (!failedBefore) Fail(unwritten.Path);
        Counts += new RunCounts(-1, -unwritten.Rows, failedBefore ? 0 : 1, 0);
    }

    public override void Clear()
    {
        base.Clear();
        Chunk.Clear();
        Findings = null;
        Failed = null;
        Counts = default;
        OtherForms = 0;
    }
}
