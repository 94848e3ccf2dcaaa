using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch;

/// <summary>
/// One small file to a stream, on the thread that asks and without what only larger runs need: threads, journals, files that
/// appear whole. It is the same worker and the same output as in a <see cref="BatchRun"/>.
/// </summary>
public static class SmallFileRun
{
    private const int MaxBytes = 4 << 20;

    /// <summary>Reads a file and writes its filings.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="found">Hears what was found.</param>
    /// <returns>
    /// What the run came to; null where nothing was read or written because the file wants a <see cref="BatchRun"/>: it cannot be
    /// read, is empty, large or an archive, or holds several filings and the format one.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static RunCounts? TryRun(string path, FilingFormat format, Stream output, Action<Finding> found)
    {
        if (SmallFile.TryRead(path, MaxBytes) is not { } bytes || ArchiveKinds.Of(bytes) != ArchiveKind.None) return null;
        var options = new FormatOptions();
        var chunk = new StreamChunk(format, options);
        var step = new EncodedStep(chunk);
        var stream = new FilingStream(format, output, options, mayBeSingle: true);
        try
        {
            new FilingEncoder(Form4Options.Default, isStrict: false).Take(new InputItem(path) { IsNamed = true }, bytes, step);
            stream.Append(chunk.Bytes, chunk.Filings);
        }
        catch (Exception e) when (e is not IOException)
        {
            return null;        // nothing was written yet; the whole run says what is wrong
        }
        if (step.Findings is { } findings) Tell(findings, found);
        stream.Finish();
        return step.Counts;
    }

    // Its own method: what a method names is loaded before it runs, needed or not.
    private static void Tell(List<Finding> findings, Action<Finding> found)
    {
        foreach (var finding in findings) found(finding);
    }
}
