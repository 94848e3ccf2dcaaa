using System.Text;
using System.Text.Json;
using Form4Tool.Output;

namespace Form4Tool.Tests.Output;

public class JsonTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("quote \" backslash \\ slash / < > & '")]
    [InlineData("line\nbreak\r\ttab\0\u0001\u001f\u007f")]
    [InlineData("é – “ ” 漢 😀 \u2028\u2029")]
    public void A_text_reads_back_as_it_was(string text)
    {
        var json = new JsonText(new Utf8Buffer(), indented: false);
        json.StartObject();
        json.String("text"u8, text);
        json.EndObject();
        JsonDocument.Parse(Encoding.UTF8.GetString(json.Buffer.Written)).RootElement.GetProperty("text").GetString().Should().Be(text);
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        var json = new JsonText(new Utf8Buffer(), indented: false);
        json.StartObject();
        json.String("text"u8, "a\ud800b");
        json.EndObject();
        JsonDocument.Parse(Encoding.UTF8.GetString(json.Buffer.Written)).RootElement.GetProperty("text").GetString().Should()
            .Be("a\ufffdb");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_layout_is_that_of_the_platforms_writer(bool indented)
    {
        foreach (var file in Directory.GetFiles(Repository.Samples, "filing.xml", SearchOption.AllDirectories))
        {
            var ours = JsonFilingWriter.ToJson(Form4.ReadAll(File.ReadAllBytes(file)).Single(), indented);
            using var document = JsonDocument.Parse(ours);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream,
                new JsonWriterOptions { Indented = indented, NewLine = "\n",
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                document.WriteTo(writer);
            ours.Should().Be(Encoding.UTF8.GetString(stream.ToArray()));
        }
    }
}
