namespace Form4Tool.Reading.Xml;

/// <summary>
/// Undoes a fixed width of lines. Filings of 2003 and 2004 were broken every so many characters, inside tags and values too;
/// joined without anything between them, the lines are the document again. Only lines of exactly that width were broken.
/// </summary>
internal sealed class WrappedLines
{
    private const int Narrowest = 40, Fewest = 3;
    private readonly List<(int Joined, int Original)> _joints = [];

    private WrappedLines(int width) => Width = width;

    /// <summary>The width in characters.</summary>
    public int Width { get; }

    /// <summary>The document with its lines joined.</summary>
    public byte[] Joined { get; private set; } = [];

    /// <summary>Joins the lines; null where they have no such width.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">How many characters stand before it on its first line.</param>
    /// <param name="uniform">Whether every line but the last must have the width, as in a document that was one line; no other looks
    /// so.</param>
    public static WrappedLines? Join(ReadOnlySpan<byte> document, int before, bool uniform)
    {
        // Three lines of one width begin every document that was a single line; nearly all others are told apart by these.
        if (uniform && !BeginsUniformly(document, before)) return null;
        var (width, count, others) = Measure(document, before);
        if (width < Narrowest || count < Fewest || (uniform && others > 0)) return null;
        var lines = new WrappedLines(width);
        lines.JoinLines(document, before);
        return lines;
    }

    /// <summary>Where a byte of the joined text stands in the document.</summary>
    public long Original(long place)
    {
        int low = 0, high = _joints.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_joints[middle].Joined <= place) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? place : _joints[low - 1].Original + (place - _joints[low - 1].Joined);
    }

    private static bool BeginsUniformly(ReadOnlySpan<byte> document, int before)
    {
        var width = -1;
        for (var i = 0; i < Fewest; i++)
        {
            var end = document.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) return false;
            var length = Characters(document[..end]) + (i == 0 ? before : 0);
            if (length < Narrowest || (width >= 0 && length != width)) return false;
            width = length;
            document = document[Next(document, end)..];
        }
        return true;
    }

    /// <summary>The widest line, how many lines have its width, and how many others there are beside the last.</summary>
    private static (int Width, int Count, int Others) Measure(ReadOnlySpan<byte> document, int before)
    {
        int width = 0, count = 0, lines = 0;
        for (int end; (end = document.IndexOfAny((byte)'\n', (byte)'\r')) >= 0; before = 0)
        {
            var length = Characters(document[..end]) + before;
            lines++;
            if (length == width) count++;
            else if (length > width) (width, count) = (length, 1);
            document = document[Next(document, end)..];
        }
        return (width, count, lines - count - (document.Trim(" \t\r\n"u8).IsEmpty ? 1 : 0));
    }

    private void JoinLines(ReadOnlySpan<byte> document, int before)
    {
        var joined = new byte[document.Length];
        int length = 0, at = 0;
        for (int end; (end = document[at..].IndexOfAny((byte)'\n', (byte)'\r')) >= 0; before = 0)
        {
            var next = at + Next(document[at..], end);
            var isBroken = Characters(document.Slice(at, end)) + before == Width;
            var taken = document[at..(isBroken ? at + end : next)];
            taken.CopyTo(joined.AsSpan(length));
            length += taken.Length;
            if (isBroken) _joints.Add((length, next));
            at = next;
        }
        document[at..].CopyTo(joined.AsSpan(length));
        Joined = joined[..(length + document.Length - at)];
    }

    private static int Next(ReadOnlySpan<byte> document, int end) =>
        document[end] == '\r' && end + 1 < document.Length && document[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>Characters of UTF-8: the bytes that do not continue one.</summary>
    private static int Characters(ReadOnlySpan<byte> line)
    {
        var count = 0;
        foreach (var b in line)
            if ((b & 0xC0) != 0x80) count++;
        return count;
    }
}
