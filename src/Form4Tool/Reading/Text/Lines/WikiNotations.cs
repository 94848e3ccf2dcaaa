using System.Buffers;
using System.Text.RegularExpressions;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// How the languages of wikis write links, superscripts, anchors and classes: each has two ends, and a link's target tells what it is,
/// an address with a CIK or the anchor of a footnote. They are written in the normal form of the page instead, with blanks for what they
/// are longer, so that every other character stays where it is.
/// </summary>
internal static partial class WikiNotations
{
    /// <summary>What messages have: links of chats and of bulletin boards.</summary>
    private static readonly string[] MessageSigns = ["<#", "</cgi", "<http", "[/b]", "[/url]"];

    // Which kinds of links a text may have: what begins with letters or a blank is tried at half of its places.
    private static readonly SearchValues<string>
        OfMessages = SearchValues.Create(MessageSigns, StringComparison.Ordinal),
        OfAddresses = SearchValues.Create(["link:", "://"], StringComparison.Ordinal),
        OfTargetsBehind = SearchValues.Create([") #F", "#*", "/cgi-bin/"], StringComparison.Ordinal);

    /// <summary>What no other text has: one of these is asked for before all else.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
    [
        "[[", "|/", "|#", "|http", "\":/", "\":#", "\":http", "link:", ">`_", "[http", ") #F", " /cgi-bin/", "\n/cgi-bin/",
        "^{", "{^}", "^\\(", ":sup:", "[^", "]#", "''", "\n|===\n", "\n|===\r", "\n{|", .. MessageSigns,
    ], StringComparison.Ordinal);

    /// <summary>What stands behind the bar that begins or ends a table of AsciiDoc.</summary>
    public const string TableRule = "===";

    /// <summary>Whether a text has a table that says where it begins and ends: of MediaWiki or AsciiDoc.</summary>
    public static bool HasMarkedTable(string text) =>
        text.Contains($"\n|{TableRule}\n", StringComparison.Ordinal) || text.Contains($"\n|{TableRule}\r", StringComparison.Ordinal)
        || text.Contains("\n{|", StringComparison.Ordinal);

    /// <summary>The text without these notations.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return text;
        var plain = text;
        if (text.AsSpan().ContainsAny(OfMessages))
            plain = Tag().Replace(MessageLink().Replace(text, Linked), match => new string(' ', match.Length));
        plain = Link().Replace(plain, Linked);
        if (text.AsSpan().ContainsAny(OfAddresses)) plain = AddressLink().Replace(plain, Linked);
        if (text.AsSpan().ContainsAny(OfTargetsBehind)) plain = TargetBehind().Replace(plain, Linked);
        plain = Superscript().Replace(plain, Raised);
        // Where nothing was a link or a superscript, the other signs are the text's own.
        if (plain == text && !HasMarkedTable(text)) return text;
        plain = DoubleBars().Replace(plain, match => match.Value.Replace("||", "| ", StringComparison.Ordinal).Replace('\n', ' '));
        plain = Heading().Replace(plain, match => match.Groups["l"].Value.PadRight(match.Length));
        plain = Ruler().Replace(plain, match => new string('-', match.Length));
        plain = Anchor().Replace(plain, match => $"({match.Groups["d"].Value})".PadRight(match.Length));
        plain = Attributes().Replace(plain, match => match.Value[0] + new string(' ', match.Length - 1));
        plain = Bold().Replace(plain, match => $"{match.Groups["l"]}  ");
        plain = Set().Replace(plain, match => match.Value[0] + new string(' ', match.Length - 1));
        plain = Class().Replace(plain, match => $"{match.Groups["l"].Value} ".PadLeft(match.Length));
        return Break().Replace(plain, match => new string(' ', match.Length));
    }

    /// <summary>A name with its CIK, a footnote mark, or the words of another link.</summary>
    private static string Linked(Match match)
    {
        ReadOnlySpan<char> target = match.Groups["t"].ValueSpan, label = match.Groups["l"].ValueSpan;
        var plain = target is ['#', 'F', .. var digits] && PageText.TryMark(digits, out digits)
            && label.Contains(digits, StringComparison.Ordinal) ? $"{PageText.OpenMark}{digits}{PageText.CloseMark}"
            : PageText.CikOf(target) is { IsEmpty: false } cik ? $"{label}{PageText.OpenCik}{cik}{PageText.CloseCik}" : label.ToString();
        return plain.PadRight(match.Length);
    }

    private static string Raised(Match match) =>
        (match.Groups["d"] is { Success: true } digits ? $"{PageText.OpenMark}{digits.Value}{PageText.CloseMark}" : match.Groups["l"].Value)
        .PadRight(match.Length);

    /// <summary>
    /// <c>[[target][label]]</c>, <c>[[target|label]]</c>, <c>[label|target]</c>, <c>"label":target</c>, <c>[target label]</c> and
    /// <c>`label &lt;target&gt;`__</c>.
    /// </summary>
    [GeneratedRegex("""
        \[\[(?<t>[^][|\s]{1,300})(?:\]\[|\|)(?<l>[^][|\n]{0,300})\]\]
        |\[(?<l>[^][|\n]{1,300})\|(?<t>(?:/|\#|http)[^][|\s]{1,300})\]
        |"(?<l>[^"\n|]{1,300})":(?<t>(?:/|\#|http)[^\s|<>^"[]{1,300})
        |\[(?<t>https?://[^][\s]{1,300})[ ](?<l>[^][\n]{1,300})\]
        |`(?<l>[^`<>\n]{1,300})[ ]<(?<t>[^<>\s]{1,300})>`__?(?:\\(?=\s))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Link();

    /// <summary><c>link:target[label]</c></summary>
    [GeneratedRegex(@"(?:link:|(?=https?://))(?<t>[^][\s]{1,300})\[(?<l>[^][]{0,300})\]")]
    private static partial Regex AddressLink();

    /// <summary>A target behind its label, or on the next line.</summary>
    [GeneratedRegex("""
        (?<l>\(\d{1,3}\))[ ](?<t>\#F\d{1,3})(?=\s)
        |(?<=\S)(?<l>\*{0,2})[ ]?(?<t>\#\*{1,2})(?=\s)
        |(?<=\S)(?<!\n\s{0,8}\[?\d{1,3}(?:\.|\]:))(?<l>)[ ](?<t>/cgi-bin/\S{1,300})|(?<=\n)(?<l>)(?<t>/cgi-bin/)\S{1,300}(?=\s)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TargetBehind();

    /// <summary>
    /// <c>^{(1)}</c>, <c>{^}(1){^}</c>, <c>^\(1)^</c>, <c>[^(1)^]</c>, <c>:sup:`(1)`</c>; the asterisks of the form itself are raised
    /// too.
    /// </summary>
    [GeneratedRegex("""
        (?:\\[ ])?(?:\{\^\}|\^\{|\^(?=\\\()|\[\^(?!\S{0,9}\][({])|:sup:`)
        (?:\\?\((?<d>\d{1,3})\\?\)|(?<l>\s*(?:\\?\*|&\#42;){1,2}\s*))
        (?:\{\^\}|\}|\^\]|\^|`(?:\\(?=\s))?)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Superscript();

    /// <summary>
    /// An anchor between a bracket and the number of a note: <c>(&lt;&lt;#F1&gt;&gt;1)</c>, <c>([##F1]####1)</c>, <c>\({anchor:#F1}1)</c>.
    /// </summary>
    [GeneratedRegex(@"\*?\\?\((?:<<#F\d{1,3}>>|\[##F\d{1,3}\]#+|\{anchor:#F\d{1,3}\})(?<d>\d{1,3})\)\*?")]
    private static partial Regex Anchor();

    /// <summary><c>[.FormData]#Common Stock#</c></summary>
    [GeneratedRegex(@"\[\.\w{1,40}\]#(?<l>[^#]{0,2000})#")]
    private static partial Regex Class();

    /// <summary><c>&lt;target|label&gt;</c>, <c>[url=target]label[/url]</c></summary>
    [GeneratedRegex("""
        <(?<t>(?:/|\#|https?:)[^][|\s<>]{0,300})\|(?<l>[^][|\n<>]{1,300})>
        |\[url=(?<t>[^][\s]{1,300})\](?<l>[^][\n]{0,300})\[/url\]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MessageLink();

    /// <summary><c>[b]</c>, <c>[/u]</c>: the tags of bulletin boards.</summary>
    [GeneratedRegex(@"\[/?(?:b|i|u|s|p|h[1-6]|sub|sup|hr|center|size|color|font|url|list|table|tr|td|th)(?:=[^]\n]{0,300})?\]")]
    private static partial Regex Tag();

    /// <summary><c>*Remarks:*</c>, which Markdown writes with two asterisks.</summary>
    [GeneratedRegex(@"(?<=(?:^|[|\s]))\*(?<l>[^*\s|](?:[^*\n|]{0,300}[^*\s|])?)\*(?=[\s|]|$)", RegexOptions.Multiline)]
    private static partial Regex Bold();

    /// <summary>The attributes of a cell, between its bar and another: <c>|align="center"| X</c>.</summary>
    [GeneratedRegex("""^[|!](?:[ ]?\w{1,20}="[^"\n]{0,60}"){1,8}[ ]?(?:\||$)""", RegexOptions.Multiline)]
    private static partial Regex Attributes();

    /// <summary>How a cell is set, behind its bar: <c>|=. X|</c>.</summary>
    [GeneratedRegex(@"\|[<>=]\.(?= )")]
    private static partial Regex Set();

    /// <summary><c>== Signatures ==</c>, <c>h2. Signatures</c>, <c>h2(#signatures). Signatures</c>.</summary>
    [GeneratedRegex("""
        ^(?:h[1-6](?:\([^)\n]{1,60}\))?\.|={2,6})[ ]+(?:\{anchor:[^}\n]{1,60}\})?
        (?<l>[^=\s][^=\n]{0,80}?)[ ]*=*(?=\r?$)
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Heading();

    /// <summary>The text without the lines that say how the columns of a table are set: no value stands there.</summary>
    public static string WithoutColumns(string text) => !text.Contains("cols=\"", StringComparison.Ordinal) ? text
        : Columns().Replace(text, match => new string(' ', match.Length));

    /// <summary><c>[width="100%",cols="&lt;,^,^",options="header",]</c></summary>
    [GeneratedRegex("""^\[[^\]\n]{0,60}cols="[^"\n]{0,300}"[^\]\n]{0,60}\]""", RegexOptions.Multiline)]
    private static partial Regex Columns();

    /// <summary>The rule of a table without bars: <c>====== ====</c>.</summary>
    [GeneratedRegex(@"(?<=[ \n])={2,}(?=[ \r\n])")]
    private static partial Regex Ruler();

    /// <summary>The cells of a head, between two bars each: <c>|| *Table I* ||  ||</c>.</summary>
    [GeneratedRegex(@"^\|\| [^|]{0,300}(?:\|\|[^|\n]{0,300})+$", RegexOptions.Multiline)]
    private static partial Regex DoubleBars();

    /// <summary>
    /// A break of the page at a line's end, or inside of a cell: <c>\\</c>, <c> +</c>; signs that keep others from being mark-up:
    /// <c>%%</c>.
    /// </summary>
    [GeneratedRegex(@"\\\\ ?| \+(?=\r?\n)|%%|\+\+\+|'{2,5}")]
    private static partial Regex Break();
}
