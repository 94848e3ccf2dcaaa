using Form4Tool.Forms;

namespace Form4Tool.Output.Html;

/// <summary>
/// Writes Table I or II with the columns of its form. A field for which the form has no column stands as data in the cell to which
/// it belongs, its marks with it.
/// </summary>
internal sealed class PageTable(HtmlOutput html, PageFields fields, OwnershipForm form, bool derivative)
{
    private readonly TableLayout _layout = form.Layout(derivative);

    public void Write(ReadOnlySpan<OwnershipRow> rows)
    {
        var (number, heading) = derivative ? ("II", form.TableII) : ("I", form.TableI);
        html.Raw($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table {number}\">\n<table class=\"rows\" " +
            $"data-form4-table=\"{number}\">\n<caption><b>").Text(heading).Raw("</b>");
        if (derivative) html.Raw("<br>").Raw(Sentences.Examples);
        html.Raw("</caption>\n<thead>\n");
        string[] captions = [.. _layout.Captions];
        html.Raw("<tr>\n");
        foreach (var item in _layout.Items) Head(item.Heading, item.Columns.Length, captions.Length > 0 && item.Columns.Length == 1);
        html.Raw("</tr>\n");
        if (captions.Length > 0) html.Raw("<tr>\n");
        foreach (var caption in captions) Head(caption, 1, false);
        if (captions.Length > 0) html.Raw("</tr>\n");
        html.Raw("</thead>\n<tbody>\n");
        foreach (var row in rows) Row(row);
        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    /// <summary>A cell of the header: its words, the columns it spans and whether it spans both rows.</summary>
    private void Head(string words, int columns, bool bothRows)
    {
        var scope = columns > 1 ? "colgroup" : "col";
        var span = columns > 1 ? $" colspan=\"{columns}\"" : "";
        var rows = bothRows ? " rowspan=\"2\"" : "";
        html.Raw($"<th scope=\"{scope}\"{span}{rows}>").Raw(words.Replace("/", "/<wbr>")).Raw("</th>\n");
    }

    private void Row(OwnershipRow row)
    {
        html.Raw($"<tr data-form4-row=\"{Names.Of(row.Kind)}\">\n");
        foreach (var column in _layout.Columns)
        {
            // The title names the row, so it is its header cell.
            var title = column == Column.Title;
            html.Raw(title ? "<th scope=\"row\">" : column is Column.Nature or Column.UnderlyingTitle ? "<td class=\"words\">" : "<td>");
            Cell(column, row);
            html.Raw(title ? "</th>\n" : "</td>\n");
        }
        html.Raw("</tr>\n");
    }

    private void Cell(Column column, OwnershipRow row)
    {
        switch (column)
        {
            case Column.Code: Code(row); break;
            case Column.V:
                if (row.TransactionFormType == "5") fields.Data(Field.TransactionFormType, "5", shown: ColumnHeads.V,
                    attributes: " class=\"FormData\"");
                break;
            case Column.Acquired or Column.Disposed: Side(column, row); break;
            default:
                foreach (var field in FormColumn.Of(column).Fields) Show(field, row);
                break;
        }
        // What no column of this form shows.
        if (column != Column.Title) return;
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++)
            if (!_layout.Columns.Any(other => FormColumn.Of(other).Fields.Contains(field))) Hide(field, row);
        fields.Marks(row.MarksOn(Field.None));
    }

    private void Show(Field field, OwnershipRow row)
    {
        fields.Shown(field, Printed(row, field), RowValues.AsFiled(row, field), FormColumn.IsInDollars(field));
        fields.Marks(row.MarksOn(field));
    }

    private void Hide(Field field, OwnershipRow row)
    {
        fields.Data(field, Plain(row, field), RowValues.AsFiled(row, field));
        fields.Marks(row.MarksOn(field));
    }

    /// <summary>The code, with /K in an equity swap (specification §4.3.8). V has a column of its own on Form 4.</summary>
    private void Code(OwnershipRow row)
    {
        fields.Shown(Field.TransactionCode, row.TransactionCode, small: true);
        if (row is { EquitySwapInvolved: true, TransactionCode: not null }) fields.Data(Field.EquitySwapInvolved, "1", shown: "/K",
            attributes: " class=\"SmallFormData\"");
        else fields.Data(Field.EquitySwapInvolved, PageFields.Flag(row.EquitySwapInvolved),
            RowValues.AsFiled(row, Field.EquitySwapInvolved));
        if (row.TransactionFormType != "5" || !_layout.Columns.Contains(Column.V)) fields.Data(Field.TransactionFormType,
            row.TransactionFormType);
        fields.Data(Field.TransactionTimeliness, row.TransactionTimeliness);
        foreach (var field in FormColumn.Of(Column.Code).Fields.Order()) fields.Marks(row.MarksOn(field));
    }

    /// <summary>
    /// Table II shows the direction by the side on which the number stands, and on both sides where the code is missing, as the
    /// SEC's stylesheet does. The number is data once.
    /// </summary>
    private void Side(Column column, OwnershipRow row)
    {
        var first = column == Column.Acquired ? row.TransactionAcquiredDisposedCode != "D" : row.TransactionAcquiredDisposedCode == "D";
        if (first)
        {
            Show(Field.TransactionShares, row);
            Show(Field.TransactionTotalValue, row);
            Hide(Field.TransactionAcquiredDisposedCode, row);
        }
        else if (column == Column.Disposed && row.TransactionAcquiredDisposedCode is not ("A" or "D"))
        {
            foreach (var field in new[] { Field.TransactionShares, Field.TransactionTotalValue })
                if (Printed(row, field) is { } shown) html.Raw(FormColumn.IsInDollars(field) ? "$" : "").Text(shown);
        }
    }

    private static string? Printed(OwnershipRow row, Field field) => Fields.Kind(field) switch
    {
        FieldKind.Number => PageFields.Number(RowValues.Number(row, field)),
        FieldKind.Date => PageFields.Date(RowValues.Date(row, field)),
        _ => RowValues.Text(row, field),
    };

    private static string? Plain(OwnershipRow row, Field field) => Fields.Kind(field) switch
    {
        FieldKind.Number => RowValues.Number(row, field)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FieldKind.Date => RowValues.Date(row, field)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        FieldKind.Flag => PageFields.Flag(RowValues.Flag(row, field)),
        _ => RowValues.Text(row, field),
    };
}
