using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Form4Tool.Input;

/// <summary>
/// One document to read: a stretch of UTF-8 bytes of an input. Places in it are reported as lines and columns of the whole
/// input, so that an editor finds them.
/// </summary>
internal sealed class SourceDocument
{
    private readonly ReadOnlyMemory<byte> _input;
    private readonly LineIndex _lines;
    private (int Character, int Byte) _located;
    /// <param name="input">The input.</param>
    /// <param name="range">Where the document stands in it, in bytes.</param>
    /// <param name="lines">The input's lines, shared by its documents.</param>
    public SourceDocument(ReadOnlyMemory<byte> input, Range range, LineIndex? lines = null)
    {
        (Start, var length) = range.GetOffsetAndLength(input.Length);
        _input = input;
        _lines = lines ?? new LineIndex(input);
        Memory = input.Slice(Start, length);
    }

    /// <summary>Where the document begins in the input, in bytes.</summary>
    public int Start { get; }

    /// <summary>Where that begins which stands before the document and belongs to it: a prolog. In bytes of the input.</summary>
    public int PrologStart { get; init; }

    /// <summary>How the input was brought to UTF-8; null where it is UTF-8.</summary>
    public DiagnosticDescriptor? Decoded { get; init; }

    /// <summary>What is known of the input's bytes.</summary>
    public TextSurvey Survey { get; init; } = TextSurvey.Unknown;

    /// <summary>The document's bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>The document's bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => Memory.Span;

    /// <summary>The bytes before the document that belong to it.</summary>
    public ReadOnlySpan<byte> Prolog => _input.Span[Math.Min(PrologStart, Start)..Start];

    /// <summary>The document as text; made once, when first asked for, unless it is given.</summary>
    [AllowNull]
    public string Text { get => field ??= Encoding.UTF8.GetString(Utf8); init; }

    /// <summary>The line and column of a byte of the document.</summary>
    public (int Line, int Column) LocateByte(long offset) => _lines.Locate((int)Math.Min(Start + offset, int.MaxValue));

    /// <summary>The line and column of a character of <see cref="Text"/>.</summary>
    public (int Line, int Column) LocateCharacter(long offset)
    {
        var character = (int)Math.Clamp(offset, 0, Text.Length);
        // Places come nearly in the order of the text: each is counted on, or back, from the one before.
        var between = Encoding.UTF8.GetByteCount(
            Text.AsSpan(Math.Min(character, _located.Character), Math.Abs(character - _located.Character)));
        _located = (character, _located.Byte + (character < _located.Character ? -between : between));
        return LocateByte(_located.Byte);
    }

    /// <summary>The line and column of the input for a line and column of the document.</summary>
    public (int Line, int Column) LocateLine(int line, int column)
    {
        var (firstLine, firstColumn) = LocateByte(0);
        return (firstLine + line - 1, line == 1 ? firstColumn + column - 1 : column);
    }

    /// <summary>The byte at which a line and column of the document stand.</summary>
    public int OffsetOf(int line, int column)
    {
        var at = 0;
        for (var i = 1; i < line; i++)
        {
            var end = Utf8[at..].IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) return Utf8.Length;
            at += end + (Utf8[(at + end)..].StartsWith("\r\n"u8) ? 2 : 1);
        }
        for (var i = 1; i < column && at < Utf8.Length; i++)
        {
            // A character beyond the basic plane counts as two columns, as in a .NET string.
            i += Utf8[at] >= 0xF0 ? 1 : 0;
            at++;
            while (at < Utf8.Length && (Utf8[at] & 0xC0) == 0x80) at++;
        }
        return at;
    }
}
