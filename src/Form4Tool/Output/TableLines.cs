using System.Text;

namespace Form4Tool.Output;

/// <summary>
/// The lines of a table for people. They are written as filings come, so the widths of columns stand before the first: where lines are
/// narrow, columns of texts become narrower, and then what matters least is left out.
/// </summary>
internal sealed class TableLines
{
    private const string Gap = "  ";

    /// <summary>A column whose width is not told.</summary>
    private const int UsualWidth = 16;

    /// <summary>What a column has at least: names can be told from each other by so many letters, and shares have fewer digits.</summary>
    private const int LeastWidth = 12;

    /// <summary>The columns of a table where none are chosen; they have 127 characters.</summary>
    public static readonly string[] Usual =
    [
        "transactionDate", "issuerTradingSymbol", "rptOwnerName", "transactionCode", "transactionAcquiredDisposedCode", "transactionShares",
        "transactionPricePerShare", "sharesOwnedFollowingTransaction", "securityTitle",
    ];

    // Of these: how many shares, by which code, in what and when stay longest, in this order.
    private static readonly string[] FirstToGo =
    [
        "sharesOwnedFollowingTransaction", "securityTitle", "transactionPricePerShare", "rptOwnerName", "transactionAcquiredDisposedCode",
        "transactionDate", "issuerTradingSymbol", "transactionCode",
    ];

    private readonly (string Title, int Width, bool IsNumber)[] _columns;
    private readonly bool _ascii;

    /// <param name="columns">The columns.</param>
    /// <param name="width">How many characters a line may have; null for as many as its columns.</param>
    /// <param name="ascii">Whether letters beyond ASCII are replaced.</param>
    public TableLines(IReadOnlyList<string> columns, int? width, bool ascii = false)
    {
        _ascii = ascii;
        _columns = [.. columns.Select(Of)];
        var spare = width - columns.Sum(LeastOf) - Gap.Length * (columns.Count - 1);
        if (spare is null) return;
        for (var i = 0; i < _columns.Length; i++)
        {
            var least = LeastOf(columns[i]);
            var more = Math.Clamp(spare.Value, 0, _columns[i].Width - least);
            (_columns[i].Width, spare) = (least + more, spare - more);
        }
    }

    /// <summary>The line above the first, with its line break.</summary>
    public string Header => Line(column => _columns[column].Title);

    /// <summary>A line, with its line break.</summary>
    /// <param name="cell">The text of a column, by its place.</param>
    public string Line(Func<int, string?> cell)
    {
        var line = new StringBuilder();
        for (var i = 0; i < _columns.Length; i++)
        {
            if (i > 0) line.Append(Gap);
            var text = Printable.Of(OneLine(cell(i)));
            line.Append(TerminalText.Fit(_ascii ? TerminalText.ToAscii(text) : text, _columns[i].Width, atRight: _columns[i].IsNumber,
                _ascii ? '~' : '…'));
        }
        return line.ToString().TrimEnd() + "\n";
    }

    /// <summary>The columns of a table where none are chosen, without those for which lines have no room.</summary>
    /// <param name="width">How many characters a line may have; null for as many as its columns.</param>
    public static List<string> Fitting(int? width)
    {
        var columns = Usual.ToList();
        foreach (var column in FirstToGo)
        {
            if (!(columns.Sum(LeastOf) + Gap.Length * (columns.Count - 1) > width)) break;
            columns.Remove(column);
        }
        return columns;
    }

    /// <summary>A value without what would break its line.</summary>
    public static string OneLine(string? value)
    {
        if (value is null) return "";
        if (!value.AsSpan().ContainsAny('\t', '\n', '\r')) return value;
        return value.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }

    /// <summary>What stands above a column, how wide it is, and whether it holds numbers.</summary>
    private static (string Title, int Width, bool IsNumber) Of(string name)
    {
        var column = ColumnOf(name);
        var width = column.Width > 0 ? column.Width : Math.Max(UsualWidth, name.Length);
        return (column.Title ?? name, width, column.Kind is CellKind.Number or CellKind.Count);
    }

    private static int LeastOf(string name) => Math.Min(LeastWidth, Of(name).Width);

    private static RowColumn ColumnOf(string name) => RowColumns.WithFacts.FirstOrDefault(column => column.Name == name)
        ?? throw new ArgumentException($"There is no column {name}.", nameof(name));
}
