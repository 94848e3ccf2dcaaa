using System.Text;
using Form4Tool.Wrappers;

namespace Form4Tool.Detection;

/// <summary>
/// Finds where a page ends and a text goes on, the form of before 2003 and the later one, and the reverse, each with a form of its own.
/// Browsers read words behind a page's end tag as the page's, and so does a reader as long as no other form stands there.
/// </summary>
internal static class JoinedKinds
{
    // A form has a few hundred characters of its own wording.
    private const int ShortestForm = 400;

    /// <summary>The stretches of one kind each; one where nothing was joined.</summary>
    public static List<Range> Of(ReadOnlySpan<byte> document)
    {
        var stretches = Stretches(document);
        var kinds = new List<Range> { 0..document.Length };
        if (stretches.Count == 1) return kinds;
        var (hasForm, kind) = (false, (false, false));          // of the stretch at hand
        foreach (var (range, isPage) in stretches)
        {
            var text = Encoding.UTF8.GetString(document[range]);
            if (!SeveralForms.HoldsOne(text)) continue;
            var next = (isPage, TypewrittenWords.Evidence(text).Count > 0);
            if (hasForm && next != kind) Cut(kinds, range.Start.Value);
            (hasForm, kind) = (true, next);
        }
        return kinds;
    }

    /// <summary>The same of a text with words of the edition of before 2003.</summary>
    public static List<Range> OfEditions(ReadOnlySpan<byte> document, string text)
    {
        var kinds = new List<Range> { 0..document.Length };
        var forms = SeveralForms.Of(text, html: false, document.Length);
        if (forms.Length == 1) return kinds;
        bool? isTyped = null;
        foreach (var form in forms)
        {
            var next = TypewrittenWords.Evidence(Encoding.UTF8.GetString(document[form])).Count > 0;
            if (isTyped is { } before && next != before) Cut(kinds, form.Start.Value);
            isTyped = next;
        }
        return kinds;
    }

    private static void Cut(List<Range> kinds, int at)
    {
        var end = kinds[^1].End;
        kinds[^1] = kinds[^1].Start..at;
        kinds.Add(at..end);
    }

    private static List<(Range Range, bool IsPage)> Stretches(ReadOnlySpan<byte> document)
    {
        var stretches = new List<(Range, bool)>();
        var at = 0;
        foreach (var page in Pages(document))
        {
            Add(stretches, at..page.Start.Value, false);
            Add(stretches, page, true);
            at = page.End.Value;
        }
        Add(stretches, at..document.Length, false);
        if (stretches.Count == 0) stretches.Add((0..document.Length, false));
        return stretches;

        static void Add(List<(Range, bool)> stretches, Range range, bool isPage)
        {
            if (range.End.Value - range.Start.Value >= ShortestForm) stretches.Add((range, isPage));
        }
    }

    /// <summary>The pages: each from its first tag to its end tag, or to the next page.</summary>
    private static List<Range> Pages(ReadOnlySpan<byte> document)
    {
        var pages = new List<Range>();
        var start = -1;
        for (var at = 0; document[at..].IndexOf((byte)'<') is >= 0 and var found; at++)
        {
            at += found;
            var tag = document[(at + 1)..Math.Min(document.Length, at + 16)];
            if (start < 0 && (Utf8Text.StartsWith(tag, "!doctype html"u8) || Utf8Text.StartsWith(tag, "html>"u8)
                || Utf8Text.StartsWith(tag, "html "u8))) start = at;
            else if (start >= 0 && Utf8Text.StartsWith(tag, "/html"u8))
            {
                var end = document[at..].IndexOf((byte)'>');
                at = end < 0 ? document.Length - 1 : at + end;
                pages.Add(start..(at + 1));
                start = -1;
            }
        }
        if (start >= 0) pages.Add(start..document.Length);
        return pages;
    }
}
