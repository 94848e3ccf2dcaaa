using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// Several files as <c>head</c> and <c>tail</c> of POSIX show them: a line <c>==&gt; name &lt;==</c> before each, and an empty one before
/// the next.
/// </summary>
internal sealed class NamedFiles : IWrapper
{
    private const int LongestName = 4096;

    /// <inheritdoc/>
    public string Name => "the files of head or tail";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        if (!text.StartsWith("==> "u8)) return null;
        var members = new List<Member>();
        var (name, start, wasEmpty) = ("", 0, true);
        for (var rest = text; !rest.IsEmpty;)
        {
            var at = text.Length - rest.Length;
            var line = Utf8Text.TakeLine(ref rest);
            if (wasEmpty && line.Length < LongestName && line.StartsWith("==> "u8) && line.EndsWith(" <=="u8))
            {
                if (at > 0) members.Add(new Member(name, input[start..at]));
                (name, start) = (Encoding.UTF8.GetString(line[4..^4]), text.Length - rest.Length);
            }
            wasEmpty = line.IsEmpty;
        }
        members.Add(new Member(name, input[start..]));
        return name.Length == 0 ? null : new Opened(Name, members);
    }
}
