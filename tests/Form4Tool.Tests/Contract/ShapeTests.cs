using System.Text;
using Form4Tool.Reading;
using Form4Tool.Tests.Stripped;

namespace Form4Tool.Tests.Contract;

/// <summary>
/// The contract: every reader, over every shape of every sample, gives the filing that the XML gives, apart from what
/// <see cref="BlindSpots"/> declares; and what is declared there is not delivered.
/// </summary>
public class ShapeTests
{
    private const string TypedText = "typed as text", TypedHtml = "typed as HTML", WithoutTags = "XML without its tags";

    // A page prints "FORM 4" where a document of 2003 has no documentType. The street of a seed-like text may be unreadable.
    private static readonly string[] MoreThanXml = ["x0101-2003: documentType"];

    // Without tags the first of two paragraphs of remarks is one more footnote, and a value in dollars of what is no debt a number.
    private static readonly string[] NotToldWithoutTags =
    [
        "many-footnotes: footnotes[13].id", "many-footnotes: footnotes[13].text", "total-values: derivativeTable[0].transactionShares",
        "total-values: derivativeTable[0].underlyingSecurityShares", "total-values: derivativeTable[0].sharesOwnedFollowingTransaction",
    ];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
        {
            if (!File.Exists(Path.Combine(folder, "filing.xml"))) continue;
            foreach (var shape in new[] { "rendered.html", "vendor.html", "filing.txt" })
                if (File.Exists(Path.Combine(folder, shape))) cases.Add(Path.GetFileName(folder), shape);
            foreach (var shape in new[] { TypedText, TypedHtml, WithoutTags }) cases.Add(Path.GetFileName(folder), shape);
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
        var unclear = result.Diagnostics.Any(d => d.Id is "F4307" or "F4401");
        var differences = new List<string>();
        foreach (var path in expected.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            var wanted = ShapeContract.Carried(path, expected.GetValueOrDefault(path), expected, shape);
            var found = got.GetValueOrDefault(path);
            if (found == wanted || MoreThanXml.Contains($"{sample}: {path}")) continue;
            if (shape == Shapes.Typed && path.StartsWith("signatures[", StringComparison.Ordinal) && Conformed(wanted) == Conformed(found))
                continue;
            // What is not told apart is null with a warning.
            if (shape == Shapes.Stripped
                && (NotToldWithoutTags.Contains($"{sample}: {path}") || (found is null && IsUnclear(path, result)))) continue;
            if (found is null && unclear && path.Contains(".address.", StringComparison.Ordinal)) continue;
            differences.Add($"{path}: expected {wanted ?? "null"}, found {found ?? "null"}");
        }
        differences.Should().BeEmpty();
        result.Source.Format.Should().Be(file switch
        {
            "filing.txt" or WithoutTags => SourceFormat.ExtractedText,
            TypedText => SourceFormat.Ascii,
            TypedHtml => SourceFormat.FilerHtml,
            _ => SourceFormat.RenderedHtml,
        });
    }

    private static bool IsUnclear(string path, Form4Result result) => result.Diagnostics.Any(d =>
        path.StartsWith("footnotes[", StringComparison.Ordinal)
            ? d.Id == "F4605"
            : d.Id == "F4603" && (d.Field is null || d.Field == path));

    /// <summary>What stands behind the mark "/s/" by which a typed form is signed.</summary>
    private static string? Conformed(string? name) =>
        name?[(name.LastIndexOf("/s/ ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + 4 : 0)..];

    [Fact]
    public void Every_blind_spot_hides_something_in_the_samples()
    {
        var hidden = new HashSet<BlindSpot>();
        foreach (var row in Cases())
        {
            var (sample, file) = row.Data;
            var (expected, _) = Read(sample, "filing.xml");
            foreach (var (path, value) in expected)
                foreach (var spot in ShapeContract.Spots(path, ShapeOf(file)))
                    if (ShapeContract.Apply(spot, path, value, expected) != value) hidden.Add(spot);
        }
        // Text of vendor sheets is read in the corpus only.
        BlindSpots.All.Where(spot => spot.Shapes != Shapes.VendorText).Except(hidden).Should().BeEmpty();
    }

    private static Shapes ShapeOf(string file) => file switch
    {
        "rendered.html" => Shapes.WebsitePage,
        "vendor.html" => Shapes.VendorPage,
        TypedText or TypedHtml => Shapes.Typed,
        WithoutTags => Shapes.Stripped,
        _ => Shapes.WebsiteText,
    };

    private static (Dictionary<string, string?> Leaves, Form4Result Result) Read(string sample, string file)
    {
        if (file == WithoutTags)
            return ShapeContract.Leaves(new Form4Reader().Read(Encoding.UTF8.GetBytes(
                StrippedText.Lines(File.ReadAllText(Path.Combine(Repository.Samples, sample, "filing.xml"))))).Single());
        if (file is not (TypedText or TypedHtml)) return ShapeContract.Read(Path.Combine(Repository.Samples, sample, file));
        var filing = Form4.Parse(File.ReadAllBytes(Path.Combine(Repository.Samples, sample, "filing.xml")));
        // The XML of 2003 names no document type; the form always did.
        if (filing.DocumentType is null) filing = filing with { DocumentType = "4" };
        return ShapeContract.Leaves(new Form4Reader()
            .Read(Encoding.UTF8.GetBytes(file == TypedText ? TypedWriter.Text(filing) : TypedWriter.Html(filing))).Single());
    }
}
