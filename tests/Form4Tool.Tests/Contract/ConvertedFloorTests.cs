using System.Globalization;
using System.Text.RegularExpressions;
using Form4Tool.Reading;

namespace Form4Tool.Tests.Contract;

/// <summary>
/// Real filings through real converters, with their XML as truth: nothing wrong, nothing invented, no row too many, every row
/// found, and of the stated values of the tables at least the floor. A converter is measured over all its files together.
/// </summary>
public class ConvertedFloorTests
{
    private static readonly (string Converter, double Floor)[] Floors =
    [
        ("website", 1), ("package", 1),
        ("seed-style", 0.995), ("innertext", 0.995), ("copy", 0.995), ("html2text-py", 0.995),
        ("turndown-gfm", 0.995), ("turndown-joplin", 0.995), ("pandoc-gfm", 0.995),
    ];

    /// <summary>Converters that are held to a floor together: what one of them loses is in the nature of its text.</summary>
    private static readonly Dictionary<string, string[]> Groups = new()
    {
        ["by-place"] = ["w3m", "w3m80", "elinks", "html2text-gnu", "pandoc-plain", "pandoc-markdown", "html-to-text-tables", "pdf-layout",
            "html2text-py-default"],
        ["lost"] = ["lynx", "lynx80", "bs4-space", "bs4-newline", "bs4-pipe", "bs4-raw", "tagstrip", "turndown", "html-to-text",
            "html2text-py-notables", "node-html-markdown", "pdf-plain", "pdf-raw"],
    };

    public static TheoryData<string, double> Cases()
    {
        var cases = new TheoryData<string, double>();
        foreach (var (converter, floor) in Floors) cases.Add(converter, floor);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_converter_s_texts_give_what_the_page_shows(string converter, double floor)
    {
        if (Folder is not { } folder) return;
        var (share, faults) = Measure(folder, [converter]);
        faults.Should().BeEmpty();
        share.Should().BeGreaterThanOrEqualTo(floor);
    }

    [Theory, InlineData("by-place"), InlineData("lost")]
    public void Texts_without_cells_give_what_their_places_or_the_form_s_grammar_show(string group)
    {
        if (Folder is not { } folder) return;
        var (floor, most) = FloorOf(group);
        var (share, faults) = Measure(folder, Groups[group]);
        faults.Count.Should().BeLessThanOrEqualTo(most, string.Join('\n', faults));
        share.Should().BeGreaterThanOrEqualTo(floor);
    }

    private static string? Folder => Repository.Corpus is { } corpus && File.Exists(Path.Combine(corpus, "converted", "pairs.tsv"))
        ? Path.Combine(corpus, "converted") : null;

    /// <summary>The floor and the cap of a group, where the yardstick of the whole run has them.</summary>
    private static (double Floor, int Most) FloorOf(string group)
    {
        var floor = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, ".ci", "floors.py")),
            $"\"extracted-text:{group}\": \\(([\\d.]+), \\w+, (\\d+)\\)");
        return (double.Parse(floor.Groups[1].Value, CultureInfo.InvariantCulture),
            int.Parse(floor.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>The share of the stated table values that some converters' texts gave, and what is wrong, invented or too many.</summary>
    private static (double Share, List<string> Faults) Measure(string folder, string[] converters)
    {
        int stated = 0, found = 0, files = 0;
        var faults = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "pairs.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var (input, truth, name, vendor) = (cells[0], cells[1], cells[3].Split(':')[0], cells[4] != "website");
            if (!converters.Contains(name == "website-browser-saved" ? "website" : name)) continue;
            files++;
            var page = cells[2] == "rendered-html";
            var shape = (page, vendor) switch { (true, false) => Shapes.WebsitePage, (true, true) => Shapes.VendorPage,
                (false, false) => Shapes.WebsiteText, _ => Shapes.VendorText };
            var (expected, _) = ShapeContract.Read(Path.Combine(folder, truth));
            var got = Alignment.Of(ShapeContract.Read(Path.Combine(folder, input)).Leaves, expected);
            foreach (var path in expected.Keys.Union(got.Keys))
            {
                var carried = ShapeContract.Carried(path, expected.GetValueOrDefault(path), expected, shape);
                var value = got.GetValueOrDefault(path);
                var inTable = path.Contains("erivativeTable[", StringComparison.Ordinal)
                    && !path.Contains(".footnotes.", StringComparison.Ordinal);
                if (inTable && carried is not null) (stated, found) = (stated + 1, found + (value is null ? 0 : 1));
                // What a shape is blind for and a markdown text has all the same (a link, an input) must be as the page has it.
                var onPage = ShapeContract.Carried(path, expected.GetValueOrDefault(path), expected,
                    vendor ? Shapes.VendorPage : Shapes.WebsitePage);
                if (value is not null && !Same(value, carried) && !Same(value, onPage))
                    faults.Add($"{input} {path}: expected {carried ?? "null"}, found {value}");
            }
        }
        files.Should().BePositive();
        return ((double)found / stated, faults);
    }

    /// <summary>Converters collapse white space.</summary>
    private static bool Same(string value, string? expected) =>
        expected is not null && value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SequenceEqual(expected.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
