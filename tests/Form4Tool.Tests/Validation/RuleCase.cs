using System.Text.Json.Nodes;

namespace Form4Tool.Tests.Validation;

/// <summary>
/// A case of a rule: a file that says in a sentence what it is about, names the sample that it changes, and has parts behind empty lines.
/// A part begins with <c>raises PATH</c> or <c>passes</c>; its other lines change the sample (<see cref="FilingEdit"/>) or say what it
/// was read from (<c>format: extracted-text</c>).
/// </summary>
internal sealed record RuleCase(string Rule, string? Raises, Form4Result Result, string Part)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Validation", "Cases");

    /// <summary>The parts of all cases.</summary>
    public static RuleCase[] All { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The filing of a sample, as it is read from XML.</summary>
    public static JsonObject Sample(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Samples, name, "expected.json")))!.AsObject();
        json["source"] = JsonNode.Parse("""{"path": "case", "format": "ownership-xml", "container": null, "sha256": null}""");
        json["diagnostics"] = new JsonArray();
        return json;
    }

    private static IEnumerable<RuleCase> Read(string file)
    {
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Trim().Split("\n\n");
        var sample = parts[0].Split("\nbase: ")[1];
        return parts.Skip(1).Select(part => ReadPart(Path.GetFileNameWithoutExtension(file), sample, part));
    }

    private static RuleCase ReadPart(string rule, string sample, string part)
    {
        var (lines, json) = (part.Split('\n'), Sample(sample));
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith("format: ", StringComparison.Ordinal)) json["source"]!["format"] = line["format: ".Length..];
            else FilingEdit.Apply(json, line);
        }
        var raises = lines[0] == "passes" ? null : lines[0]["raises ".Length..];
        return new RuleCase(rule, raises, Form4Json.FromJson(json.ToJsonString()), part);
    }
}
