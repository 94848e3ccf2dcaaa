using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Lists of addresses, by the numbers of links: lynx writes <c>12. https://…</c>, Markdown <c>[12]: https://…</c>, where a link is a
/// label and a number.
/// </summary>
internal static class ReferenceLists
{
    /// <summary>Whether a line is of such a list.</summary>
    public static bool Is(ReadOnlySpan<char> line, out int number)
    {
        var inBrackets = line is ['[', ..];
        var end = line.IndexOf(inBrackets ? "]:" : ".");
        number = 0;
        if (end <= 0 || !int.TryParse(line[(inBrackets ? 1 : 0)..end], out number)) return false;
        var target = line[(end + (inBrackets ? 2 : 1))..].TrimStart();
        return target is ['/' or '#', ..] || target.Contains(':') && !target.Contains(' ');
    }

    /// <summary>Gives the addresses that Markdown lists to what reads the links.</summary>
    public static void Read(string text, InlineMarkup inline)
    {
        for (var at = 0; text.AsSpan(at).IndexOf("\n[") is var next and >= 0;)
        {
            at += next + 1;
            var line = text.AsSpan(at..LineBreak.After(text, at, out _));
            if (Is(line, out var number)) inline.Reference(number, PageText.CikOf(line).ToString());
        }
    }
}
