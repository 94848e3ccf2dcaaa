using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>
/// A file that appears whole or not at all: it is written beside its place under another name, brought to the disk, and renamed.
/// What is no regular file (a pipe, a terminal, <c>/dev/null</c>) is written directly.
/// </summary>
public sealed class PartFile : WriteOnlyStream
{
    /// <summary>What follows the name while the file is being written.</summary>
    public const string Suffix = ".form4-part";

    private readonly FileStream? _stream;       // null where an earlier run sealed it
    private readonly Stream? _output;
    private readonly string _target;
    private readonly bool _direct;
    private readonly FileState _replaced;
    private readonly ulong _node;
    private long _length;
    private bool _sealed, _complete;

    /// <summary>Opens the file for writing.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="keep">Whether an earlier part is kept, to be continued.</param>
    public PartFile(string path, bool keep = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        _direct = IsDirect(path);
        // A link's target is replaced, not the link. What a descriptor of a process leads to may have no path at all.
        _target = _direct ? path : RealPath.Of(path);
        _stream = new FileStream(
            _direct ? _target : _target + Suffix, _direct ? FileMode.Open : keep ? FileMode.OpenOrCreate : FileMode.Create,
            FileAccess.Write, _direct ? FileShare.ReadWrite : FileShare.None, bufferSize: 0);
        if (!_direct) (_replaced, _node) = (FileState.Of(_target), FileState.Of(_target + Suffix).Node);
        _output = _direct ? new PipeStream(_stream) : _stream;      // a reader may go away there too
    }

    private PartFile(string target, long length) => (_target, _length, _sealed) = (target, length, true);

    /// <summary>A part that an earlier run sealed and did not put in its place.</summary>
    /// <param name="path">Its place, without what follows the name of a part.</param>
    public static PartFile OfSealed(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var target = RealPath.Of(path);
        return new(target, new FileInfo(target + Suffix).Length) { IsResumable = true };
    }

    /// <summary>The full path of its place.</summary>
    public string Target => _target;

    /// <summary>Whether an interrupted run leaves the part, to be resumed, instead of deleting it.</summary>
    public bool IsResumable { get; set; }

    /// <summary>How many bytes are written.</summary>
    public override long Length => _length;

    /// <summary>How many bytes are written.</summary>
    public override long Position { get => _length; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty) return;
        if (!_direct && _stream!.Length != _length) throw Changed();
        try
        {
            _output!.Write(buffer);
        }
        catch (ArgumentOutOfRangeException e) when (FileLimit.Is(e))
        {
            throw FileLimit.Told(e);
        }
        _length += buffer.Length;
    }

    /// <summary>Cuts the part of an earlier run to a length and goes on from there.</summary>
    /// <param name="length">The length.</param>
    /// <returns>False where the part is shorter.</returns>
    public bool Continue(long length)
    {
        if (_direct || _stream is null || _stream.Length < length) return false;
        _stream.SetLength(length);
        _stream.Seek(length, SeekOrigin.Begin);
        _length = length;
        return true;
    }

    /// <summary>Brings the bytes to the disk and closes the file, unless that was done.</summary>
    /// <exception cref="UnusableOutputException">Another program replaced the part meanwhile, or cut it.</exception>
    /// <exception cref="IOException">Another program changed the file in its place meanwhile, or made one.</exception>
    public void Seal()
    {
        if (_sealed) return;
        if (!_direct) _stream!.Flush(flushToDisk: true);
        _stream!.Dispose();
        _sealed = true;
        if (_direct) return;
        var part = FileState.Of(_target + Suffix);
        if (part.Length != _length || part.Node != _node)
            throw Changed();
        if (FileState.Of(_target) != _replaced)
            throw new IOException($"another program wrote it meanwhile; what this one wrote is in {_target + Suffix}");
    }

    private UnusableOutputException Changed() =>
        new($"another program replaced or cut {_target + Suffix} while this one wrote it. Run it again.");

    /// <summary>Puts the sealed file in its place.</summary>
    public void Publish()
    {
        if (!_direct) File.Move(_target + Suffix, _target, overwrite: true);
        _complete = true;
    }

    /// <summary>Puts a file in its place that an earlier run sealed, unless it did so itself.</summary>
    /// <param name="target">The full path of its place.</param>
    public static void Publish(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (File.Exists(target + Suffix)) File.Move(target + Suffix, target, overwrite: true);
    }

    /// <summary>Closes the file; what is not complete is deleted, unless it is to be resumed.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream?.Dispose();
            if (!_complete && !_direct && !IsResumable) File.Delete(_target + Suffix);
        }
        base.Dispose(disposing);
    }

    /// <summary>
    /// Whether a path leads to what no file can replace: a pipe, a device, a descriptor of a process. /dev/shm holds ordinary
    /// files in memory.
    /// </summary>
    /// <param name="path">The path.</param>
    public static bool IsDirect(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (FileStatus.IsSpecial(path)) return true;
        var full = Path.GetFullPath(path);
        if (OperatingSystem.IsWindows()) return WindowsNames.IsDevice(Path.GetFileName(path.AsSpan()));
        return !full.StartsWith("/dev/shm/", StringComparison.Ordinal)
            && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
    }
}
