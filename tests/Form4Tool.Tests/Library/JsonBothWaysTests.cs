using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Form4Tool.Tests.Output;
using Form4Tool.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Form4Tool.Tests.Library;

/// <summary>JSON of a filing from the library, both ways.</summary>
public partial class JsonBothWaysTests
{
    private static readonly SourceInfo Source = new("a.nc!/1", SourceFormat.FilerHtml, SourceContainer.EdgarDissemination, "ab12");

    [Fact]
    public void Every_sample_is_read_back_from_its_JSON_as_the_same_result_and_the_same_bytes() =>
        Samples.Shapes.Concat(Samples.Submissions).Concat(Samples.Corpus).Should().AllSatisfy(sample =>
        {
            var (indented, line) = (sample.Result.ToJson(), sample.Result.ToJson(indented: false));
            Form4Json.FromJson(indented).Should().Be(sample.Result, sample.Name);
            Form4Json.FromJson(Encoding.UTF8.GetBytes(line)).ToJson().Should().Be(indented, sample.Name);
        });

    [Fact]
    public void A_filing_made_at_random_is_read_back_from_its_JSON() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(RandomFilings.Arbitrary(asFiled: true), filing =>
        {
            var diagnostic = new Diagnostic("F4103", Severity.Warning, "A \"word\".", "signatures[0].date", 3, 4);
            var result = new Form4Result(Source, filing, [diagnostic]);
            var read = Form4Json.FromJson(result.ToJson());
            return read == result && read.ToJson() == result.ToJson();
        }));

    [Fact]
    public void A_serializer_writes_and_reads_results_inside_other_objects_without_reflection()
    {
        var results = Samples.Submissions.Select(sample => sample.Result).ToArray();
        var json = JsonSerializer.Serialize(new Batch("2024", results), Context.Default.Batch);
        json.Should().StartWith("{\"Name\":\"2024\",\"Results\":[{\"formatVersion\":");
        JsonSerializer.Deserialize(json, Context.Default.Batch)!.Results.Should().Equal(results);
        JsonSerializer.Serialize(results[0], Indented.Default.Form4Result).Should().Be(results[0].ToJson());
    }

    [Theory]
    [InlineData("[]", "This is no filing of format version 1.x.")]
    [InlineData("{}", "This is no filing of format version 1.x.")]
    [InlineData("{\"formatVersion\":\"2.0\"}", "This is no filing of format version 1.x.")]
    [InlineData("{\"formatVersion\":\"1.0\"}", "filing holds an object.")]
    public void What_is_no_JSON_of_a_filing_is_refused(string json, string message) =>
        FluentActions.Invoking(() => Form4Json.FromJson(json)).Should().Throw<JsonException>().WithMessage(message);

    [Theory]
    [InlineData("\"transactionShares\": 1000", "\"transactionShares\": \"1,000\"", "transactionShares holds a decimal number.")]
    [InlineData("\"transactionDate\": \"", "\"transactionDate\": \"x", "transactionDate holds a date such as 2024-01-17.")]
    [InlineData("\"isDirector\": true", "\"isDirector\": 1", "isDirector holds true, false or null.")]
    [InlineData("\"kind\": \"transaction\"", "\"kind\": \"trade\"", "kind holds one of transaction, holding.")]
    [InlineData("\"footnotes\": {}", "\"footnotes\": {\"price\": []}", "footnotes holds no member price, which is no field of a row.")]
    public void A_value_of_the_wrong_kind_is_refused_and_never_taken_for_null(string right, string wrong, string message)
    {
        const string shown = """
            "isDirector": true "kind": "transaction" "transactionShares": 1000 "transactionDate": "2024-01-02" "footnotes": {}
            """;
        shown.Should().Contain(right);
        var row = new NonDerivativeRow { TransactionShares = 1000, TransactionDate = new DateOnly(2024, 1, 2) };
        var owner = new ReportingOwner { Relationship = new OwnerRelationship { IsDirector = true } };
        var filing = new OwnershipFiling { NonDerivativeTable = [row], ReportingOwners = [owner] };
        var json = new Form4Result(Source, filing, []).ToJson();
        json.Should().Contain(right);
        FluentActions.Invoking(() => Form4Json.FromJson(json.Replace(right, wrong))).Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void A_member_that_a_later_version_adds_is_passed_over()
    {
        var result = new Form4Result(Source, new OwnershipFiling { DocumentType = "4" }, []);
        Form4Json.FromJson(result.ToJson().Replace("\"documentType\"", "\"novelty\": [{}], \"documentType\"")).Should().Be(result);
    }

    [Fact]
    public void A_result_without_a_filing_has_no_JSON() =>
        FluentActions.Invoking(() => new Form4Result(Source, null, []).ToJson()).Should().Throw<ArgumentException>();

    internal sealed record Batch(string Name, Form4Result[] Results);

    [JsonSourceGenerationOptions(Converters = [typeof(Form4JsonConverter)])]
    [JsonSerializable(typeof(Batch))]
    private sealed partial class Context : JsonSerializerContext;

    [JsonSourceGenerationOptions(Converters = [typeof(Form4JsonConverter)], WriteIndented = true)]
    [JsonSerializable(typeof(Form4Result))]
    private sealed partial class Indented : JsonSerializerContext;
}
