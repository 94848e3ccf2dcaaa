using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Input;

/// <summary>
/// What stands beside the forms of an input and is nobody's: a note, the text around an example, a mail's greeting. Tags, comments, the
/// title and the scripts of a page, the fences of Markdown (CommonMark 4.5) and what EDGAR calls a document say nothing.
/// </summary>
internal static partial class LooseText
{
    private const int MostShown = 80;

    /// <summary>The first words and how many there are; null where there is none.</summary>
    public static string? Describe(ReadOnlySpan<byte> text)
    {
        if (Words(text) is not { } found) return null;
        var words = White().Replace(found, " ").Trim();
        if (words.Length <= MostShown) return $"\"{words}\"";
        var end = char.IsHighSurrogate(words[MostShown - 1]) ? MostShown - 1 : MostShown;
        return $"\"{words[..end].TrimEnd()}…\" ({words.AsSpan().Count(' ') + 1} words)";
    }

    /// <summary>Whether a text has a word beside its tags.</summary>
    public static bool HasWords(ReadOnlySpan<byte> text) => Words(text) is not null;

    /// <summary>A text without its tags; null where there is no word in it.</summary>
    private static string? Words(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n\f\0"u8);
        // EDGAR's own tags are what mostly stands there.
        if (text.IsEmpty || text.SequenceEqual("<XML>"u8) || text.SequenceEqual("</XML>"u8)) return null;
        var words = Markup().Replace(Encoding.UTF8.GetString(text), " ");
        return Word().IsMatch(words) ? words : null;
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<script\b.*?(?:</script\s*>|\z)|<style\b.*?(?:</style\s*>|\z)" +
        @"|<title\b.*?(?:</title\s*>|\z)|<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\r\n<]*" +
        @"|<[!?/]?[A-Za-z][^<>]*(?:>|\z)|^[ \t]*```[\w-]*[ \t]*\r?$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{N}]")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
