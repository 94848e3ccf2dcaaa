using Form4Tool.Binding;
using Form4Tool.Output;

namespace Form4Tool.Validation;

/// <summary>The table of rules as a document.</summary>
public static class RuleDocument
{
    /// <summary>The rules in Markdown: a table of those of structure, and one of those of sense.</summary>
    public static string ToMarkdown()
    {
        var lines = new List<string> { "## Structure", "", "EDGAR enforces these; filings that it accepted keep them.", "" };
        AddTable(lines, structure: true);
        lines.AddRange(["", "## Sense", "", "What cannot be meant, or is worth a look.", ""]);
        AddTable(lines, structure: false);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The filings for which a rule holds: <c>of 2003-07-01 or later</c>; empty for all.</summary>
    /// <param name="rule">The rule.</param>
    public static string Era(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (rule.Since, rule.Until) switch
        {
            ({ } since, null) => $"of {since:yyyy-MM-dd} or later",
            (null, { } until) => $"up to {until:yyyy-MM-dd}",
            _ => "",
        };
    }

    /// <summary>A field of a row by its name, for it may be in both tables; any other by its path.</summary>
    private static string NameOf(Field field) =>
        Fields.IsRowField(field) ? Names.Of(field) : FieldPath.Of(field, default).Replace("[0]", "[]", StringComparison.Ordinal);

    private static void AddTable(List<string> lines, bool structure)
    {
        lines.Add("| id | severity | field | rule | what it means | filings | source |");
        lines.Add("|---|---|---|---|---|---|---|");
        foreach (var rule in Rules.All)
        {
            if (rule.IsOfStructure != structure) continue;
            var field = rule.Field == Field.None ? "" : $"`{NameOf(rule.Field)}`";
            lines.Add($"| {rule.Id} | {Names.Of(rule.Severity)} | {field} | {rule.Title} | {rule.Help} | {Era(rule)} | {rule.Source} |");
        }
    }
}
