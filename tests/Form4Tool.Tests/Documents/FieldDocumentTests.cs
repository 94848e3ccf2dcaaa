using System.Text;
using Form4Tool.Output;
using Form4Tool.Output.Tables;
using Form4Tool.Reading.Xml;

namespace Form4Tool.Tests.Documents;

/// <summary><c>docs/fields.md</c> says of every key, column and element what it means; nothing is left out and nothing made up.</summary>
public class FieldDocumentTests
{
    [Fact]
    public void Every_key_of_the_schema_is_in_the_table_once() =>
        FieldTable.All.Select(field => field.Key).Should().BeEquivalentTo(SchemaKeys.All.Select(key => key.Path).Distinct());

    [Fact]
    public void A_key_that_the_schema_never_lets_be_null_is_said_to_be_never_null()
    {
        foreach (var key in SchemaKeys.All)
            if (!key.AllowsNull) FieldTable.All.Single(field => field.Key == key.Path).Null.Should().Be(FieldTable.Never, key.Path);
    }

    [Fact]
    public void Flags_dates_and_CIKs_are_said_to_be_such()
    {
        foreach (var key in SchemaKeys.All)
        {
            var unit = FieldTable.All.Single(field => field.Key == key.Path).Unit;
            if (key.Kind is "flag" or "date" or "cik") unit.Should().Be(key.Kind == "cik" ? "CIK" : key.Kind, key.Path);
            else unit.Should().NotBe("flag").And.NotBe("date").And.NotBe("CIK");
        }
    }

    [Fact]
    public void Every_column_of_the_CSV_is_in_the_table() =>
        FieldTable.All.SelectMany(field => field.CsvColumns).Should().BeEquivalentTo(CsvFilingWriter.ColumnsWithFacts);

    [Fact]
    public void Every_element_is_one_of_the_schema_of_the_SEC()
    {
        foreach (var field in FieldTable.All)
            foreach (var element in field.Element.Split(", ", StringSplitOptions.RemoveEmptyEntries))
                (Element.Find(element) is not null || element is "signatureName" or "signatureDate").Should().BeTrue(element);
        foreach (var field in Enum.GetValues<Field>())
            if (field is not (Field.None or Field.StatementMonth))
                FieldTable.All.Should().Contain(row => row.Element == Fields.ElementName(field));
    }

    [Fact]
    public void Every_column_of_the_tables_of_the_SEC_is_in_the_document()
    {
        var told = FieldTable.All.SelectMany(FieldMarkdown.SecColumns).ToHashSet();
        foreach (var table in FilingTable.Of(TableScope.Sec))
            foreach (var column in table.ColumnsOf(TableScope.Sec))
                if (column.Kind is not (CellKind.Filing or CellKind.Key or CellKind.Marks))
                    told.Should().Contain($"{table.Name}.{column.Name}");
    }

    [Fact]
    public void The_document_of_fields_is_fresh()
    {
        GeneratedBlock.ShouldBeFresh("fields.md", "keys", FieldMarkdown.Keys());
        GeneratedBlock.ShouldBeFresh("fields.md", "columns", FieldMarkdown.Columns());
        GeneratedBlock.ShouldBeFresh("fields.md", "tables", FieldMarkdown.Tables());
    }

    [Fact]
    public void The_JSON_Schema_has_an_id_and_describes_every_key_in_the_words_of_the_table()
    {
        var file = Path.Combine(Repository.Root, "src", "Form4Tool", "Output", "filing.schema.json");
        var expected = SchemaKeys.Described(FieldTable.All.ToDictionary(field => field.Key, field => field.Description));
        if (File.ReadAllText(file).ReplaceLineEndings("\n") == expected) return;
        File.WriteAllText(Path.ChangeExtension(file, ".actual.json"), expected, new UTF8Encoding(false));
        Assert.Fail("filing.schema.json does not describe its keys as fields.tsv does; filing.schema.actual.json beside it does.");
    }
}
