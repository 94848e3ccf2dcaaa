using Form4Tool.Cli.Hosting;
using Form4Tool.Validation;

namespace Form4Tool.Cli.Checking;

/// <summary>Words of the command line and of <c>.form4check</c> that choose findings.</summary>
internal static class IdList
{
    /// <summary>Ids, or their beginnings, between commas or blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="where">Where it stands, for the message.</param>
    /// <exception cref="UsageException">Nothing has such an id.</exception>
    public static IReadOnlyList<string> Parse(string text, string where)
    {
        var ids = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in ids)
            if (!Exists(id)) throw new UsageException($"{where}: no rule or diagnostic begins with {id}. 'form4 explain' lists them all.");
        return ids;
    }

    /// <summary>The severity of a word; null where it is none.</summary>
    public static Severity? SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };

    private static bool Exists(string begin) => Rules.All.Any(rule => rule.Id.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
        || DiagnosticTable.All.Any(row => row.Id.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
}
