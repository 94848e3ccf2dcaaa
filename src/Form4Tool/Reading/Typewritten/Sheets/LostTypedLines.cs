using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// Typed forms of which white space was collapsed, so that all stands in one line. The items are numbered and their captions known, so
/// each caption and what stands behind it are put on lines of their own again; columns of tables are lost for good.
/// </summary>
internal static partial class LostTypedLines
{
    private const int Least = 500;          // no typist's line is as long
    private const int FewestItems = 4;

    /// <summary>The text with line ends in place of blanks; every word stays where it is.</summary>
    public static string Restore(string text)
    {
        if (!Has(text)) return text;
        var lines = text.ToCharArray();
        foreach (Match caption in TypewrittenItems.Caption().Matches(text))
        {
            if (caption.Length == 0 || !char.IsAsciiDigit(caption.Value.TrimStart('(')[0])) continue;
            var end = caption.Index;
            var ahead = text[caption.Index..Math.Min(text.Length, caption.Index + Least)];
            var words = TypewrittenItems.Of(TypewrittenItems.ItemOf(caption)).Match(ahead);
            // The last item has no caption of which the end is known.
            if (words.Success && words.Length < Least) end += words.Length;
            Break(lines, caption.Index - 1);
            Break(lines, end);
        }
        foreach (Match heading in Heading().Matches(text))
        {
            Break(lines, heading.Index - 1);
            if (heading.Value[^1] == ':') Break(lines, heading.Index + heading.Length);
        }
        foreach (Match part in TypewrittenOwners.AnyCaption().Matches(text))
        {
            if (!IsBeside(text, part.Index - 1, ')', -1)) Break(lines, part.Index - 1);
            if (!IsBeside(text, part.Index + part.Length, '(', 1)) Break(lines, part.Index + part.Length);
        }
        foreach (Match ruler in Ruler().Matches(text))
        {
            Break(lines, ruler.Index - 1);
            Break(lines, ruler.Index + ruler.Length);
        }
        return new string(lines);
    }

    /// <summary>Whether another caption in brackets stands beside, with blanks between.</summary>
    private static bool IsBeside(string text, int at, char bracket, int step)
    {
        while (at > 0 && at < text.Length && text[at] == ' ') at += step;
        return at >= 0 && at < text.Length && text[at] == bracket;
    }

    // What begins the parts behind the head, and a conformed signature.
    [GeneratedRegex($@"{Headings.TableI}|{Headings.Explanation}:?|(?<= )/s/", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[-_=]{20,}")]
    private static partial Regex Ruler();

    /// <summary>Whether the items of the form's head stand in one line.</summary>
    private static bool Has(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length >= Least && TypewrittenItems.Caption().Count(line) >= FewestItems) return true;
        return false;
    }

    private static void Break(char[] text, int at)
    {
        while (at > 0 && at < text.Length && text[at] == ' ' && text[at - 1] == ' ') at--;
        if (at >= 0 && at < text.Length && text[at] == ' ') text[at] = '\n';
    }
}
