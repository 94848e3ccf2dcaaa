using Spectre.Console;
using Spectre.Console.Rendering;

namespace Form4Tool.Cli.Showing;

/// <summary>A column of a table that is shown.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Label">What names the value in the line below the row, where the column is folded.</param>
/// <param name="IsNumber">Whether values stand at the right.</param>
/// <param name="Weight">The lighter, the sooner it is folded.</param>
/// <param name="Value">The text of a row's cell; null where there is none.</param>
internal sealed record ShownColumn(string Title, string Label, bool IsNumber, int Weight, Func<OwnershipRow, ShownCell?> Value);

/// <summary>A cell's text and its style.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is shown; null for plain.</param>
/// <param name="IsUsual">Whether it goes without saying where there is no room.</param>
internal sealed record ShownCell(string Text, Style? Style = null, bool IsUsual = false)
{
    public static implicit operator ShownCell?(string? text) => text is null ? null : new ShownCell(text);
}

/// <summary>
/// Rows under columns, in the width there is. Where that is too little, the columns that matter least are folded: what they hold
/// stands in a line below the row. Columns without any value are left out.
/// </summary>
internal static class ShownTable
{
    private const int Gap = 2, LeastTitle = 14, Margin = 2;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>The table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns; the first is never folded.</param>
    /// <param name="width">How many cells of the terminal there are.</param>
    public static IRenderable Of(IReadOnlyList<OwnershipRow> rows, IReadOnlyList<ShownColumn> columns, int width)
    {
        var shown = columns.Where(column => rows.Any(row => column.Value(row) is not null)).ToList();
        var folded = new List<ShownColumn>();
        while (shown.Count > 2 && Needed(rows, shown) > width)
        {
            var lightest = shown.Skip(1).MinBy(column => column.Weight)!;
            shown.Remove(lightest);
            folded.Insert(0, lightest);
        }
        folded = [.. columns.Where(folded.Contains)];
        var widths = shown.Select(column => WidthOf(rows, column)).ToArray();
        widths[0] = Math.Min(widths[0], Math.Max(LeastTitle, width - Margin - widths.Skip(1).Sum(other => other + Gap)));
        var parts = new List<IRenderable> { Line(shown, widths, column => new Text(column.Title, Faint)) };
        foreach (var row in rows)
        {
            parts.Add(Line(shown, widths, column => new Text(column.Value(row)?.Text ?? "", column.Value(row)?.Style)));
            if (Folded(row, folded) is { } rest) parts.Add(new Padder(rest, new Padding(2 * Margin, 0, 0, 0)));
        }
        return new Padder(new Rows(parts), new Padding(Margin, 0, 0, 0));
    }

    /// <summary>A line of cells that stand under each other in all lines.</summary>
    private static Grid Line(List<ShownColumn> columns, int[] widths, Func<ShownColumn, Text> cell)
    {
        var grid = new Grid();
        foreach (var (i, column) in columns.Index())
            grid.AddColumn(new GridColumn { Width = widths[i], Padding = new Padding(0, 0, i + 1 < widths.Length ? Gap : 0, 0), NoWrap =
                i > 0 });
        return grid.AddRow([.. columns.Select(IRenderable (column) =>
        {
            var text = cell(column);
            if (column.IsNumber) text.Justification = Justify.Right;
            return text;
        })]);
    }

    /// <summary>What the folded columns say of a row; null where that is nothing, or what is usual.</summary>
    private static Text? Folded(OwnershipRow row, List<ShownColumn> folded)
    {
        var said = string.Join(", ", folded.Select(column => (column, Cell: column.Value(row))).Where(value =>
            value.Cell is { IsUsual: false })
            .Select(value => $"{value.column.Label} {value.Cell!.Text}"));
        return said.Length == 0 ? null : new Text(said, Faint);
    }

    private static int Needed(IReadOnlyList<OwnershipRow> rows, List<ShownColumn> columns) => Margin
        // A title may be broken over lines.
        + Math.Min(WidthOf(rows, columns[0]), LeastTitle) + columns.Skip(1).Sum(column => WidthOf(rows, column) + Gap);

    private static int WidthOf(IReadOnlyList<OwnershipRow> rows, ShownColumn column) =>
        rows.Select(row => column.Value(row)?.Text).Append(column.Title).Max(text => text is null ? 0 : new Segment(text).CellCount());
}
