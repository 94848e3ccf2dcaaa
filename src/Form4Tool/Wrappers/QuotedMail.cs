using System.Buffers;

namespace Form4Tool.Wrappers;

/// <summary>
/// A text that a mail quotes: <c>&gt;</c> and a blank before each line (RFC 3676, section 4.5), several where it was quoted again.
/// </summary>
internal sealed class QuotedMail : IWrapper
{
    /// <inheritdoc/>
    public string Name => "the quotation of a mail";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        if (text.IndexOf("\n>"u8) < 0 && !text.StartsWith(">"u8)) return null;
        var (quoted, other) = (0, 0);
        for (var rest = text; !rest.IsEmpty;)
        {
            var line = Utf8Text.TakeLine(ref rest);
            if (line.StartsWith(">"u8)) quoted++;
            else if (!line.Trim(" \t"u8).IsEmpty) other++;
        }
        // Around a quotation stand the mail's own few lines.
        if (quoted < 5 || quoted < other * 3) return null;
        var bare = new ArrayBufferWriter<byte>(text.Length);
        for (var rest = text; !rest.IsEmpty;)
        {
            bare.Write(Unquoted(Utf8Text.TakeLine(ref rest)));
            bare.Write("\n"u8);
        }
        return new Opened(Name, [new Member(null, bare.WrittenMemory)]);
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line)
    {
        while (line.StartsWith(">"u8)) line = line.StartsWith("> "u8) ? line[2..] : line[1..];
        return line;
    }
}
