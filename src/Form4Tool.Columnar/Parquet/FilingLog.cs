using System.Buffers.Binary;
using System.Text;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Form4Tool.Columnar.Parquet;

/// <summary>
/// The filings of a run in a file, until all have come and are put into the files of their partitions: they come in any order, and these
/// files are to be few. Records gather by partition and are written in compressed segments, so each is read alone. What is in it
/// depends on the filings alone; where segments end does not matter.
/// </summary>
internal sealed class FilingLog : IDisposable
{
    /// <summary>How many bytes of records make a segment: enough to be compressed well, few enough for many partitions at a time.</summary>
    private const int SegmentBytes = 64 << 10;

    /// <summary>It is read once, soon: what counts is the time.</summary>
    private const int Level = -1;

    private const int HeadBytes = 11;

    private readonly string _path;
    private readonly bool _isResumable;
    private readonly Compressor _zstd = new(Level);
    private readonly Dictionary<(string Partition, bool IsOfRows), Place> _places = [];
    private byte[] _space = [];
    private PartFile? _file;

    /// <summary>A log, which is begun anew where it is not resumed.</summary>
    /// <param name="path">Its place, without what follows the name of a part.</param>
    /// <param name="isResumable">Whether an interrupted run leaves it.</param>
    public FilingLog(string path, bool isResumable)
    {
        (_path, _isResumable) = (System.IO.Path.GetFullPath(path), isResumable);
        // A machine that fell down may leave a segment that is not what was written: then it must not be read.
        _zstd.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
    }

    /// <summary>The file.</summary>
    public string Path => _path + PartFile.Suffix;

    /// <summary>How many bytes are written.</summary>
    public long Length => Written.Length;

    /// <summary>The partitions, and which part of their records: the flat rows, or those of the tables.</summary>
    public IEnumerable<(string Partition, bool IsOfRows)> Places => _places.Keys;

    /// <summary>Adds a filing.</summary>
    public void Add(string partition, ReadOnlySpan<byte> tables, ReadOnlySpan<byte> rows)
    {
        Add((partition, false), tables);
        Add((partition, true), rows);
    }

    /// <summary>Writes all that was added.</summary>
    public void Flush()
    {
        foreach (var (name, place) in _places)
            if (place.Open.Count > 0) Write(name, place);
    }

    /// <summary>Writes all that was added and closes the file, to be read.</summary>
    public void Seal()
    {
        Flush();
        Written.Seal();
    }

    /// <summary>Goes back to where an earlier run was.</summary>
    /// <returns>False where the file does not hold what that run wrote.</returns>
    public bool Resume(long length)
    {
        if (!File.Exists(Path) || !Find(length)) return false;
        _file = Open(keep: true);
        return _file.Continue(length);
    }

    /// <summary>Gives the records of a place, in the order of the filings. Safe for several threads once the log is sealed.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Segments((string Partition, bool IsOfRows) place)
    {
        using var file = Read();
        using var zstd = new Decompressor();
        var (packed, full) = (Array.Empty<byte>(), Array.Empty<byte>());
        foreach (var (at, length, fullLength) in _places[place].Segments)
        {
            if (packed.Length < length) packed = new byte[2 * length];
            if (full.Length < fullLength) full = new byte[2 * fullLength];
            file.Position = at;
            try
            {
                file.ReadExactly(packed, 0, length);
                zstd.Unwrap(packed.AsSpan(0, length), full.AsSpan(0, fullLength));
            }
            catch (Exception e) when (e is ZstdException or EndOfStreamException)
            {
                throw new UnusableOutputException($"{Path} is not what was written to it. Run it again.", e);
            }
            yield return full.AsMemory(0, fullLength);
        }
    }

    public void Dispose()
    {
        _zstd.Dispose();
        _file?.Dispose();
    }

    private PartFile Written => _file ??= Open(keep: false);

    private PartFile Open(bool keep) => new(_path, keep) { IsResumable = _isResumable };

    /// <summary>Finds the segments of an earlier run.</summary>
    private bool Find(long length)
    {
        _places.Clear();
        using var file = Read();
        Span<byte> head = stackalloc byte[HeadBytes];
        while (file.Position < length)
        {
            if (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes) return false;
            var (full, packed) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head[4..]));
            var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[8..])];
            if (full < 0 || packed < 0 || file.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length) return false;
            PlaceOf((Encoding.UTF8.GetString(name), head[^1] != 0)).Segments.Add((file.Position, packed, full));
            file.Position += packed;
        }
        return file.Position == length;
    }

    private FileStream Read() => new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private Place PlaceOf((string, bool) name)
    {
        if (!_places.TryGetValue(name, out var place)) _places[name] = place = new Place();
        return place;
    }

    private void Add((string, bool) name, ReadOnlySpan<byte> record)
    {
        var place = PlaceOf(name);
        place.Open.Add(record);
        if (place.Open.Count >= SegmentBytes) Write(name, place);
    }

    private void Write((string Partition, bool IsOfRows) name, Place place)
    {
        var before = HeadBytes + Encoding.UTF8.GetByteCount(name.Partition);
        var most = before + Compressor.GetCompressBound(place.Open.Count);
        if (_space.Length < most) _space = new byte[most];
        var packed = _zstd.Wrap(place.Open.Bytes, _space.AsSpan(before));
        BinaryPrimitives.WriteInt32LittleEndian(_space, place.Open.Count);
        BinaryPrimitives.WriteInt32LittleEndian(_space.AsSpan(4), packed);
        BinaryPrimitives.WriteUInt16LittleEndian(_space.AsSpan(8), (ushort)(before - HeadBytes));
        _space[HeadBytes - 1] = (byte)(name.IsOfRows ? 1 : 0);
        Encoding.UTF8.GetBytes(name.Partition, _space.AsSpan(HeadBytes));
        place.Segments.Add((Written.Length + before, packed, place.Open.Count));
        Written.Write(_space.AsSpan(0, before + packed));
        place.Open.Clear();
    }

    /// <summary>The records of a place that are not written yet, and where the others lie.</summary>
    private sealed class Place
    {
        public ByteList Open { get; } = new();

        public List<(long At, int Length, int FullLength)> Segments { get; } = [];
    }
}
