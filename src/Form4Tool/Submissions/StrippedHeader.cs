using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Lexing;

namespace Form4Tool.Submissions;

/// <summary>
/// The EDGAR header of a submission that lost its tags: crawls take them for HTML. The header's keys are none, so they stay; where the
/// lines went too, each key ends the value of the one before.
/// </summary>
internal static partial class StrippedHeader
{
    private static ReadOnlySpan<byte> First => "ACCESSION NUMBER:"u8;

    /// <summary>The header's fields in order; a heading has an empty value.</summary>
    public static IEnumerable<(string Key, string Value)> Fields(string text)
    {
        var match = Key().Match(text);
        // Where a key stands behind a value, no end of a line ends one.
        var flows = InLine().IsMatch(text);
        while (match.Success)
        {
            var next = match.NextMatch();
            var value = text.AsSpan(match.Index + match.Length, (next.Success ? next.Index : text.Length) - match.Index - match.Length);
            var end = flows ? -1 : value.IndexOfAny('\n', '\r');
            yield return (PageText.OneLine(match.Groups[1].Value), PageText.OneLine(end < 0 ? value : value[..end]));
            match = next;
        }
    }

    /// <summary>Where submissions without their tags begin: each where its accession number is first said.</summary>
    public static List<int> Starts(ReadOnlySpan<byte> input)
    {
        var starts = new List<int>();
        for (var at = 0; input[at..].IndexOf(First) is >= 0 and var found; at += found + First.Length)
        {
            var key = at + found;
            var number = input[(key + First.Length)..].TrimStart(" \t"u8);
            // The file's name and that of its header, both the number, stand before it; without them it begins the header.
            var before = input[Math.Max(at, key - LongestTitle)..key];
            var title = number.Length < NumberLength ? -1 : before.IndexOf(number[..NumberLength]);
            starts.Add(starts.Count == 0 ? 0 : title < 0 ? key : key - before.Length + title);
        }
        // The key of the number may be damaged or its lines lost; the others in the header say that it is one too.
        var head = input[..Math.Min(input.Length, LongestEnvelope)];
        if (starts.Count == 0 && (head.IndexOf("CONFORMED SUBMISSION TYPE:"u8) >= 0 || head.IndexOf("FILED AS OF DATE:"u8) >= 0
            || head.IndexOf("CENTRAL INDEX KEY:"u8) >= 0 && head.IndexOf("SEC FILE NUMBER:"u8) >= 0)) starts.Add(0);
        return starts;
    }

    /// <summary>What the header says, from the text before the form.</summary>
    public static SubmissionHeader Read(ReadOnlySpan<byte> text)
    {
        var head = Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestHeader)]);
        var lines = new StringBuilder();
        // The one value whose key is a tag: it stands behind the header's name.
        if (Accepted().Match(head) is { Success: true } accepted)
            lines.Append("ACCEPTANCE-DATETIME:").Append(accepted.Groups[1].Value).Append('\n');
        foreach (var (key, value) in Fields(head))
        {
            // What follows the last key in one line runs on into the form; of these the first word is the value.
            var isWord = key is "CENTRAL INDEX KEY" or "SEC FILE NUMBER" or "FILED AS OF DATE" or "ACCESSION NUMBER"
                or "CONFORMED SUBMISSION TYPE";
            var end = isWord ? value.IndexOf(' ') : -1;
            lines.Append(key).Append(':').Append(end < 0 ? value : value[..end]).Append('\n');
        }
        return HeaderReader.Read(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private const int LongestTitle = 200, LongestEnvelope = 2000, LongestHeader = 64 * 1024, NumberLength = 20;

    [GeneratedRegex(@"(?<![\w-])(" +
        @"ACCESSION\s+NUMBER|CONFORMED\s+SUBMISSION\s+TYPE|PUBLIC\s+DOCUMENT\s+COUNT|" +
        @"CONFORMED\s+PERIOD\s+OF\s+REPORT|FILED\s+AS\s+OF\s+DATE|DATE\s+AS\s+OF\s+CHANGE|EFFECTIVENESS\s+DATE|" +
        @"REPORTING-OWNER|OWNER\s+DATA|COMPANY\s+CONFORMED\s+NAME|CENTRAL\s+INDEX\s+KEY|ORGANIZATION\s+NAME|" +
        @"STANDARD\s+INDUSTRIAL\s+CLASSIFICATION|IRS\s+NUMBER|STATE\s+OF\s+INCORPORATION|FISCAL\s+YEAR\s+END|" +
        @"FILING\s+VALUES|FORM\s+TYPE|SEC\s+ACT|SEC\s+FILE\s+NUMBER|FILM\s+NUMBER|BUSINESS\s+ADDRESS|MAIL\s+ADDRESS|" +
        @"STREET\s+[12]|CITY|STATE|ZIP|BUSINESS\s+PHONE|FORMER\s+NAME|FORMER\s+COMPANY|FORMER\s+CONFORMED\s+NAME|" +
        @"DATE\s+OF\s+NAME\s+CHANGE|ISSUER|COMPANY\s+DATA|SUBJECT\s+COMPANY|FILED\s+BY" + "):")]
    private static partial Regex Key();

    [GeneratedRegex(@"[\w.][ \t]+CENTRAL\s+INDEX\s+KEY:")]
    private static partial Regex InLine();

    [GeneratedRegex(@"(?<!\d)(\d{14})\s+ACCESSION NUMBER:")]
    private static partial Regex Accepted();
}
