using System.Text;

namespace Form4Tool.Detection;

/// <summary>
/// Finds the ownership documents in a stretch of bytes: from a root start tag to its end tag, or to where the next begins.
/// Where no root start tag is, one whose root was damaged is recognised by its other elements.
/// </summary>
internal static class XmlForms
{
    private const int Enough = 4, Shortest = 4, LongestName = 48, LongestHiding = 64 * 1024;

    /// <summary>The ranges of the documents, in order.</summary>
    public static Range[] Find(ReadOnlySpan<byte> document)
    {
        var root = NextRoot(document, 0);
        if (root < 0) return FindByElements(document);
        var end = EndOf(document, root, out var next);
        return next < 0 ? [root..end] : FindMore(document, root..end, next);
    }

    private static Range[] FindMore(ReadOnlySpan<byte> document, Range first, int next)
    {
        var forms = new List<Range> { first };
        while (next >= 0)
        {
            var root = next;
            var end = EndOf(document, root, out next);
            forms.Add(root..end);
        }
        return [.. forms];
    }

    /// <summary>
    /// Behind the root's end tag; without one, behind the end of EDGAR's container, else where the next root or the input's end is.
    /// </summary>
    private static int EndOf(ReadOnlySpan<byte> document, int root, out int next)
    {
        // One pass finds the end tag and any root before it.
        for (var at = root + 1; ; at++)
        {
            var found = document[at..].IndexOf("ownershipDocument"u8);
            if (found < 0) break;
            at += found;
            if (at - root > 1 && document[at - 1] == '/' && document[at - 2] == '<')
            {
                var close = document[at..].IndexOf((byte)'>');
                var end = close < 0 ? document.Length : at + close + 1;
                next = NextRoot(document, end);
                return EndOfRest(document, end, next < 0 ? document.Length : next);
            }
            if (at - root > 1 && document[at - 1] == '<') break;
        }
        next = NextRoot(document, root + 1);
        var limit = next < 0 ? document.Length : next;
        var container = document[root..limit].IndexOf("</XML>"u8);
        return container < 0 ? limit : root + container + "</XML>"u8.Length;
    }

    /// <summary>
    /// Where the elements end that stand behind an end tag: one that came too early, as where parts were put together, ends nothing.
    /// Elements of the form that go before its signatures tell it; EDGAR's own tags are none of them.
    /// </summary>
    private static int EndOfRest(ReadOnlySpan<byte> document, int end, int limit)
    {
        var rest = document[end..limit];
        if (rest.IndexOf("</"u8) < 0) return end;
        var last = -1;
        Last(rest, "</ownerSignature>"u8, ref last);
        Last(rest, "</footnotes>"u8, ref last);
        Last(rest, "</remarks>"u8, ref last);
        Last(rest, "</nonDerivativeTable>"u8, ref last);
        Last(rest, "</derivativeTable>"u8, ref last);
        Last(rest, "</reportingOwner>"u8, ref last);
        if (last < 0) return end;
        Last(rest, "</ownershipDocument>"u8, ref last);
        return end + last;

        static void Last(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag, ref int last)
        {
            var at = text.LastIndexOf(tag);
            if (at >= 0) last = Math.Max(last, at + tag.Length);
        }
    }

    /// <summary>The next root start tag that stands in no comment and no document type declaration.</summary>
    private static int NextRoot(ReadOnlySpan<byte> document, int from)
    {
        for (var at = from; ;)
        {
            var found = document[at..].IndexOf("<ownershipDocument"u8);
            if (found < 0) return -1;
            found += at;
            var hidden = EndOfHiding(document, at, found);
            if (hidden == found && IsNameEnd(document, found + "<ownershipDocument"u8.Length)) return found;
            at = Math.Max(hidden, found + 1);
        }
    }

    private static bool IsNameEnd(ReadOnlySpan<byte> document, int at) =>
        at >= document.Length || !(char.IsAsciiLetterOrDigit((char)document[at]) || document[at] is (byte)'_' or (byte)'-' or (byte)'.');

    /// <summary>Where a comment or an internal subset ends that begins before a place and goes beyond it; else the place.</summary>
    private static int EndOfHiding(ReadOnlySpan<byte> document, int from, int at)
    {
        while (true)
        {
            var start = document[from..at].IndexOf("<!"u8);
            if (start < 0) return at;
            start += from;
            var rest = document[start..];
            ReadOnlySpan<byte> mark = rest.StartsWith("<!--"u8) ? "-->"u8
                : rest.StartsWith("<!DOCTYPE"u8) && document[start..at].Contains((byte)'[') ? "]"u8 : ">"u8;
            var end = rest[..Math.Min(rest.Length, LongestHiding)].IndexOf(mark);
            // Without an end it hides nothing: the root is taken for one.
            if (end < 0) return at;
            from = start + end + mark.Length;
            if (from > at) return from;
        }
    }

    private static Range[] FindByElements(ReadOnlySpan<byte> document)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var at = 0; at < document.Length && names.Count < Enough;)
        {
            var found = document[at..].IndexOf((byte)'<');
            if (found < 0) break;
            var name = NameAt(document, at + found + 1);
            if (start < 0 && IsBeginning(name)) start = at + found;
            if (Words.Telling.Contains(name))
            {
                names.Add(name);
                if (start < 0) start = at + found;
            }
            at += found + 1;
        }
        return names.Count < Enough ? [] : [start..EndOf(document, start, out _)];
    }

    /// <summary>
    /// What is left of a root, as in &lt;ownershipDocment&gt; or one broken by the end of a line, or the elements that follow it.
    /// </summary>
    private static bool IsBeginning(string name) => name.StartsWith("own", StringComparison.OrdinalIgnoreCase)
        || name.Equals("schemaVersion", StringComparison.OrdinalIgnoreCase)
        || name.Equals("documentType", StringComparison.OrdinalIgnoreCase);

    private static string NameAt(ReadOnlySpan<byte> document, int at)
    {
        var rest = document[at..Math.Min(document.Length, at + LongestName)];
        if (rest.IsEmpty || !char.IsAsciiLetter((char)rest[0])) return "";
        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] == ':')) length++;
        var name = rest[..length];
        name = name[(name.IndexOf((byte)':') + 1)..];
        // The shortest telling name has nine letters; only what is left of the root may have fewer.
        return name.Length >= 9 || (name.Length >= Shortest && name[0] is (byte)'o' or (byte)'O') ? Encoding.ASCII.GetString(name) : "";
    }

    /// <summary>Its own class, so that the words are made only for a document without a root.</summary>
    private static class Words
    {
        /// <summary>
        /// Elements that only an ownership document has, in lower case: names like <c>value</c> or <c>issuer</c>, which other
        /// documents and EDGAR's own headers have too, prove nothing.
        /// </summary>
        public static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
        {
            "periodOfReport", "issuerCik", "issuerTradingSymbol", "reportingOwner", "reportingOwnerId", "rptOwnerCik", "rptOwnerName",
            "reportingOwnerRelationship", "isTenPercentOwner", "nonDerivativeTable", "derivativeTable", "nonDerivativeTransaction",
            "nonDerivativeHolding", "derivativeTransaction", "derivativeHolding", "nonDerivativeSecurity", "derivativeSecurity",
            "transactionCoding", "transactionAmounts", "postTransactionAmounts", "ownershipNature", "ownerSignature", "signatureName",
        };
    }
}
