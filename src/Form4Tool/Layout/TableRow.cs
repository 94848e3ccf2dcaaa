using Form4Tool.Forms;

namespace Form4Tool.Layout;

/// <summary>A row whose cells are the columns of a layout: the builder of the page saw where each column stands.</summary>
internal sealed class TableRow(TableLayout layout, Cell[] cells) : Line(cells)
{
    public TableLayout Layout { get; } = layout;
}
