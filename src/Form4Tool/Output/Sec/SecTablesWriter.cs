using System.Text;
using Form4Tool.Output.Tables;

namespace Form4Tool.Output.Sec;

/// <summary>How far the eight tables have come: what a resumed run needs to go on where an earlier one stopped.</summary>
/// <param name="Lengths">The length of each file in bytes, header included.</param>
/// <param name="LastKeys">The last surrogate key given in each table; 0 in tables that have none.</param>
public sealed record SecTablesPosition(ValueList<long> Lengths, ValueList<long> LastKeys);

/// <summary>
/// Writes the eight tables of the SEC's <i>Insider Transactions Data Sets</i> as tab-separated files, filing by filing.
/// Two deliberate differences: numbers keep all decimals as filed (the SEC rounds to two), and every value stands on its own
/// row (the SEC's files shift optional columns within a filing). Not safe for use by several threads at a time.
/// </summary>
public sealed class SecTablesWriter : IDisposable
{
    private readonly Stream[] _streams;
    private readonly long[] _keys;
    private readonly SecTablesChunk _chunk = new();
    private readonly Utf8Buffer _buffer = new();

    /// <summary>The names of the eight files, in the order of the streams.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. SecTables.All.Select(table => table.Name + ".tsv")];

    /// <summary>A writer onto eight streams, which it owns.</summary>
    /// <param name="streams">The streams in the order of <see cref="FileNames"/>. New ones get the header row.</param>
    /// <param name="resume">Where an earlier run stopped; each stream then stands at its length. Null for new files.</param>
    public SecTablesWriter(IReadOnlyList<Stream> streams, SecTablesPosition? resume = null)
    {
        ArgumentNullException.ThrowIfNull(streams);
        if (streams.Count != SecTables.All.Count) throw new ArgumentException("There are eight tables.", nameof(streams));
        _streams = [.. streams];
        _keys = resume is null ? new long[streams.Count] : [.. resume.LastKeys];
        if (resume is not null) return;
        foreach (var table in SecTables.All)
        {
            var names = table.ColumnsOf(TableScope.Sec).Select(column => column.Name);
            _streams[table.Number].Write(Encoding.ASCII.GetBytes(string.Join('\t', names) + "\n"));
        }
    }

    /// <summary>A writer of the eight files in a folder, which is made where it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="resume">Where an earlier run stopped: the files are cut there and continued. Null for new files.</param>
    public static SecTablesWriter Create(string folder, SecTablesPosition? resume = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        var streams = new List<Stream>();
        try
        {
            foreach (var name in FileNames)
            {
                var file = new FileStream(Path.Combine(folder, name), resume is null ? FileMode.Create : FileMode.Open, FileAccess.Write,
                    FileShare.Read, 1 << 16);
                streams.Add(file);
                if (resume is null) continue;
                file.SetLength(resume.Lengths[streams.Count - 1]);
                file.Seek(0, SeekOrigin.End);
            }
            return new SecTablesWriter(streams, resume);
        }
        catch
        {
            foreach (var stream in streams) stream.Dispose();
            throw;
        }
    }

    /// <summary>How far the tables have come, counting what <see cref="Flush"/> has still to hand on.</summary>
    public SecTablesPosition Position => new([.. _streams.Select(stream => stream.Position)], [.. _keys]);

    /// <summary>Writes the rows of a filing.</summary>
    /// <param name="result">A result that has a filing.</param>
    public void Write(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _chunk.Clear();
        _chunk.Add(result);
        Append(_chunk);
    }

    /// <summary>Writes the rows of a chunk, and gives them their surrogate keys.</summary>
    public void Append(SecTablesChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        for (var table = 0; table < _streams.Length; table++)
        {
            var rows = chunk.Rows(table);
            if (rows.IsEmpty) continue;
            var keys = chunk.Keys(table);
            if (keys.Count == 0)
            {
                _streams[table].Write(rows);
                continue;
            }
            _buffer.Clear();
            var from = 0;
            foreach (var place in keys)
            {
                _buffer.Append(rows[from..place]);
                _buffer.Append(++_keys[table]);
                from = place;
            }
            _buffer.Append(rows[from..]);
            _streams[table].Write(_buffer.Written);
        }
    }

    /// <summary>Hands everything written to the operating system.</summary>
    /// <param name="toDisk">Whether also to wait until files are on the disk.</param>
    public void Flush(bool toDisk = false)
    {
        foreach (var stream in _streams)
        {
            if (toDisk && stream is FileStream file) file.Flush(flushToDisk: true);
            else stream.Flush();
        }
    }

    /// <summary>Closes the streams.</summary>
    public void Dispose()
    {
        foreach (var stream in _streams) stream.Dispose();
    }
}
