using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch;

/// <summary>
/// One small file to a stream, on the thread that asks and without what only larger runs need: threads, journals, files that
/// appear whole. It is the same reading and the same writing as in a <see cref="BatchRun"/>.
/// </summary>
public sealed class SmallFileRun
{
    private const int MaxBytes = 4 << 20;

    private readonly FilingStream _stream;
    private readonly EncodedStep _step;

    private SmallFileRun(FilingStream stream, EncodedStep step) => (_stream, _step) = (stream, step);

    /// <summary>What was found in the file; null where nothing was.</summary>
    public IReadOnlyList<Finding>? Findings => _step.Findings;

    /// <summary>What the run came to.</summary>
    public RunCounts Counts => _step.Counts;

    /// <summary>Reads a file and begins to write its filings.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <returns>
    /// The run, to be finished; null where nothing was read or written because the file wants a <see cref="BatchRun"/>: it cannot
    /// be read, is empty, large or an archive, or holds several filings and the format one.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static SmallFileRun? TryBegin(string path, FilingFormat format, Stream output)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (SmallFile.TryRead(path, MaxBytes) is not { } bytes || ArchiveKinds.Of(bytes) != ArchiveKind.None) return null;
        var options = new FormatOptions();
        var chunk = new StreamChunk(format, options);
        var step = new EncodedStep(chunk);
        var stream = new FilingStream(format, output, options, mayBeSingle: true);
        try
        {
            new FilingEncoder(Form4Options.Default, isStrict: false).Take(new InputItem(path) { IsNamed = true }, bytes, step);
            stream.Append(chunk.Bytes, chunk.Filings);
            return new SmallFileRun(stream, step);
        }
        catch (Exception e) when (e is not IOException)
        {
            return null;        // nothing was written yet; the whole run says what is wrong
        }
    }

    /// <summary>Writes what is left.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Finish() => _stream.Finish();
}
