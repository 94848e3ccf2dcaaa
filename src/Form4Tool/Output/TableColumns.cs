using System.Text;

namespace Form4Tool.Output;

/// <summary>How wide the columns of a table for people are. Lines are written as filings come, so widths are fixed.</summary>
internal static class TableColumns
{
    private const string Gap = "  ";

    /// <summary>A column that is not in the table of widths.</summary>
    private const int UsualWidth = 16;

    private static readonly (string Name, string Title, int Width, bool IsNumber)[] Known =
    [
        ("transactionDate", "Date", 10, false), ("issuerTradingSymbol", "Symbol", 8, false), ("rptOwnerName", "Owner", 24, false),
        ("transactionCode", "Code", 4, false), ("transactionAcquiredDisposedCode", "A/D", 3, false),
        ("transactionShares", "Shares", 13, true), ("transactionPricePerShare", "Price", 11, true),
        ("sharesOwnedFollowingTransaction", "Owned after", 14, true), ("securityTitle", "Security", 24, false),
        ("documentType", "Form", 4, false), ("table", "Table", 5, false), ("row", "Row", 3, true), ("kind", "Kind", 11, false),
        ("issuerName", "Issuer", 28, false), ("officerTitle", "Title", 24, false), ("accessionNumber", "Accession", 20, false),
        ("filedAsOfDate", "Filed", 10, false), ("periodOfReport", "Period", 10, false), ("issuerCik", "Issuer CIK", 10, false),
        ("rptOwnerCik", "Owner CIK", 10, false), ("conversionOrExercisePrice", "Exercise", 11, true),
        ("exerciseDate", "From", 10, false), ("expirationDate", "Until", 10, false), ("transactionTotalValue", "Value", 14, true),
        ("underlyingSecurityTitle", "Underlying", 20, false), ("underlyingSecurityShares", "For", 13, true),
        ("directOrIndirectOwnership", "D/I", 3, false), ("natureOfOwnership", "How", 20, false), ("footnoteIds", "Notes", 9, false),
        ("value", "Value", 15, true), ("signedShares", "Signed", 14, true), ("source", "Source", 40, false),
    ];

    /// <summary>The columns of a table where none are chosen; they have 127 characters.</summary>
    public static readonly string[] Usual =
    [
        "transactionDate", "issuerTradingSymbol", "rptOwnerName", "transactionCode", "transactionAcquiredDisposedCode", "transactionShares",
        "transactionPricePerShare", "sharesOwnedFollowingTransaction", "securityTitle",
    ];

    /// <summary>What stands above a column, and its width.</summary>
    public static (string Name, string Title, int Width, bool IsNumber) Of(string column)
    {
        foreach (var known in Known)
            if (known.Name == column) return known;
        return (column, column, Math.Max(UsualWidth, column.Length), false);
    }

    /// <summary>A line of cells, with its line break.</summary>
    public static string Line(string[] columns, Func<string, string?> cell)
    {
        var line = new StringBuilder();
        foreach (var column in columns)
        {
            var (_, _, width, isNumber) = Of(column);
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
