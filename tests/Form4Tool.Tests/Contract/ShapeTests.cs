using System.Text.Json.Nodes;
using Form4Tool.Output;
using Form4Tool.Reading;

namespace Form4Tool.Tests.Contract;

/// <summary>
/// The contract: every reader, over every shape of every sample, gives the filing that the XML gives, apart from what
/// <see cref="BlindSpots"/> declares; and what is declared there is not delivered.
/// </summary>
public class ShapeTests
{
    // A page prints "FORM 4" where a document of 2003 has no documentType. The street of a seed-like text may be unreadable.
    private static readonly string[] MoreThanXml = ["x0101-2003: documentType"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
        {
            if (!File.Exists(Path.Combine(folder, "filing.xml"))) continue;
            foreach (var shape in new[] { "rendered.html", "vendor.html", "filing.txt" })
                if (File.Exists(Path.Combine(folder, shape))) cases.Add(Path.GetFileName(folder), shape);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_shape_of_a_sample_gives_the_filing_of_its_xml(string sample, string file)
    {
        var shape = ShapeOf(file);
        var (expected, _) = Read(sample, "filing.xml");
        var (got, result) = Read(sample, file);
        var unclear = result.Diagnostics.Any(d => d.Id == "F4307");
        var differences = new List<string>();
        foreach (var path in expected.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            var wanted = Carried(path, expected.GetValueOrDefault(path), expected, shape);
            var found = got.GetValueOrDefault(path);
            if (found == wanted || MoreThanXml.Contains($"{sample}: {path}")) continue;
            if (found is null && unclear && path.Contains(".address.", StringComparison.Ordinal)) continue;
            differences.Add($"{path}: expected {wanted ?? "null"}, found {found ?? "null"}");
        }
        differences.Should().BeEmpty();
        result.Source.Format.Should().Be(file == "filing.txt" ? SourceFormat.ExtractedText : SourceFormat.RenderedHtml);
    }

    [Fact]
    public void Every_blind_spot_hides_something_in_the_samples()
    {
        var hidden = new HashSet<BlindSpot>();
        foreach (var row in Cases())
        {
            var (sample, file) = ((string)row[0], (string)row[1]);
            var (expected, _) = Read(sample, "filing.xml");
            foreach (var (path, value) in expected)
                foreach (var spot in Spots(path, ShapeOf(file)))
                    if (Apply(spot, path, value, expected) != value) hidden.Add(spot);
        }
        // Text of vendor sheets is read in the corpus only.
        BlindSpots.All.Where(spot => spot.Shapes != Shapes.VendorText).Except(hidden).Should().BeEmpty();
    }

    private static Shapes ShapeOf(string file) => file switch
    {
        "rendered.html" => Shapes.WebsitePage,
        "vendor.html" => Shapes.VendorPage,
        _ => Shapes.WebsiteText,
    };

    private static (Dictionary<string, string?> Leaves, Form4Result Result) Read(string sample, string file)
    {
        var path = Path.Combine(Repository.Samples, sample, file);
        var result = new Form4Reader().Read(File.ReadAllBytes(path), file).Single();
        result.Filing.Should().NotBeNull();
        var leaves = new Dictionary<string, string?>();
        Flatten(JsonNode.Parse(JsonFilingWriter.ToJson(result))!, "", leaves);
        foreach (var key in leaves.Keys.Where(k => k.StartsWith("source", StringComparison.Ordinal) || k.StartsWith("diagnostics", StringComparison.Ordinal)
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
        else leaves[path] = node is null ? null : decimal.TryParse(node.ToJsonString(), out var number) ? number.ToString("0.############################") : node.ToString();
    }

    private static string? Carried(string path, string? value, Dictionary<string, string?> filing, Shapes shape)
    {
        foreach (var spot in Spots(path, shape)) value = Apply(spot, path, value, filing);
        return value;
    }

    private static string? Apply(BlindSpot spot, string path, string? value, Dictionary<string, string?> filing) => spot.Blindness switch
    {
        Blindness.Never or Blindness.Marks => null,
        Blindness.OnlyTrue => value == "true" ? value : null,
        Blindness.AbsentIsFalse => value ?? (IsPrinted(path, filing) ? "false" : null),
        Blindness.FirstOwnerOnly => path.StartsWith("reportingOwners[0]", StringComparison.Ordinal) ? value : null,
        Blindness.Form4TransactionsOnly => IsForm(filing, '4') && filing[path.Replace("transactionFormType", "kind")] == "transaction" ? value : null,
        _ => value,
    };

    /// <summary>Whether the form has the box at all: Form 3 has no exit box, and only Form 5 has the two others.</summary>
    private static bool IsPrinted(string path, Dictionary<string, string?> filing) =>
        path == "notSubjectToSection16" ? !IsForm(filing, '3') : path.StartsWith("form", StringComparison.Ordinal) ? IsForm(filing, '5') : true;

    private static bool IsForm(Dictionary<string, string?> filing, char form) => (filing["documentType"] ?? "4")[0] == form;

    private static IEnumerable<BlindSpot> Spots(string path, Shapes shape)
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
