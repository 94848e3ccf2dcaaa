using System.Text;

namespace Form4Tool.Cli.Tests.Showing;

/// <summary><c>form4 show</c>: what a person sees, screen by screen.</summary>
public class ShowTests
{
    private static readonly string Screens = Path.Combine(Repository.Root, "tests", "Form4Tool.Cli.Tests", "Showing", "Screens");

    private static readonly Dictionary<string, string> Utf8 = new() { ["LANG"] = "en_US.UTF-8" };

    /// <summary>Samples of six formats, in four widths each.</summary>
    public static TheoryData<string, int> Shown
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var sample in (string[])["option-exercise/submission.txt", "weighted-average-sale/filing.xml",
                "three-owners/filing.txt",
                "ascii-form4-columns/filing.txt", "titles-and-names/rendered.html", "html-form4-word/filing.htm"])
                foreach (var width in (int[])[40, 80, 120, 200]) data.Add(sample, width);
            return data;
        }
    }

    [Theory, MemberData(nameof(Shown))]
    public async Task A_filing_is_shown_in_the_width_there_is(string sample, int width)
    {
        var (code, output, error) = await CliRun.RunAsync(
            ["show", Path.Combine(Repository.Samples, sample), "--width",
                width.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            environment: Utf8);
        code.Should().Be(0);
        error.Should().BeEmpty();
        var screen = Path.Combine(Screens, $"{Path.GetDirectoryName(sample)}.{width}.txt");
        var expected = File.Exists(screen) ? await File.ReadAllTextAsync(screen) : "";
        if (output != expected) await File.WriteAllTextAsync(Path.ChangeExtension(screen, ".actual.txt"), output);
        output.Should().Be(expected);
        output.Split('\n').Should().OnlyContain(line => line.Length <= width);
    }

    [Fact]
    public async Task Colour_is_used_where_it_is_asked_for_and_never_where_the_output_is_piped()
    {
        var path = CliRun.Sample("option-exercise", "submission.txt");
        (await CliRun.RunAsync(["show", path], environment: Utf8)).Out.Should().NotContain("\u001b");
        var (_, output, _) = await CliRun.RunAsync(["show", path, "--color", "always"], environment: Utf8);
        output.Should().Contain("\u001b[32m+30,000").And.MatchRegex("\u001b\\[\\d+m-11,240");
    }

    [Fact]
    public async Task A_locale_without_Unicode_is_shown_ASCII()
    {
        var (_, output, _) = await CliRun.RunAsync(["show", CliRun.Sample("titles-and-names", "filing.xml")],
            environment: new() { ["LC_ALL"] = "C" });
        Ascii.IsValid(output).Should().BeTrue();
        output.Should().Contain("LEVESQUE").And.Contain("Children's Trust - 2 of 3");
    }

    [Fact]
    public async Task Wide_letters_keep_the_columns()
    {
        var xml = File.ReadAllText(CliRun.Sample("option-exercise", "filing.xml")).Replace("Common Shares", "普通株式");
        var (_, output, _) = await CliRun.RunAsync(["show", "-", "--width", "80"], Encoding.UTF8.GetBytes(xml), Utf8);
        var rows = output.Split('\n').Where(line => line.StartsWith("  普通株式", StringComparison.Ordinal)).ToList();
        rows.Should().HaveCountGreaterThan(1);
        // Four letters take eight cells, so the date stands four characters earlier than under its head.
        var head = output.Split('\n').First(line => line.StartsWith("  Security", StringComparison.Ordinal)).IndexOf("Date",
            StringComparison.Ordinal);
        rows.Should().OnlyContain(row => row.IndexOf("2020", StringComparison.Ordinal) == head - 4);
    }

    [Fact]
    public async Task Letters_that_run_from_right_to_left_keep_the_columns()
    {
        var xml = File.ReadAllText(CliRun.Sample("option-exercise", "filing.xml"));
        var hebrew = Encoding.UTF8.GetBytes(xml.Replace("Common Shares", "מניות רגילות"));
        var latin = Encoding.UTF8.GetBytes(xml.Replace("Common Shares", "abcde fghijk"));
        foreach (var args in (string[][])[["show", "-", "--width", "80"], ["parse", "-", "--out", "table"]])
        {
            var (_, shown, _) = await CliRun.RunAsync(args, hebrew, Utf8);
            var (_, plain, _) = await CliRun.RunAsync(args, latin, Utf8);
            // The text is set apart by marks that take no cell, so what a terminal orders anew ends where the cell does.
            shown.Should().Contain("\u200Eמניות רגילות\u200E");
            shown.Replace("\u200E", "").Replace("מניות", "abcde").Replace("רגילות", "fghijk").Should().Be(plain);
        }
        var (_, ascii, _) = await CliRun.RunAsync(["show", "-"], hebrew, new() { ["LC_ALL"] = "C" });
        ascii.Should().Contain("  ????? ??????  2020");
    }

    [Fact]
    public async Task Wide_letters_keep_the_columns_of_a_table()
    {
        var xml = File.ReadAllText(CliRun.Sample("option-exercise", "filing.xml"));
        string[] args = ["parse", "-", "--out", "table", "--columns", "securityTitle,transactionShares"];
        var (_, wide, _) = await CliRun.RunAsync(args, Encoding.UTF8.GetBytes(xml.Replace("Common Shares", "普通株式")));
        var (_, plain, _) = await CliRun.RunAsync(args, Encoding.UTF8.GetBytes(xml.Replace("Common Shares", "abcdefgh")));
        wide.Replace("普通株式", "abcdefgh").Should().Be(plain);
    }

    [Fact]
    public async Task What_could_not_be_read_and_what_is_odd_stand_below()
    {
        var text = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.txt"))
            .Replace("9,240\tD\t", "9,240\tD\t\nCommon Stock\t03/09/2016\tP\t\n").Replace("\tA\t$27.85", "\tD\t$27.85");
        var (code, output, _) = await CliRun.RunAsync(["show", "-"], Encoding.UTF8.GetBytes(text), Utf8);
        code.Should().Be(0);
        output.Should().Contain("Not read, or doubtful: 1 of at least 2 rows were read\n").And.Contain("(F4302)");
        output.Should().Contain("Odd, as filed\n");
    }

    [Fact]
    public async Task Several_filings_follow_each_other_or_are_listed_in_a_line_each()
    {
        var folder = Path.Combine(Repository.Samples, "option-exercise");
        var (_, output, _) = await CliRun.RunAsync(["show", folder], environment: Utf8);
        output.Split('\n').Count(line => line.StartsWith("Form 4 ", StringComparison.Ordinal)).Should().BeGreaterThan(4);
        (_, output, _) = await CliRun.RunAsync(["show", folder, "--list", "--width", "200"], environment: Utf8);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountGreaterThan(4)
            .And.OnlyContain(line => line.StartsWith("2020-08-11  4    MGHI      Dombrowski Gary L, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_filing_is_said_with_exit_code_1()
    {
        var (code, output, error) = await CliRun.RunAsync(["show", "-"], "Dear Sir"u8.ToArray(), Utf8);
        code.Should().Be(1);
        output.Should().BeEmpty("standard output has filings only");
        error.Should().Contain("-: error F4002: Not an ownership filing");
        (code, output, error) = await CliRun.RunAsync(
            ["show", CliRun.Sample("simple-purchase", "filing.xml"), "nothere"], environment: Utf8);
        code.Should().Be(1);
        output.Should().StartWith("Form 4");
        error.Should().Be("nothere: error F4006: There is no such file or folder.\n");
        (await CliRun.RunAsync(["show"])).Code.Should().Be(2);
    }

    public static TheoryData<string> Samples() =>
        [.. Directory.GetDirectories(Repository.Samples).Where(folder => File.Exists(Path.Combine(folder, "filing.xml")))
            .Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory, MemberData(nameof(Samples))]
    public async Task Each_mark_of_a_footnote_stands_in_a_cell_of_its_row_and_each_value_is_shown(string sample)
    {
        var path = CliRun.Sample(sample, "filing.xml");
        var filing = new Form4Reader().Read(await File.ReadAllBytesAsync(path)).Single().Filing!;
        foreach (var width in (string[])["60", "250"])
        {
            var (_, output, _) = await CliRun.RunAsync(["show", path, "--width", width], environment: Utf8);
            var tables = output.Split("\nFootnotes\n")[0];
            foreach (var row in filing.NonDerivativeTable.Cast<OwnershipRow>().Concat(filing.DerivativeTable))
            {
                foreach (var mark in row.Footnotes) tables.Should().Contain($"({mark.Id.TrimStart('F')})");
                foreach (var day in new[] { row.TransactionDate, row.DeemedExecutionDate })
                    if (day is not null) tables.Should().Contain(day.Value.ToString("yyyy-MM-dd"));
                if (row.EquitySwapInvolved == true) tables.Should().Contain("equity swap");
                if (row.TransactionTimeliness is { } word) tables.Should().Contain(word == "E" ? "early" : "late");
                if (row.TransactionFormType is { } form && form[0] != filing.DocumentType?[0]) tables.Should().Contain($", Form {form}");
            }
        }
    }

    [Fact]
    public async Task A_value_beside_a_number_is_shown_with_it()
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml")).Replace("</sharesOwnedFollowingTransaction>",
            "</sharesOwnedFollowingTransaction><valueOwnedFollowingTransaction><value>5000.50</value></valueOwnedFollowingTransaction>");
        (await CliRun.RunAsync(["show", "-"], Encoding.UTF8.GetBytes(xml), Utf8)).Out.Should().Contain("9,240 ($5,000.5");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(300)]
    public async Task A_list_has_one_line_a_filing_at_any_width(int width)
    {
        using var folder = new TempFolder();
        folder.Filing("a.xml", "three-owners");
        folder.Write("b.txt", TempFolder.Bytes("ascii-form4-columns", "filing.txt"));
        var (_, output, _) = await CliRun.RunAsync(["show", folder.Path, "--list", "--width", $"{width}"], environment: Utf8);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2).And.OnlyContain(line => line.Length <= width);
        foreach (var line in lines.Take(width < 300 ? 0 : 2)) line.Should().MatchRegex(@"/[ab]\.(xml|txt)$");
        lines[1][..7].Should().MatchRegex(@"\d{4}-\d\d");
    }
}
