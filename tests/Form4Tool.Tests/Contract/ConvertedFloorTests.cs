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
        if (Repository.Corpus is not { } corpus || !File.Exists(Path.Combine(corpus, "converted", "pairs.tsv"))) return;
        var folder = Path.Combine(corpus, "converted");
        int stated = 0, found = 0, files = 0;
        var faults = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "pairs.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var (input, truth, name, vendor) = (cells[0], cells[1], cells[3].Split(':')[0], cells[4] != "website");
            if (name != converter && !(name == "website-browser-saved" && converter == "website")) continue;
            files++;
            var page = cells[2] == "rendered-html";
            var shape = (page, vendor) switch { (true, false) => Shapes.WebsitePage, (true, true) => Shapes.VendorPage, (false, false) => Shapes.WebsiteText, _ => Shapes.VendorText };
            var (expected, _) = ShapeContract.Read(Path.Combine(folder, truth));
            var (got, _) = ShapeContract.Read(Path.Combine(folder, input));
            foreach (var path in expected.Keys.Union(got.Keys))
            {
                var carried = ShapeContract.Carried(path, expected.GetValueOrDefault(path), expected, shape);
                var value = got.GetValueOrDefault(path);
                var inTable = path.Contains("erivativeTable[", StringComparison.Ordinal);
                if (inTable && carried is not null) (stated, found) = (stated + 1, found + (value is null ? 0 : 1));
                // What a shape is blind for and a markdown text has all the same (a link, an input) must be as the page has it.
                var onPage = ShapeContract.Carried(path, expected.GetValueOrDefault(path), expected, vendor ? Shapes.VendorPage : Shapes.WebsitePage);
                if (value is not null && !Same(value, carried) && !Same(value, onPage)) faults.Add($"{input} {path}: expected {carried ?? "null"}, found {value}");
            }
        }
        files.Should().BePositive();
        faults.Should().BeEmpty();
        ((double)found / stated).Should().BeGreaterThanOrEqualTo(floor);
    }

    /// <summary>Converters collapse white space.</summary>
    private static bool Same(string value, string? expected) =>
        expected is not null && value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(expected.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
