using System.Text;
using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Tests.Output;

/// <summary><c>docs/tables.md</c> is made of the descriptions of tables and rows.</summary>
public class TableDocumentTests
{
    [Fact]
    public void The_document_of_tables_is_fresh()
    {
        var file = Path.Combine(Repository.Root, "docs", "tables.md");
        var expected = Document();
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == expected) return;
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "tables.actual.md"), expected);
        Assert.Fail("docs/tables.md is not what the descriptions of tables make; docs/tables.actual.md beside it is. Rename that.");
    }

    private static string Document()
    {
        var text = new StringBuilder("""
        # Tables and columns

        All outputs that are tables are made from one description: `src/Form4Tool/Output/Tables/FilingTable.cs` for the tables of
        filings, `src/Form4Tool/Output/RowColumns.cs` for the flat rows. A column "of databases" is in databases and data sets and not in
        the SEC's files, one "of data sets" in data sets alone. **Bold** columns are the primary key. Null means that the filing does not
        state it.

        | type | in the SEC's files | SQLite | PostgreSQL | Parquet and Arrow |
        |---|---|---|---|---|
        | text, footnote ids, texts as filed | as filed | TEXT | text | string |
        | number | all decimals | REAL | numeric | DECIMAL(38, 10) |
        | count | | INTEGER | integer | int32 |
        | date | `29-DEC-2004` | TEXT, `2004-12-29` | date | date |
        | time | | TEXT, `2004-12-29 16:05:12` | timestamp | timestamp, microseconds, without zone |
        | flag | 1 or 0 | INTEGER, 1 or 0 | boolean | boolean |


        """.ReplaceLineEndings("\n"));
        text.Append("## Rows\n\nOne line a row of Table I or II; one of kind `none` for a filing without rows.\n\n" +
            "| column | type | meaning |\n|---|---|---|\n");
        foreach (var column in RowColumns.All) text.Append($"| `{column.Name}` | {NameOf(column.Kind)} | {column.Meaning} |\n");
        text.Append("\nData sets have behind them:\n\n| column | type | meaning |\n|---|---|---|\n");
        foreach (var column in RowColumns.OfDataSets) text.Append($"| `{column.Name}` | {NameOf(column.Kind)} | {column.Meaning} |\n");
        foreach (var list in new[] { RowColumns.Owners, RowColumns.Notes })
        {
            var items = string.Join(", ", list.Columns.Select(column => $"`{column.Name}` ({NameOf(column.Kind)})"));
            text.Append($"| `{list.Name}` | list of {items} | {list.Meaning} |\n");
        }
        text.Append("\nWith `--derived` there follow ([derived.md](derived.md) defines them):\n\n" +
            "| column | type | meaning |\n|---|---|---|\n");
        foreach (var column in RowColumns.WithFacts.Skip(RowColumns.All.Count))
            text.Append($"| `{column.Name}` | {NameOf(column.Kind)} | {column.Meaning} |\n");
        foreach (var table in FilingTable.All)
        {
            text.Append($"\n## {table.Name}\n\n{table.Meaning}{Of(table.Scope)}.\n\n| column | type | meaning |\n|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                var name = column.IsKey ? $"**`{column.Name}`**" : $"`{column.Name}`";
                var scope = column.Scope > table.Scope ? Of(column.Scope) : "";
                text.Append($"| {name} | {NameOf(column.Kind)} | {column.Meaning}{scope} |\n");
            }
        }
        return text.ToString();
    }

    private static string Of(TableScope scope) => scope switch
    {
        TableScope.Sec => "",
        TableScope.Database => "; of databases",
        _ => "; of data sets",
    };

    private static string NameOf(CellKind kind) => kind switch
    {
        CellKind.Filing or CellKind.Text => "text",
        CellKind.Key or CellKind.Count => "count",
        CellKind.Number => "number",
        CellKind.Date => "date",
        CellKind.Time => "time",
        CellKind.Flag => "flag",
        CellKind.Marks => "footnote ids",
        _ => "texts as filed",
    };
}
