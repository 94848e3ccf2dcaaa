using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Form4Tool.Output;

namespace Form4Tool.Tests.Documents;

/// <summary>The keys of the JSON Schema, by their paths.</summary>
internal sealed record SchemaKeys(string Path, string Kind, bool AllowsNull)
{
    private const string Id = "urn:form4:filing:1.0";

    private static readonly string[] Nullable = ["text", "number", "date", "flag", "cik"];

    /// <summary>All of them; those of rows once for each table.</summary>
    public static IReadOnlyList<SchemaKeys> All { get; } = [.. Walk(Read(), "").Select(found => found.Key)];

    /// <summary>The schema with an id, and with these descriptions.</summary>
    public static string Described(IReadOnlyDictionary<string, string> descriptions)
    {
        var schema = Read();
        foreach (var (key, node) in Walk(schema, "").ToList())
        {
            node.Remove("description");
            node["description"] = descriptions[key.Path];
        }
        schema.Remove("$id");
        schema.Insert(1, "$id", Id);
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        };
        return schema.ToJsonString(options) + "\n";
    }

    private static JsonObject Read() => JsonNode.Parse(JsonFilingSchema.Text)!.AsObject();

    private static IEnumerable<(SchemaKeys Key, JsonObject Node)> Walk(JsonObject node, string path)
    {
        foreach (var (name, value) in node["properties"]?.AsObject() ?? [])
        {
            var own = path + name;
            yield return (new SchemaKeys(own, KindOf(value!.AsObject()), AllowsNullIn(value.AsObject())), value.AsObject());
            foreach (var found in Walk(value.AsObject(), own + ".")) yield return found;
        }
        if (node["items"] is JsonObject items)
            foreach (var found in Walk(items, path.TrimEnd('.') + "[].")) yield return found;
        if (node["additionalProperties"] is JsonObject others)
            foreach (var found in Walk(others, path + "*.")) yield return found;
        foreach (var (name, value) in node["$defs"]?.AsObject() ?? [])
        {
            var own = name is "nonDerivativeRow" or "derivativeRow" ? "row" : name;
            foreach (var found in Walk(value!.AsObject(), own + ".")) yield return found;
        }
    }

    private static string KindOf(JsonObject node) => node["$ref"]?.GetValue<string>().Split('/')[^1] ?? "";

    private static bool AllowsNullIn(JsonObject node) => Nullable.Contains(KindOf(node))
        || node["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null")
        || node["type"]?.GetValueKind() == JsonValueKind.String && node["type"]!.GetValue<string>() == "null"
        || node["enum"] is JsonArray words && words.Any(word => word is null)
        || node["anyOf"] is JsonArray options && options.Any(option => AllowsNullIn(option!.AsObject()));
}
