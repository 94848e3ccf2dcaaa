using System.Globalization;
using System.Text;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>
/// The journal beside a destination: after some inputs, a line says how far the run has come. A run that is killed can be
/// resumed from the last whole line whose files are as long as it says. A line ends with a hash of itself, so half a line does
/// not count. The journal is deleted when the destination is in its place.
/// </summary>
internal sealed class Journal : IDisposable
{
    /// <summary>What follows a file's name; the name itself in a folder.</summary>
    public const string Suffix = ".form4-journal";

    private const string Title = "form4-journal 4";
    private const long LeastInterval = 20;
    private const int CostShare = 20;

    private readonly string _path;
    private readonly FileStream _stream;
    private long _due = long.MinValue;

    private Journal(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>What an earlier run wrote, the latest first; empty for a new run.</summary>
    public IReadOnlyList<JournalEntry> Earlier { get; private init; } = [];

    /// <summary>The files that an earlier run had sealed and was putting in their places; empty where it had not come so far.</summary>
    public IReadOnlyList<string> Sealed { get; private init; } = [];

    /// <summary>The files that go when the sealed ones are in their places.</summary>
    public IReadOnlyList<string> Replaced { get; private init; } = [];

    /// <summary>Whether the earlier run was another.</summary>
    public bool IsForeign { get; private init; }

    /// <summary>Opens the journal.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="fingerprint">The hash of what must be the same for a run to be resumed.</param>
    /// <param name="resume">Whether an earlier run's lines are to be read; otherwise they are thrown away.</param>
    public static Journal Open(string path, string fingerprint, bool resume)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        var lines = resume ? ReadLines(stream) : [];
        var isForeign = lines.Count > 0 && lines[0] != $"{Title} {fingerprint}";
        var journal = new Journal(path, stream)
        {
            IsForeign = isForeign,
            Earlier = isForeign ? [] : [.. lines.Skip(1).Select(Entry).OfType<JournalEntry>().Reverse()],
            Sealed = !isForeign && lines.Count > 1 && lines[^1].StartsWith("sealed\t", StringComparison.Ordinal)
                ? lines[^1].Split('\t')[1..]
                : [],
            Replaced = lines.Count > 2 && lines[^2].StartsWith("replaced\t", StringComparison.Ordinal) ? lines[^2].Split('\t')[1..] : [],
        };
        if (lines.Count > 0) return journal;
        stream.SetLength(0);
        journal.Line($"{Title} {fingerprint}");
        return journal;
    }

    /// <summary>Whether enough time has passed for another line: a checkpoint for each step would cost more than it saves.</summary>
    public bool IsDue => Environment.TickCount64 >= _due;

    /// <summary>
    /// Notes how far the run has come, and takes the next checkpoint so much later that all of them cost a twentieth of the
    /// time at most.
    /// </summary>
    /// <param name="checkpoint">Makes the checkpoint; a database commits.</param>
    public void Write(Func<JournalEntry> checkpoint)
    {
        var began = Environment.TickCount64;
        var entry = checkpoint();
        var (at, counts) = (entry.Position, entry.Counts);
        long[] numbers = [at.Items, at.Members, counts.Filings, counts.Rows, counts.Failed, counts.Skipped, counts.Warnings,
            counts.RowsNotRead, counts.InPart, counts.LeftOut, counts.RowsLeftOut, entry.FailuresLength];
        var marks = string.Create(CultureInfo.InvariantCulture, $"{at.ItemMarks:x} {at.MemberMarks:x}");
        Line($"{string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}\t{marks}\t{entry.Checkpoint}");
        var ended = Environment.TickCount64;
        _due = ended + Math.Max(LeastInterval, CostShare * (ended - began));
    }

    /// <summary>Notes that the files are whole and about to be put in their places, and which then go.</summary>
    public void WriteSealed(IEnumerable<string> targets, IReadOnlyList<string>? replaced = null)
    {
        if (replaced is { Count: > 0 }) Line("replaced\t" + string.Join('\t', replaced));
        Line("sealed\t" + string.Join('\t', targets));
    }

    /// <summary>Deletes the journal of a run that is done.</summary>
    public void Delete()
    {
        Dispose();
        File.Delete(_path);
    }

    public void Dispose() => _stream.Dispose();

    private void Line(string text)
    {
        _stream.Seek(0, SeekOrigin.End);
        _stream.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text}\t{PathHash.Of(text):x16}\n")));
    }

    private static List<string> ReadLines(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var lines = new List<string>();
        var whole = 0;
        for (int end; (end = bytes.AsSpan(whole).IndexOf((byte)'\n')) >= 0; whole += end + 1)
        {
            var line = Encoding.UTF8.GetString(bytes, whole, end);
            var hash = line.LastIndexOf('\t');
            if (hash < 0 || line[(hash + 1)..] != PathHash.Of(line.AsSpan(0, hash)).ToString("x16", CultureInfo.InvariantCulture)) break;
            lines.Add(line[..hash]);
        }
        stream.SetLength(whole);
        return lines;
    }

    private static JournalEntry? Entry(string line)
    {
        if (line.Split('\t', 3) is not [var counted, var hashed, var checkpoint] || hashed.Split(' ') is not [var first, var second]
            || !ulong.TryParse(first, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var itemMarks)
            || !ulong.TryParse(second, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var memberMarks)) return null;
        var numbers = new List<long>();
        foreach (var text in counted.Split(' '))
            if (long.TryParse(text, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
        return numbers is [var items, var members, var filings, var rows, var failed, var skipped, var warnings, var unread, var inPart,
                var leftOut, var rowsLeftOut, var errors]
            ? new JournalEntry(new(items, members) { ItemMarks = itemMarks, MemberMarks = memberMarks },
                new(filings, rows, failed, skipped)
                {
                    Warnings = warnings,
                    RowsNotRead = unread,
                    InPart = inPart,
                    LeftOut = leftOut,
                    RowsLeftOut = rowsLeftOut,
                }, errors, checkpoint)
            : null;
    }
}
