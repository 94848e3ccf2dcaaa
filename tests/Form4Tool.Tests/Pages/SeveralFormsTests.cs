using System.Text;

namespace Form4Tool.Tests.Pages;

/// <summary>Forms that were put into one page or text come out as they do alone.</summary>
public class SeveralFormsTests
{
    public static TheoryData<string, string, string> Pairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var (first, second) in new[] { ("option-exercise", "simple-purchase"), ("simple-purchase", "form3-holdings"),
            ("three-owners", "option-exercise"), ("option-exercise", "option-exercise") })
            foreach (var file in new[] { "rendered.html", "filing.txt" }) pairs.Add(first, second, file);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Files_put_behind_each_other_are_several_filings(string first, string second, string file)
    {
        string one = Sample(first, file), two = Sample(second, file);
        Read(one + "\n" + two).Should().Equal(Read(one).Concat(Read(two)));
    }

    [Fact]
    public void Blocks_of_one_page_are_several_filings()
    {
        string one = Sample("option-exercise", "rendered.html"), two = Sample("simple-purchase", "rendered.html");
        Read($"<html><body><div>{Body(one)}</div><div>{Body(two)}</div></body></html>").Should().Equal(Read(one).Concat(Read(two)));
    }

    [Fact]
    public void A_title_that_stands_twice_begins_one_form()
    {
        var page = Sample("option-exercise", "filing.txt");
        Read("STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n" + page).Should().Equal(Read(page));
    }

    private static string Body(string page) => page[
        (page.IndexOf("<body", StringComparison.OrdinalIgnoreCase) is var at ? page.IndexOf('>', at) + 1 : 0)..page.LastIndexOf("</body>",
        StringComparison.OrdinalIgnoreCase)];

    private static string Sample(string name, string file) => File.ReadAllText(Path.Combine(Repository.Samples, name, file));

    private static List<OwnershipFiling?> Read(string text) =>
        [.. new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Select(r => r.Filing)];
}
