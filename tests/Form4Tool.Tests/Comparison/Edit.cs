using System.Text.Json.Nodes;

namespace Form4Tool.Tests.Comparison;

/// <summary>One value of a filing changed: the path that must be named, and the filing with it.</summary>
internal sealed record Edit(string Path, Form4Result Result)
{
    /// <summary>
    /// Every value of the JSON that can be edited alone, by its path: leaves become another value of their type, nulls get one.
    /// </summary>
    public static IEnumerable<Edit> Of(Form4Result result)
    {
        foreach (var path in Paths(JsonNode.Parse(result.ToJson())!, ""))
        {
            if (Change(path, result) is { } edit) yield return edit;
        }
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        if (path is "source" or "filing" or "diagnostics" or "formatVersion" or "asFiled"
            || path.EndsWith(".asFiled", StringComparison.Ordinal) || path.EndsWith(".kind", StringComparison.Ordinal)) yield break;
        // The ids on a field are one value.
        if (path.Contains(".footnotes.", StringComparison.Ordinal)) yield return path;
        else if (node is JsonObject obj)
            foreach (var (name, child) in obj)
                foreach (var inner in Paths(child, path.Length == 0 ? name : $"{path}.{name}")) yield return inner;
        else if (node is JsonArray array)
            for (var i = 0; i < array.Count; i++)
                foreach (var inner in Paths(array[i], $"{path}[{i}]")) yield return inner;
        else yield return path;
    }

    private static Edit? Change(string path, Form4Result result)
    {
        var json = JsonNode.Parse(result.ToJson())!;
        var (parent, steps) = (json, path.Replace("[", ".[", StringComparison.Ordinal).Split('.'));
        foreach (var step in steps[..^1]) parent = step[0] == '[' ? parent[int.Parse(step[1..^1])]! : parent[step]!;
        var (name, old) = (steps[^1], parent[steps[^1]]);
        parent[name] = Another(name, old);
        return new Edit(path, Form4Json.FromJson(json.ToJsonString()));
    }

    private static JsonNode Another(string name, JsonNode? old)
    {
        if (old is JsonArray ids) return new JsonArray([.. ids.Select(id => id!.DeepClone()), "F9"]);
        var field = Enum.GetValues<Field>().FirstOrDefault(f => Fields.Name(f) == name);
        return Fields.Kind(field) switch
        {
            FieldKind.Number => old is null ? 7 : old.GetValue<decimal>() + 1,
            FieldKind.Flag => old is null || !old.GetValue<bool>(),
            FieldKind.Date => old?.ToString() == "2024-02-29" ? "2024-03-01" : "2024-02-29",
            FieldKind.Cik => old?.ToString() == "0000000042" ? "0000000043" : "0000000042",
            _ => old is null ? "X" : old + "X",
        };
    }
}
