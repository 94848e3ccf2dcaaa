using System.Text.Json.Nodes;
using Form4Tool.Output;
using Form4Tool.Reading;

namespace Form4Tool.Tests.Contract;

/// <summary>
/// Compares a filing read from a shape with the one of the XML, leaf by leaf of the JSON, under the declared blind spots.
/// </summary>
internal static class ShapeContract
{
    /// <summary>Reads a file with one filing into its JSON leaves, without what the input and its container add.</summary>
    public static (Dictionary<string, string?> Leaves, Form4Result Result) Read(string path) =>
        Leaves(new Form4Reader().Read(File.ReadAllBytes(path), path).Single());

    /// <summary>The JSON leaves of a filing.</summary>
    public static (Dictionary<string, string?> Leaves, Form4Result Result) Leaves(Form4Result result)
    {
        result.Filing.Should().NotBeNull();
        var leaves = new Dictionary<string, string?>();
        Flatten(JsonNode.Parse(JsonFilingWriter.ToJson(result))!, "", leaves);
        foreach (var key in leaves.Keys.Where(k => k.StartsWith("source", StringComparison.Ordinal)
            || k.StartsWith("diagnostics", StringComparison.Ordinal)
            || k.StartsWith("filing.", StringComparison.Ordinal)).ToList()) leaves.Remove(key);
        return (leaves, result);
    }

    private static void Flatten(JsonNode? node, string path, Dictionary<string, string?> leaves)
    {
        if (node is JsonObject obj)
            foreach (var (name, child) in obj) Flatten(child, path.Length == 0 ? name : $"{path}.{name}", leaves);
        else if (node is JsonArray array)
            for (var i = 0; i < array.Count; i++) Flatten(array[i], $"{path}[{i}]", leaves);
        // Numbers are compared by value: a page prints 39.52 for 39.5200.
        else leaves[path] = node is null ? null : decimal.TryParse(node.ToJsonString(), out var number)
            ? number.ToString("0.############################") : node.ToString();
    }

    /// <summary>What a shape can carry of a value of the XML.</summary>
    public static string? Carried(string path, string? value, Dictionary<string, string?> filing, Shapes shape)
    {
        foreach (var spot in Spots(path, shape)) value = Apply(spot, path, value, filing);
        return value;
    }

    public static string? Apply(BlindSpot spot, string path, string? value, Dictionary<string, string?> filing) => spot.Blindness switch
    {
        Blindness.Never or Blindness.Marks => null,
        Blindness.OnlyTrue => value == "true" ? value : null,
        Blindness.AbsentIsFalse => value ?? (IsPrinted(path, filing) ? "false" : null),
        Blindness.FirstOwnerOnly => path.StartsWith("reportingOwners[0]", StringComparison.Ordinal) ? value : null,
        Blindness.OnlyTogether => spot.Fields.All(field =>
            filing.GetValueOrDefault(path[..(path.LastIndexOf('.') + 1)] + Fields.Name(field)) is not null)
            ? value : null,
        Blindness.Form4TransactionsOnly =>
        IsForm(filing, '4') && filing[path.Replace("transactionFormType", "kind")] == "transaction" ? value : null,
        _ => value,
    };

    /// <summary>Whether the form has the box at all: Form 3 has no exit box, and only Form 5 has the two others.</summary>
    private static bool IsPrinted(string path, Dictionary<string, string?> filing) =>
        path == "notSubjectToSection16" ? !IsForm(filing, '3') : path.StartsWith("form", StringComparison.Ordinal) ? IsForm(filing, '5')
        : true;

    private static bool IsForm(Dictionary<string, string?> filing, char form) => (filing["documentType"] ?? "4")[0] == form;

    public static IEnumerable<BlindSpot> Spots(string path, Shapes shape)
    {
        var marks = path.Contains(".footnotes.", StringComparison.Ordinal);
        var name = (marks ? path[..path.LastIndexOf('[')] : path).Split('.')[^1];
        foreach (var field in Enum.GetValues<Field>())
        {
            if (Fields.Name(field) != name || !InGroup(field, path)) continue;
            foreach (var spot in BlindSpots.Of(field, shape).Where(spot => (spot.Blindness == Blindness.Marks) == marks)) yield return spot;
        }
    }

    private static bool InGroup(Field field, string path) => field switch
    {
        >= Field.IssuerCik and <= Field.IssuerForeignTradingSymbol => path.StartsWith("issuer.", StringComparison.Ordinal),
        >= Fields.FirstOfOwner and <= Fields.LastOfOwner => path.StartsWith("reportingOwners[", StringComparison.Ordinal),
        >= Fields.FirstOfRow and <= Fields.LastOfRow => path.Contains("erivativeTable[", StringComparison.Ordinal),
        Field.SignatureName or Field.SignatureDate => path.StartsWith("signatures[", StringComparison.Ordinal),
        _ => !path.Contains('.'),
    };
}
