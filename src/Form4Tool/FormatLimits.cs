using Form4Tool.Reading;

namespace Form4Tool;

/// <summary>What formats other than ownership XML cannot carry of a filing.</summary>
public static class FormatLimits
{
    /// <summary>The table of fields, the formats that cannot carry them, what becomes of them, and why; in Markdown.</summary>
    public static string ToMarkdown() => BlindSpots.ToMarkdown();
}
