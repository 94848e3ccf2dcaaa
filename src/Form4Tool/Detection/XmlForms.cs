namespace Form4Tool.Detection;

/// <summary>Finds the ownership documents in a stretch of bytes: from a root start tag to its end tag, or to where the next begins.</summary>
internal static class XmlForms
{
    public static IReadOnlyList<Range> Find(ReadOnlySpan<byte> document)
    {
        var forms = new List<Range>();
        for (var at = IndexOfRoot(document, 0); at >= 0;)
        {
            var next = IndexOfRoot(document, at + 1);
            var end = next < 0 ? document.Length : next;
            var close = document[at..end].IndexOf("</ownershipDocument"u8);
            var closed = close < 0 ? -1 : document[(at + close)..end].IndexOf((byte)'>');
            forms.Add(at..(closed < 0 ? end : at + close + closed + 1));
            at = next;
        }
        return forms;
    }

    private static int IndexOfRoot(ReadOnlySpan<byte> document, int from)
    {
        var found = document[from..].IndexOf("<ownershipDocument"u8);
        return found < 0 ? -1 : from + found;
    }
}
