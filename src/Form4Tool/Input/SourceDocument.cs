using System.Text;

namespace Form4Tool.Input;

/// <summary>
/// One document to read: a stretch of UTF-8 bytes of an input. Places in it are reported as lines and columns of the whole
/// input, so that an editor finds them.
/// </summary>
internal sealed class SourceDocument
{
    private readonly ReadOnlyMemory<byte> _input;
    private string? _text;

    public SourceDocument(ReadOnlyMemory<byte> input, Range range)
    {
        (Start, var length) = range.GetOffsetAndLength(input.Length);
        _input = input;
        Memory = input.Slice(Start, length);
    }

    /// <summary>Where the document begins in the input, in bytes.</summary>
    public int Start { get; }

    /// <summary>The document's bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>The document's bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => Memory.Span;

    /// <summary>The document as text; made once, when first asked for.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(Utf8);

    /// <summary>Places are byte offsets in the document.</summary>
    public PlaceMap ByOffset => new(LocateOffset);

    /// <summary>Places are character offsets in <see cref="Text"/>.</summary>
    public PlaceMap ByCharacter => new(place => LocateOffset(Encoding.UTF8.GetByteCount(Text.AsSpan(0, (int)Math.Min(place, Text.Length)))));

    /// <summary>Places are made by <see cref="PlaceMap.Pack"/> from lines and columns inside the document.</summary>
    public PlaceMap ByLine => new(place =>
    {
        var (line, column) = ((int)(place >> 32), (int)place);
        var (firstLine, firstColumn) = LocateOffset(0);
        return (firstLine + line - 1, line == 1 ? firstColumn + column - 1 : column);
    });

    private (int Line, int Column) LocateOffset(long place)
    {
        var before = _input.Span[..Math.Min(Start + (int)place, _input.Length)];
        var line = 1;
        // LF, CRLF and a lone CR each end a line: dissemination files mix them.
        for (int end; (end = before.IndexOfAny((byte)'\n', (byte)'\r')) >= 0;)
        {
            var next = before[end] == '\r' && end + 1 < before.Length && before[end + 1] == '\n' ? end + 2 : end + 1;
            before = before[next..];
            line++;
        }
        return (line, Encoding.UTF8.GetCharCount(before) + 1);
    }
}

/// <summary>Turns the places that a reader reports into lines and columns of the input, only when a diagnostic asks for one.</summary>
internal readonly struct PlaceMap(Func<long, (int Line, int Column)> locate)
{
    public (int Line, int Column) Locate(long place) => locate(place);

    /// <summary>A place made of a line and a column, both from 1.</summary>
    public static long Pack(int line, int column) => ((long)line << 32) | (uint)column;
}
