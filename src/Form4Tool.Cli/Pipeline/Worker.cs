using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Pipeline;

/// <summary>Reads inputs, parses them and encodes their filings. Each worker keeps a reader and a buffer of its own. No input stops it.</summary>
internal sealed class Worker(RunOptions options)
{
    private const int HeadBytes = 1 << 16;
    private const int KeptBytes = 1 << 24;

    private readonly Form4Reader _reader = new(options.Reading);
    private byte[] _buffer = new byte[HeadBytes];

    /// <summary>Processes one input.</summary>
    public void Process(InputItem item, Step step)
    {
        try
        {
            if (item.IsLeftOut) { }
            else if (item.Problem is { } problem) Report(item, problem, step);
            else if (item.Content is { } content) Read(item, content, step);
            else if (item.Rented is { } member) Read(item, member.AsMemory(0, item.Length), step);
            else if (item.Stream is { } stream) ReadOnce(item, stream, step);
            else ReadFile(item, step);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(item, Diagnostic(InputDiagnostics.Unreadable, FileProblems.Describe(e, item.File ?? item.Path)), step);
        }
        catch (Exception e)
        {
            // One input must never end a run over millions; the fault is reported with its kind, and the run exits 1.
            Report(item, Diagnostic(BatchDiagnostics.Unexpected, $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"), step);
        }
        item.Return();
        if (_buffer.Length > KeptBytes) _buffer = new byte[HeadBytes];
        if (step.Archive is not null) return;
        step.Items++;
        step.LastPath = item.Path;
    }

    private void ReadFile(InputItem item, Step step)
    {
        using var handle = File.OpenHandle(item.File!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long length;
        try
        {
            length = RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            ReadOnce(item, new FileStream(File.OpenHandle(item.File!), FileAccess.Read, bufferSize: 0), step);
            return;
        }
        // One read for the common file. A stated length of 0 may be wrong (files that the system makes up), so it is not trusted.
        var read = Fill(handle, 0, (int)Math.Min(length > 0 ? length : HeadBytes, HeadBytes));
        if (IsArchive(item, read))
        {
            step.Archive = item;
            return;
        }
        if (length > options.Reading.MaxInputBytes)
        {
            Report(item, TooLarge(length), step);
            return;
        }
        if (read == HeadBytes && length != HeadBytes)
        {
            if (length >= _buffer.Length) Array.Resize(ref _buffer, (int)length + 1);
            read = Fill(handle, read, _buffer.Length);
        }
        ReadFileBytes(item, _buffer.AsMemory(0, read), step);
    }

    private int Fill(Microsoft.Win32.SafeHandles.SafeFileHandle handle, int read, int upTo)
    {
        while (read < upTo && RandomAccess.Read(handle, _buffer.AsSpan(read..upTo), read) is > 0 and var more) read += more;
        return read;
    }

    /// <summary>Standard input or a pipe: it cannot be opened again, should it be an archive.</summary>
    private void ReadOnce(InputItem item, Stream stream, Step step)
    {
        var head = new HeadStream(stream);
        if (ArchiveKinds.Of(head.Peek(ArchiveKinds.HeadLength)) is ArchiveKind.Gzip or ArchiveKind.Zip or ArchiveKind.Tar)
        {
            (step.Archive, step.ArchiveStream) = (item, head);
            return;
        }
        var read = 0;
        while (head.Read(_buffer.AsSpan(read)) is > 0 and var more)
        {
            read += more;
            if (read > options.Reading.MaxInputBytes)
            {
                Report(item, TooLarge(read), step);
                return;
            }
            if (read == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        ReadFileBytes(item, _buffer.AsMemory(0, read), step);
    }

    private bool IsArchive(InputItem item, int read) => ArchiveKinds.Of(_buffer.AsSpan(0, read)) switch
    {
        ArchiveKind.None => false,
        // Blocks of zeros are what a tar without members consists of; in a file of any other name they are just zeros.
        ArchiveKind.EmptyTar => item.Path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private void ReadFileBytes(InputItem item, ReadOnlyMemory<byte> bytes, Step step)
    {
        // An archive named alone shares its members among shards; a filing named alone belongs to one shard as others do.
        if (options.ShardsMembers && options.Shard is { } shard && !shard.Takes(item.Inside)) return;
        Read(item, bytes, step);
    }

    private void Read(InputItem item, ReadOnlyMemory<byte> bytes, Step step)
    {
        if (step.Chunk is IInputChunk explained)
        {
            var isFiling = explained.Add(item, bytes);
            step.Counts += new RunCounts(isFiling ? 1 : 0, 0, !isFiling && item.IsNamed ? 1 : 0, !isFiling && !item.IsNamed ? 1 : 0);
            return;
        }
        var results = _reader.Read(bytes, item.Path);
        var count = 0;
        var failed = false;
        var skips = 0;
        foreach (var result in results.AsSpan())
        {
            if (result.Filing is not null) count++;
            else if (!item.IsNamed && IsOther(result.Diagnostics)) skips++;
        }
        var ordinal = 0;
        var rows = 0;
        foreach (var result in results.AsSpan())
        {
            if (result.Filing is { } filing)
            {
                var told = step.Chunk.Add(result, item, ordinal++, count);
                if (told.Count > 0)
                {
                    step.Find(item.Path, told);
                    failed |= options.Strict && (result with { Diagnostics = told }).Has(Severity.Warning);
                }
                rows += filing.NonDerivativeTable.Count + filing.DerivativeTable.Count;
            }
            else if (!item.IsNamed && IsOther(result.Diagnostics))
            {
                if (count == 0) Skip(item, result.Diagnostics[0], step);
                continue;
            }
            if (result.Diagnostics.Count > 0) step.Find(item.Path, result.Diagnostics);
            failed |= result.Has(options.Strict ? Severity.Warning : Severity.Error);
        }
        if (failed) step.Fail(item.Path);
        step.Counts += new RunCounts(count, rows, failed ? 1 : 0, count == 0 && skips == results.Count ? 1 : 0);
    }

    /// <summary>Whether the input is something else than an ownership filing, not a damaged one.</summary>
    private static bool IsOther(ValueList<Diagnostic> diagnostics) => diagnostics is [var only]
        && (only.Id == InputDiagnostics.NotOwnership.Id || only.Id == InputDiagnostics.Binary.Id || only.Id == InputDiagnostics.NoOwnershipDocument.Id);

    private static void Skip(InputItem item, Diagnostic why, Step step)
    {
        // A daily feed holds every form there is: thousands of lines would say nothing.
        if (item.IsMember && why.Id == InputDiagnostics.NoOwnershipDocument.Id) step.OtherForms++;
        else step.Find(item.Path, [Diagnostic(BatchDiagnostics.Skipped, why.Message + " Skipped.")]);
    }

    private void Report(InputItem item, Diagnostic diagnostic, Step step)
    {
        var failed = diagnostic.Severity == Severity.Error;
        step.Find(item.Path, [diagnostic]);
        if (failed) step.Fail(item.Path);
        step.Counts += new RunCounts(0, 0, failed ? 1 : 0, failed ? 0 : 1);
    }

    private Diagnostic TooLarge(long length) =>
        Diagnostic(InputDiagnostics.TooLarge, $"The input has {length:N0} bytes or more; the limit is {options.Reading.MaxInputBytes:N0}.");

    private static Diagnostic Diagnostic(DiagnosticDescriptor descriptor, string message) => new(descriptor.Id, descriptor.Severity, message, null, null, null);
}
