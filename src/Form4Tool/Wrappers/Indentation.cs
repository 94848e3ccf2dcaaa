using System.Buffers;

namespace Form4Tool.Wrappers;

/// <summary>
/// A submission or an envelope all of whose lines are indented, as in a block of Markdown, a here-document or a listing. EDGAR's tags
/// stand at the head of a line, and so does the envelope's first line; a typed form keeps its columns when all lines move alike.
/// </summary>
internal sealed class Indentation : IWrapper
{
    /// <inheritdoc/>
    public string Name => "an indented block";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        if (!Utf8Text.StartsWithIndented(text) || !Utf8Text.MayHoldForm(text)) return null;
        ReadOnlySpan<byte> common = default;
        var first = true;
        for (var rest = text; !rest.IsEmpty;)
        {
            var line = Utf8Text.TakeLine(ref rest);
            var content = line.TrimStart(" \t"u8);
            if (content.IsEmpty) continue;
            var indent = line[..^content.Length];
            common = first ? indent : common[..common.CommonPrefixLength(indent)];
            first = false;
            if (common.IsEmpty) return null;
        }
        var bare = new ArrayBufferWriter<byte>(text.Length);
        for (var rest = text; !rest.IsEmpty;)
        {
            var line = Utf8Text.TakeLine(ref rest);
            bare.Write(line.StartsWith(common) ? line[common.Length..] : default);
            bare.Write("\n"u8);
        }
        return new Opened(Name, [new Member(null, bare.WrittenMemory)]);
    }
}
