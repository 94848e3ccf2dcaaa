using System.Buffers;
using System.Text;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Detection;

/// <summary>
/// Parts a page or a text into the forms that it holds: pages put behind each other, an original and its amendment, a page with a
/// form in each of its blocks. A form begins with its title and has an item 1 and an item of the issuer of its own. Where a text has no
/// title, or not in its place, a form has its own Table I and ends with the form's closing words.
/// </summary>
internal static class SeveralForms
{
    // The titles from the word that all of them have, without the last: a narrow column sets it on a line of its own.
    private static readonly string[] Titles = [$"{ItemHeads.Changes} IN BENEFICIAL", ItemHeads.AnyTitle[..^" OWNERSHIP".Length]];

    private static readonly SearchValues<string>
        TitleWords = SearchValues.Create([ItemHeads.Changes, Titles[1]], StringComparison.OrdinalIgnoreCase),
        Owner = SearchValues.Create([ItemHeads.Owner[^16..]], StringComparison.OrdinalIgnoreCase),
        Issuer = SearchValues.Create([ItemHeads.Issuer[..11], ItemHeads.Issuer[^24..^7]], StringComparison.OrdinalIgnoreCase),
        Documents = SearchValues.Create(["<!doctype", "<html"], StringComparison.OrdinalIgnoreCase),
        Ends = SearchValues.Create(
            [Sentences.Respond, Sentences.Potential, Sentences.ThreeCopies[..16], Sentences.Misstatements[..23], Sentences.Collection[^9..],
                Sentences.SeparateLine[..23], Headings.SignatureOfPerson], StringComparison.OrdinalIgnoreCase);

    /// <summary>A form's name stands at most so many lines above its title.</summary>
    private const int LinesOfName = 12;

    /// <summary>The forms of a document of UTF-8 bytes, as ranges of bytes; one where it is one form.</summary>
    public static Range[] Of(string text, bool html, int length)
    {
        // A page that holds other pages in the attributes of its frames shows none of them itself.
        if (html && text.Contains("srcdoc=", StringComparison.OrdinalIgnoreCase)) return [0..length];
        var starts = new List<int>();
        for (var title = NextTitle(text, 0); title >= 0;)
        {
            var next = NextTitle(text, title + 1);
            var body = text.AsSpan(title, (next < 0 ? text.Length : next) - title);
            // A title without the items is a heading that stands twice, or a list of forms.
            if (body.ContainsAny(Owner) && body.ContainsAny(Issuer))
                starts.Add(starts.Count == 0 ? 0 : html ? StartOfBlock(text, title, starts[^1]) : StartOfName(text, title, starts[^1]));
            title = next;
        }
        if (!html) AddUntitled(text, starts);
        if (starts.Count < 2) return [0..length];
        var forms = new Range[starts.Count];
        var (at, from) = (0, 0);
        for (var i = 0; i < forms.Length; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            var to = i + 1 < starts.Count ? from + Encoding.UTF8.GetByteCount(text.AsSpan(at, end - at)) : length;
            forms[i] = from..to;
            (at, from) = (end, to);
        }
        return forms;
    }

    /// <summary>Adds the forms that have a Table I of their own behind the last words of another and no title in their place.</summary>
    private static void AddUntitled(string text, List<int> starts)
    {
        if (starts.Count == 0) starts.Add(0);
        var (titled, at) = (starts.Count, 0);
        for (var (table, next) = (NextTable(text, 0), 0); table >= 0; table = next)
        {
            next = NextTable(text, table + 1);
            if (next < 0) break;
            while (at < titled && starts[at] <= table) at++;
            if (at < titled && starts[at] <= next) continue;
            var between = text.AsSpan(table, next - table);
            var end = -1;
            for (int from = 0, found; (found = between[from..].IndexOfAny(Ends)) >= 0; from = end + 1) end = from + found;
            if (end < 0 || between[end..].IndexOf('\n') is not (>= 0 and var line)) continue;
            starts.Add(table + end + line + 1);
        }
        starts.Sort();
    }

    /// <summary>Where the next heading of Table I begins a line or a cell.</summary>
    private static int NextTable(string text, int from)
    {
        const StringComparison inAnyCase = StringComparison.OrdinalIgnoreCase;
        for (var at = from; text.IndexOf(Headings.NonDerivativeTable, at, inAnyCase) is >= 0 and var found; at = found + 1)
            if (text.AsSpan(0, found).TrimEnd(" #*_\\>") is [] or [.., '\n' or '\r' or '\t' or '\f' or '|' or '│']) return found;
        return -1;
    }

    /// <summary>Whether a text has a form's title and behind it the items that every form has.</summary>
    public static bool HoldsOne(string text) => NextTitle(text, 0) is >= 0 and var title
        && text.AsSpan(title) is var body && body.ContainsAny(Owner) && body.ContainsAny(Issuer);

    /// <summary>
    /// Where the next title of a form stands: the words of one, in capitals as the form prints them, with no other title around them.
    /// </summary>
    private static int NextTitle(string text, int from)
    {
        for (var at = from; text.AsSpan(at).IndexOfAny(TitleWords) is >= 0 and var found; at += found + 1)
        {
            var here = at + found;
            // Prose and the names of documents have small letters.
            if (char.IsAsciiLetterUpper(text[here + 1]) && IsTitle(text, here)) return here;
        }
        return -1;
    }

    private static bool IsTitle(string text, int at)
    {
        foreach (var title in Titles)
            if (Wording.Match(text, at, title, out _)) return true;
        return false;
    }

    /// <summary>In HTML a form begins with its document, else with the table or block in which its title stands.</summary>
    private static int StartOfBlock(string text, int title, int after)
    {
        var before = text.AsSpan(after, title - after);
        for (var last = -1; ;)
        {
            var from = last + 1;
            var next = before[from..].IndexOfAny(Documents);
            if (next < 0)
            {
                // Of "<!doctype" and "<html" of one document the first counts.
                if (last <= 0) break;
                var doctype = before[..last].LastIndexOf("<!doctype", StringComparison.OrdinalIgnoreCase);
                return after + (doctype > 0 && before[doctype..last].IndexOf('>') is var close
                    && before[(doctype + close + 1)..last].IsWhiteSpace() ? doctype : last);
            }
            last = from + next;
        }
        var table = before.LastIndexOf("<table", StringComparison.OrdinalIgnoreCase);
        var block = before.LastIndexOf("<div", StringComparison.OrdinalIgnoreCase);
        return table > 0 ? after + table : block > 0 ? after + block : title;
    }

    /// <summary>In text a form begins with the line of its name above the title, behind the last sentence of the form before.</summary>
    private static int StartOfName(string text, int title, int after)
    {
        var start = title;
        while (start > 0 && text[start - 1] is not ('\n' or '\r' or '\f')) start--;
        for (var (line, i) = (start, 0); i < LinesOfName && line > after; i++)
        {
            var end = line - 1;
            if (end > 0 && text[end] == '\n' && text[end - 1] == '\r') end--;
            var begin = end;
            while (begin > after && text[begin - 1] is not ('\n' or '\r' or '\f')) begin--;
            var words = text.AsSpan(begin, Math.Max(0, end - begin));
            if (words.ContainsAny(Ends)) break;
            line = begin;
            if (words.Contains("FORM", StringComparison.OrdinalIgnoreCase)) start = begin;
        }
        return start;
    }
}
