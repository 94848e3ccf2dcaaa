using System.Text;

namespace Form4Tool.Output;

/// <summary>How wide the columns of a table for people are. Lines are written as filings come, so widths are fixed.</summary>
internal static class TableColumns
{
    private const string Gap = "  ";

    /// <summary>A column whose width is not told.</summary>
    private const int UsualWidth = 16;

    /// <summary>The columns of a table where none are chosen; they have 127 characters.</summary>
    public static readonly string[] Usual =
    [
        "transactionDate", "issuerTradingSymbol", "rptOwnerName", "transactionCode", "transactionAcquiredDisposedCode", "transactionShares",
        "transactionPricePerShare", "sharesOwnedFollowingTransaction", "securityTitle",
    ];

    /// <summary>What stands above a column, how wide it is, and whether it holds numbers.</summary>
    public static (string Title, int Width, bool IsNumber) Of(string name)
    {
        foreach (var column in RowColumns.WithFacts)
        {
            if (column.Name != name) continue;
            var width = column.Width > 0 ? column.Width : Math.Max(UsualWidth, name.Length);
            return (column.Title ?? name, width, column.Kind is CellKind.Number or CellKind.Count);
        }
        throw new ArgumentException($"There is no column {name}.", nameof(name));
    }

    /// <summary>A line of cells, with its line break.</summary>
    public static string Line(string[] columns, Func<string, string?> cell)
    {
        var line = new StringBuilder();
        foreach (var column in columns)
        {
            var (_, width, isNumber) = Of(column);
            if (line.Length > 0) line.Append(Gap);
            line.Append(TerminalText.Fit(OneLine(cell(column)), width, atRight: isNumber));
        }
        return line.ToString().TrimEnd() + "\n";
    }

    /// <summary>A value without what would break its line.</summary>
    public static string OneLine(string? value)
    {
        if (value is null) return "";
        if (!value.AsSpan().ContainsAny('\t', '\n', '\r')) return value;
        return value.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }
}
