using System.Text;
using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Tests.Documents;

/// <summary>The table of fields as the tables of <c>docs/fields.md</c>.</summary>
internal static class FieldMarkdown
{
    /// <summary>Every key of the JSON.</summary>
    public static string Keys()
    {
        var text = new StringBuilder("| key | meaning | unit | on the form | XML element | null where |\n|---|---|---|---|---|---|\n");
        foreach (var field in FieldTable.All)
        {
            var elements = Code(field.Element.Split(", "));
            text.Append($"| `{field.Key}` | {field.Meaning} | {field.Unit} | {field.Item} | {elements} | {field.Null} |\n");
        }
        return text.ToString();
    }

    /// <summary>Every column of the CSV.</summary>
    public static string Columns()
    {
        var text = new StringBuilder("| column | JSON key |\n|---|---|\n");
        foreach (var column in CsvFilingWriter.ColumnsWithFacts)
        {
            var keys = FieldTable.All.Where(field => field.CsvColumns.Contains(column)).Select(field => field.Key);
            text.Append($"| `{column}` | {Code(keys)} |\n");
        }
        return text.ToString();
    }

    /// <summary>Every column of the tables of the SEC.</summary>
    public static string Tables()
    {
        var text = new StringBuilder("| table | column | JSON key |\n|---|---|---|\n");
        foreach (var table in FilingTable.Of(TableScope.Sec))
        {
            foreach (var column in table.ColumnsOf(TableScope.Sec))
            {
                var keys = FieldTable.All.Where(field => SecColumns(field).Contains($"{table.Name}.{column.Name}"))
                    .Select(field => field.Key);
                text.Append($"| {table.Name} | `{column.Name}` | {Of(column) ?? Code(keys)} |\n");
            }
        }
        return text.ToString();
    }

    /// <summary>The columns of the tables of the SEC that hold a field, as <c>TABLE.COLUMN</c>.</summary>
    public static IEnumerable<string> SecColumns(FieldTable row)
    {
        if (!row.IsOfRow) return row.Sec.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        return FilingTable.Of(TableScope.Sec).SelectMany(table => table.ColumnsOf(TableScope.Sec)
            .Where(column => column.Kind != CellKind.Marks && column.Field != Field.None && Fields.Name(column.Field) == row.Name)
            .Select(column => $"{table.Name}.{column.Name}"));
    }

    private static string? Of(TableColumn column) => column.Kind switch
    {
        CellKind.Filing => "`filing.accessionNumber`; without one, `source.path`",
        CellKind.Key => "counts up in the order of the document",
        CellKind.Marks => $"`row.footnotes`, the ids on `{Fields.Name(column.Field)}`",
        _ => null,
    };

    private static string Code(IEnumerable<string> names) =>
        string.Join(", ", names.Where(name => name.Length > 0).Select(name => $"`{name}`"));
}
