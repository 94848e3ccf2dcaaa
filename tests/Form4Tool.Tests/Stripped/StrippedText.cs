using System.Net;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Stripped;

/// <summary>XML and submissions without their tags, as crawls make them.</summary>
internal static partial class StrippedText
{
    /// <summary>The tags gone, lines kept and blank ones dropped.</summary>
    public static string Lines(string xml) => string.Join('\n', Texts(xml, "", "\n"));

    /// <summary>A blank for each tag, all white space one blank.</summary>
    public static string OneLine(string xml) =>
        string.Join(' ', Decode(Tag().Replace(xml, " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One of the ways in which strippers part what stood in elements.</summary>
    public static string Parted(string xml, string by) => string.Join(by, Texts(xml, "\n", "\n"));

    /// <summary>A blank for each tag and nothing else, of XML that is one line.</summary>
    public static string Blanks(string xml) => Decode(Tag().Replace(Between().Replace(xml, "><"), " "));

    /// <summary>All in one line, set to a width.</summary>
    public static string Wrapped(string xml, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in OneLine(xml).Split(' '))
            if (lines[^1].Length + word.Length < width) lines[^1] = $"{lines[^1]} {word}".Trim();
            else lines.Add(word);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Texts(string xml, string tag, string line) =>
        Decode(Tag().Replace(xml, tag)).Split(line).Select(text => text.Trim()).Where(text => text.Length > 0);

    private static string Decode(string text) => WebUtility.HtmlDecode(text);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@">\s+<")]
    private static partial Regex Between();
}
