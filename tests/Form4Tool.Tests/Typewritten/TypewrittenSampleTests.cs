using System.Text.Json.Nodes;
using Form4Tool.Output;

namespace Form4Tool.Tests.Typewritten;

/// <summary>The samples that exist as typed forms only: what is expected of them stands beside them, as JSON.</summary>
public class TypewrittenSampleTests
{
    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
            if (File.Exists(Path.Combine(folder, "expected.json")) && !File.Exists(Path.Combine(folder, "filing.xml")))
                data.Add(Path.GetFileName(folder));
        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_typed_sample_gives_what_is_expected_of_it(string sample)
    {
        var folder = Path.Combine(Repository.Samples, sample);
        var input = Directory.GetFiles(folder, "filing.*").Single();
        var result = new Form4Reader().Read(File.ReadAllBytes(input)).Single();
        result.Source.Format.Should().Be(input.EndsWith(".htm", StringComparison.Ordinal) ? SourceFormat.FilerHtml : SourceFormat.Ascii);
        Leaves(JsonNode.Parse(JsonFilingWriter.ToJson(result))!).Should()
            .Equal(Leaves(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")))!));
    }

    /// <summary>The values by path; texts with single blanks, numbers with the digits as written.</summary>
    private static List<string> Leaves(JsonNode node)
    {
        var leaves = new List<string>();
        Add(node, "");
        return leaves;

        void Add(JsonNode? at, string path)
        {
            if (path is "/source" or "/diagnostics") return;
            if (at is JsonObject obj)
                foreach (var (name, child) in obj.OrderBy(m => m.Key, StringComparer.Ordinal)) Add(child, $"{path}/{name}");
            else if (at is JsonArray array)
                for (var i = 0; i < array.Count; i++) Add(array[i], $"{path}/{i}");
            else
            {
                var text = at?.ToJsonString().Replace("\\n", " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
                leaves.Add($"{path}: {(text is null ? "null" : string.Join(' ', text))}");
            }
        }
    }
}
