using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>What came of some inputs in a row; then perhaps an archive, whose members follow in its place.</summary>
internal abstract class Step
{
    /// <summary>How many inputs it covers, the archive not among them.</summary>
    public int Items { get; set; }

    /// <summary>The sum of their marks.</summary>
    public ulong Marks { get; set; }

    /// <summary>An archive that stands behind these inputs.</summary>
    public InputItem? Archive { get; set; }

    /// <summary>The archive's bytes, where they can be read once only and reading has begun.</summary>
    public Stream? ArchiveStream { get; set; }

    /// <summary>What ends the whole run; null where nothing does.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Makes it ready for other inputs.</summary>
    public virtual void Clear()
    {
        Items = 0;
        Marks = 0;
        Fault = null;
        Archive = null;
        ArchiveStream = null;
    }
}

/// <summary>Makes something of the inputs that one worker reads: the parts of a <see cref="Step"/>.</summary>
internal interface IInputConsumer<in TStep> where TStep : Step
{
    /// <summary>Takes the bytes of an input; they are valid during the call.</summary>
    void Take(InputItem item, ReadOnlyMemory<byte> bytes, TStep step);

    /// <summary>Takes the word why there is nothing to read.</summary>
    void Refuse(InputItem item, Diagnostic why, TStep step);
}
