using System.Text.RegularExpressions;

namespace Form4Tool.Detection;

/// <summary>Recognises the forms of pages and text by the words that the form itself prints.</summary>
internal static partial class FormWords
{
    public static Detected Detect(string text, int length)
    {
        var evidence = new List<string>();
        if (Title().Match(text) is { Success: true } title) evidence.Add($"form title \"{Squeeze(title.Value)}\"");
        if (TableHeading().Match(text) is { Success: true } heading) evidence.Add($"table heading \"{Squeeze(heading.Value)}\"");
        if (OwnerItem().IsMatch(text)) evidence.Add("item \"Name and Address of Reporting Person\"");
        var html = IsHtml(text);
        if (evidence.Count < 2) return new Detected(null, evidence, html ? "an HTML page" : "text", []);
        return new Detected(html ? SourceFormat.RenderedHtml : SourceFormat.ExtractedText, evidence, null, [0..length]);
    }

    /// <summary>Whether the document is HTML as a whole; markdown may hold tables as raw HTML too.</summary>
    private static bool IsHtml(string text)
    {
        if (Document().IsMatch(text)) return true;
        return Element().IsMatch(text) && !text.Contains("\n|", StringComparison.Ordinal) && !text.Contains("\\.", StringComparison.Ordinal)
            && !text.Contains("**", StringComparison.Ordinal);
    }

    private static string Squeeze(string text) => White().Replace(text, " ");

    [GeneratedRegex(@"(INITIAL\s+STATEMENT|STATEMENT|ANNUAL\s+STATEMENT)\s+OF\s+(CHANGES\s+IN\s+)?BENEFICIAL\s+OWNERSHIP", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"Table\s+I{1,2}\s*[-–—]*\s*(Non-?)?Derivative\s+Securities", RegexOptions.IgnoreCase)]
    private static partial Regex TableHeading();

    [GeneratedRegex(@"Name\s+and\s+Address\s+of\s+Reporting\s+Person", RegexOptions.IgnoreCase)]
    private static partial Regex OwnerItem();

    [GeneratedRegex(@"<(html|body|!doctype\s+html)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    [GeneratedRegex(@"<(table|td|tr)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
