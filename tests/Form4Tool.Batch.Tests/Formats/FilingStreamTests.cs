using System.Text;
using System.Text.Json;
using Form4Tool.Batch.Formats;
using Form4Tool.Output;

namespace Form4Tool.Batch.Tests.Formats;

public class FilingStreamTests
{
    private static readonly string[] Samples = ["simple-purchase", "option-exercise", "three-owners"];

    private static readonly Form4Result[] Results =
        [.. Samples.SelectMany(sample => Form4.ReadAll(TempFolder.Bytes(sample), path: sample))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void JSON_is_an_array_of_as_many_objects(int count) =>
        JsonDocument.Parse(Written(FilingFormats.Json, count)).RootElement.GetArrayLength().Should().Be(count);

    [Fact]
    public void One_filing_alone_is_a_bare_object_where_that_is_allowed()
    {
        Written(FilingFormats.Json, 1, mayBeSingle: true).Should().Be(JsonFilingWriter.ToJson(Results[0]) + "\n");
        JsonDocument.Parse(Written(FilingFormats.Json, 2, mayBeSingle: true)).RootElement.GetArrayLength().Should().Be(2);
        Written(FilingFormats.Json, 0, mayBeSingle: true).Should().BeEmpty();
    }

    [Fact]
    public void Lines_of_JSON_are_as_many_as_filings()
    {
        Written(FilingFormats.JsonLines, 3).Should().Be(
            string.Concat(Results.Select(result => JsonFilingWriter.ToJson(result, indented: false) + "\n")));
        Written(FilingFormats.JsonLines, 0).Should().BeEmpty();
    }

    [Fact]
    public void CSV_has_its_header_whether_or_not_there_is_a_filing()
    {
        var header = string.Join(',', CsvFilingWriter.Columns) + "\n";
        Written(FilingFormats.Csv, 0).Should().Be(header);
        Written(FilingFormats.Csv, 3).Should().StartWith(header);
    }

    [Fact]
    public void A_format_of_one_document_a_filing_refuses_the_second()
    {
        using var output = new MemoryStream();
        using var stream = new FilingStream(FilingFormats.Xml, output);
        stream.Write(Results[0]);
        var length = output.Length;
        FluentActions.Invoking(() => stream.Write(Results[1])).Should().Throw<SeveralFilingsException>();
        output.Length.Should().Be(length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("xml")]
    [InlineData("html")]
    public void A_format_is_found_by_its_name(string name) => FilingFormats.Find(name)!.Name.Should().Be(name);

    private static string Written(FilingFormat format, int count, bool mayBeSingle = false)
    {
        using var output = new MemoryStream();
        using (var stream = new FilingStream(format, output, mayBeSingle: mayBeSingle))
        {
            foreach (var result in Results.Take(count)) stream.Write(result);
            stream.Filings.Should().Be(count);
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
