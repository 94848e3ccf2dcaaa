using System.Globalization;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests.Showing;

/// <summary><c>form4 parse --out table</c>: what a person sees, screen by screen.</summary>
public class TableTests
{
    private static readonly string Screens = Path.Combine(Repository.Root, "tests", "Form4Tool.Cli.Tests", "Showing", "Screens");

    [Theory, MemberData(nameof(ShowTests.Shown), MemberType = typeof(ShowTests))]
    public async Task A_table_keeps_to_the_width_there_is_and_says_what_it_leaves_out(string sample, int width)
    {
        var (code, output, error) = await CliRun.RunAsync(["parse", Path.Combine(Repository.Samples, sample), "--out", "table",
            "--width", width.ToString(CultureInfo.InvariantCulture)]);
        code.Should().Be(0);
        var screen = Path.Combine(Screens, $"{Path.GetDirectoryName(sample)}.table.{width}.txt");
        var expected = File.Exists(screen) ? await File.ReadAllTextAsync(screen) : "";
        if (output != expected) await File.WriteAllTextAsync(Path.ChangeExtension(screen, ".actual.txt"), output);
        output.Should().Be(expected);
        output.Split('\n').Should().OnlyContain(line => line.Length <= width);
        output.Split('\n')[..^1].Should().NotContain("", "a holding too can be seen");
        error.Contains("have no room for", StringComparison.Ordinal).Should().Be(width < 110);
    }

    [Fact]
    public async Task Columns_left_out_are_named_unless_quiet()
    {
        string[] args = ["parse", CliRun.Sample("option-exercise", "submission.txt"), "--out", "table", "--width", "80"];
        (await CliRun.RunAsync(args)).Error.Should().Be("form4: 80 characters have no room for sharesOwnedFollowingTransaction, "
            + "securityTitle; --columns chooses, --width widens.\n");
        (await CliRun.RunAsync([.. args, "--quiet"])).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Chosen_columns_are_never_left_out()
    {
        var (_, output, error) = await CliRun.RunAsync(["parse", CliRun.Sample("option-exercise", "submission.txt"), "--out", "table",
            "--columns", "rptOwnerName,securityTitle,transactionShares", "--width", "20"]);
        output.Should().StartWith("Owner         Security            Shares\nDombrowski …  ");
        error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_terminal_has_its_width_and_a_pipe_has_all()
    {
        string[] args = ["parse", CliRun.Sample("option-exercise", "submission.txt"), "--out", "table"];
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var context = new CliContext(() => new MemoryStream(), output, () => error, () => false, name => name == "COLUMNS" ? "60" : null,
            isOutputTerminal: () => true);
        (await CommandLine.RunAsync(args, context)).Should().Be(0);
        System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n').Max(line => line.Length).Should().BeInRange(40, 60);
        (await CliRun.RunAsync(args, environment: new() { ["COLUMNS"] = "60" })).Out.Should().Contain("Owned after  Security\n");
    }

    [Fact]
    public async Task A_width_is_for_a_table()
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", "x", "--out", "csv", "--width", "80"]);
        (code, error).Should().Be((2, "form4: --width is for table; lines of csv are as long as what they hold.\n"));
    }

    [Fact]
    public async Task Nothing_in_a_table_acts_on_the_terminal()
    {
        var xml = File.ReadAllText(CliRun.Sample("simple-purchase", "filing.xml")).Replace("THIBODEAU", "A\u009BB\u202EC\u2028D");
        using var folder = new TempFolder();
        var path = folder.Write("x\u001b[31m.xml", xml);
        foreach (var columns in (string[])["rptOwnerName,source", "source"])
        {
            var (code, output, _) = await CliRun.RunAsync(["parse", path, "--out", "table", "--columns", columns, "--width", "300"]);
            code.Should().Be(0);
            output.Should().NotContainAny("\u001b", "\u009B", "\u202E", "\u2028").And.Contain("\\u001b[31m");
            output.Contains("\\u009b", StringComparison.Ordinal).Should().Be(columns.StartsWith("rpt", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("C", true)]
    [InlineData("C.UTF-8", false)]
    public async Task A_terminal_without_Unicode_is_shown_ASCII(string locale, bool ascii)
    {
        using var output = new MemoryStream();
        var context = new CliContext(() => new MemoryStream(), output, () => TextWriter.Null, () => false,
            name => name switch { "COLUMNS" => "60", "LC_ALL" => locale, _ => null }, isOutputTerminal: () => true);
        string[] args = ["parse", CliRun.Sample("titles-and-names", "filing.xml"), "--out", "table", "--width", "26"];
        (await CommandLine.RunAsync([.. args, "--columns", "rptOwnerName,securityTitle"], context)).Should().Be(0);
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        System.Text.Ascii.IsValid(text).Should().Be(ascii);
        text.Should().Contain(ascii ? "~" : "…");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(30)]
    [InlineData(20)]
    [InlineData(12)]
    public async Task A_narrow_terminal_has_shares_longest(int width)
    {
        var (_, output, _) = await CliRun.RunAsync(["parse", CliRun.Sample("option-exercise", "submission.txt"), "--out", "table",
            "--width", width.ToString(CultureInfo.InvariantCulture)]);
        output.Split('\n').Should().OnlyContain(line => line.Length <= width);
        output.Should().Contain("Shares").And.Contain("30000");
    }
}
