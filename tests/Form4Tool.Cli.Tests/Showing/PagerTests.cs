using System.Text;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests.Showing;

/// <summary>The pager of <c>form4 show</c>.</summary>
public class PagerTests
{
    private static readonly string Path = CliRun.Sample("option-exercise", "submission.txt");

    [Fact]
    public async Task On_a_terminal_the_pager_gets_the_whole_text()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        var (code, output, error) = await Show($"cat > '{folder["seen"]}'", Path);
        (code, output, error).Should().Be((0, "", ""));
        File.ReadAllText(folder["seen"]).Should().StartWith("Form 4  ").And.Contain("Signed ");
    }

    [Theory]
    [InlineData("no-such-pager", 1)]
    [InlineData("no-such-pager", 200)]      // more than a pipe holds
    [InlineData("/dev/null -R", 1)]
    public async Task A_pager_that_cannot_start_swallows_nothing_and_says_so(string pager, int filings)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        for (var i = 0; i < filings; i++) folder.Filing($"{i}.xml", "many-footnotes");
        var (_, expected, _) = await CliRun.RunAsync(["show", folder.Path, "--width", "80"]);
        var (code, output, error) = await Show(pager, folder.Path);
        code.Should().Be(0);
        error.Should().Be($"form4: the pager '{pager}' cannot be started, so this is shown without one.\n");
        output.Should().Be(expected);
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("")]
    public async Task No_pager_is_started_where_none_is_wanted(string pager)
    {
        var (code, output, error) = await Show(pager, Path);
        (code, error).Should().Be((0, ""));
        output.Should().StartWith("Form 4  ");
        (await Show("no-such-pager", Path, "--no-pager")).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_person_who_has_seen_enough_ends_the_text_quietly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        for (var i = 0; i < 200; i++) folder.Filing($"{i}.xml", "many-footnotes");
        var (code, output, error) = await Show("head -1 > /dev/null", folder.Path);
        (code, output, error).Should().Be((0, "", ""));
    }

    private static async Task<(int Code, string Out, string Error)> Show(string pager, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var context = new CliContext(() => new MemoryStream(), output, () => error, () => false,
            name => name == "FORM4_PAGER" ? pager : null, isOutputTerminal: () => true);
        var code = await CommandLine.RunAsync(["show", "--width", "80", "--color", "never", .. args], context);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
