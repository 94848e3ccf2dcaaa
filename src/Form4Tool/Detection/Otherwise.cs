using System.Text.RegularExpressions;

namespace Form4Tool.Detection;

/// <summary>Names what a document is that is no ownership form, so that its owner knows what went wrong.</summary>
internal static partial class Otherwise
{
    /// <param name="text">The document.</param>
    /// <param name="html">Whether it is HTML.</param>
    /// <param name="mentions">Whether it has words of the form.</param>
    public static string Name(string text, bool html, bool mentions)
    {
        if (text.Length < 20_000 && Error().Match(text) is { Success: true } error)
            return $"an error page of a web site (\"{White().Replace(error.Value, " ")}\")";
        if (!html && text.AsSpan().TrimStart().StartsWith("<?xml") && Root().Match(text) is { Success: true } root)
            return $"XML of another kind, with the root element {root.Groups["name"].Value}";
        if (OtherForm().Match(text) is { Success: true } form)
            return $"a Form {White().Replace(form.Groups["form"].Value, " ").ToUpperInvariant()}";
        if (mentions || AboutForm().IsMatch(text))
            return html ? "an HTML page about an ownership filing, not the form itself"
                : "text about an ownership filing, not the form itself";
        return html ? "an HTML page" : "text";
    }

    [GeneratedRegex(@"Access\s+Denied|403\s+Forbidden|Forbidden\s+403|404\s+Not\s+Found|Page\s+Not\s+Found|" +
        @"Request\s+Rate\s+Threshold\s+Exceeded|Undeclared\s+Automated\s+Tool|Service\s+Unavailable|NoSuchKey", RegexOptions.IgnoreCase)]
    private static partial Regex Error();

    [GeneratedRegex(@"\bFORM\s+(?<form>10-?K|10-?Q|8-?K|20-?F|6-?K|S-1|S-3|S-8|13F(-HR)?|144|DEF\s+14A|11-?K|D)\b(?!\w)")]
    private static partial Regex OtherForm();

    [GeneratedRegex(@"\b(SEC\s+)?Form\s+[345]\b|insider\s+(trad|buy|sell|transaction)|beneficial\s+ownership", RegexOptions.IgnoreCase)]
    private static partial Regex AboutForm();

    [GeneratedRegex(@"<(?<name>[A-Za-z_][\w:.-]{0,60})")]
    private static partial Regex Root();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
