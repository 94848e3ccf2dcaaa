using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Wrappers;

/// <summary>
/// A text that a browser shows and saves as a page: plain text and XML in one <c>&lt;pre&gt;</c>, with its tags escaped, and the
/// listing of "view source", a table with a row for each line.
/// </summary>
internal sealed partial class PageSource : IWrapper
{
    /// <summary>A page around a text has hardly a word of its own: a title, a link.</summary>
    private const int MostOfPage = 200;

    private const int LongestHead = 4096;

    private const string EscapedDocument = "&lt;SEC-DOCUMENT&gt;", EscapedXml = "&lt;?xml";

    private static ReadOnlySpan<byte> EscapedTag => "&lt;"u8;

    /// <inheritdoc/>
    public string Name => "the page of a text or of a page's source";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        // A page around a text begins with it: nothing but a head stands before.
        var head = text[..Math.Min(text.Length, LongestHead)];
        var isListing = head.IndexOf("line-content"u8) >= 0;
        var isBare = !isListing && !Utf8Text.Contains(head, "<pre"u8);
        if (isBare && !Utf8Text.Contains(head, EscapedTag)) return null;
        if (!Utf8Text.MayHoldForm(text)) return null;
        var page = Encoding.UTF8.GetString(text);
        var source = isListing ? Listing(page) : isBare ? Escaped(page) : Preformatted(page);
        if (source is null) return null;
        var lost = !isListing && SgmlTag().IsMatch(page) && !source.Contains("ACCESSION NUMBER", StringComparison.OrdinalIgnoreCase);
        return new Opened(Name, [new Member(null, Encoding.UTF8.GetBytes(source))], Loss: !lost ? null
            : "The tags of the text in the page are not escaped, so a browser takes them for its own, and the EDGAR header is not there.");
    }

    private static string? Listing(string page)
    {
        var lines = new StringBuilder(page.Length);
        foreach (Match line in ListedLine().Matches(page)) lines.Append(Plain(line.Groups["line"].Value)).Append('\n');
        return lines.Length == 0 ? null : lines.ToString();
    }

    /// <summary>A page whose <c>&lt;pre&gt;</c> is lost: it begins with an escaped tag, and none of its own is the text's.</summary>
    private static string? Escaped(string page)
    {
        var shown = Tag().Replace(Hidden().Replace(page, ""), "").TrimStart();
        return shown.StartsWith(EscapedDocument, StringComparison.OrdinalIgnoreCase)
            || shown.StartsWith(EscapedXml, StringComparison.OrdinalIgnoreCase)
            ? WebUtility.HtmlDecode(shown) : null;
    }

    private static string? Preformatted(string page)
    {
        var source = new StringBuilder(page.Length);
        var own = 0;
        var end = 0;
        foreach (Match block in Block().Matches(page))
        {
            own += WordsOf(page.AsSpan(end, block.Index - end));
            end = block.Index + block.Length;
            if (source.Length > 0 && source[^1] != '\n') source.Append('\n');
            source.Append(Plain(block.Groups["text"].Value));
        }
        own += WordsOf(page.AsSpan(end));
        return source.Length == 0 || own > MostOfPage ? null : source.ToString();
    }

    /// <summary>How many characters of its own a stretch of the page shows.</summary>
    private static int WordsOf(ReadOnlySpan<char> text)
    {
        var shown = 0;
        foreach (var c in Tag().Replace(Hidden().Replace(text.ToString(), ""), ""))
            if (!char.IsWhiteSpace(c)) shown++;
        return shown;
    }

    /// <summary>
    /// The text without the tags that a browser put there. Those of the text itself, EDGAR's among them, are escaped or no tags of HTML.
    /// </summary>
    private static string Plain(string text) => WebUtility.HtmlDecode(Inline().Replace(LineBreak().Replace(text, "\n"), ""));

    [GeneratedRegex("""<pre\b[^>]*>(?<text>.*?)(?:</pre\s*>|\z)""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""<td\s[^>]*class="?line-content"?[^>]*>(?<line>.*?)</td\s*>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ListedLine();

    [GeneratedRegex("""</?(?:a|b|i|u|em|strong|font|span|code|mark|tt|small|sup|sub|wbr)(?:\s[^>]*)?>""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""<br\s*/?>|</?p\s*>|<hr[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    // Each by itself: what refers back to a name in any case cannot be compiled ahead, and brings along what compiles expressions.
    [GeneratedRegex("""<script\b.*?</script\s*>|<style\b.*?</style\s*>|<title\b.*?</title\s*>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    // EDGAR's SGML, in which the tables of texts are marked; HTML has no such tags.
    [GeneratedRegex("""<(?:S|C|CAPTION|PAGE)>""")]
    private static partial Regex SgmlTag();

    [GeneratedRegex("""<[^>]*>""")]
    private static partial Regex Tag();
}
