using System.Diagnostics;

namespace Form4Tool.Cli.Tests;

/// <summary>What only a terminal shows: a real one of the system, by way of script(1) of util-linux.</summary>
public class TerminalTests
{
    [Fact]
    public async Task One_Ctrl_D_ends_what_is_typed_at_a_terminal()
    {
        if (await OnTerminal("sleep 2; printf '\\004'; sleep 20", 80, "parse", "-") is not { } said) return;
        said.Should().Contain("form4: reading from the terminal; Ctrl+D ends it.").And.Contain("-: error F4001: The input is empty.");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(120)]
    public async Task Bar_and_messages_do_not_disturb_each_other_at_any_width(int columns)
    {
        using var folder = new TempFolder();
        var cut = TempFolder.Bytes()[..900];
        for (var i = 0; i < 60; i++)
        {
            folder.Filing($"in/{i}.xml");
            folder.Write($"in/{i}-cut.xml", cut);
        }
        if (await OnTerminal("sleep 20", columns, "parse", folder["in"], "--out", "csv", "--to", folder["x.csv"]) is not { } said) return;
        var lines = said.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        lines.Count(line => line.Contains("-cut.xml(") && line.Contains("error F4201: The document is cut off")
            && line.EndsWith("what stands before that was read.")).Should().Be(60, "each message is a whole line");
        lines.Where(line => line.Contains(": error ")).Should().AllSatisfy(line =>
            line.Should().Contain("\u001b[J" + folder["in"] + "/", "the bar is cleared before a message").And.NotContain("%"));
        // What the bar draws between two moves of the cursor is one line of text.
        var drawn = said.Split("\u001b[J").SelectMany(part => part.Split('\n')).Where(line => line.Contains(" filings")).ToList();
        drawn.Should().NotBeEmpty();
        drawn.Where(line => line.Contains('%')).Should().AllSatisfy(line => Plain(line).Length.Should().BeLessThanOrEqualTo(columns));
        said.Should().Contain("120 filings, 60 rows");
    }

    [Theory]
    [InlineData("never")]
    [InlineData("auto")]
    public async Task Colours_are_no_part_of_what_a_terminal_gets_that_wants_none(string color)
    {
        if (await OnTerminal("sleep 5", 80, "show", CliRun.Sample("simple-purchase", "filing.xml"), "--no-pager", "--color", color) is not
            { } said) return;
        said.Should().Contain("Form 4").And.Contain("Signed ");
        said.Contains("\u001b[1m", StringComparison.Ordinal).Should().Be(color == "auto");
        said.Should().NotContain("\u001b[39;49m");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("parse", "{sample}", "--out", "table", "-q")]
    public async Task A_terminal_is_left_as_it_was_and_its_width_is_kept(params string[] args)
    {
        var sample = CliRun.Sample("simple-purchase", "filing.xml");
        if (await OnTerminal("sleep 4", 62, [.. args.Select(arg => arg.Replace("{sample}", sample))]) is not { } said) return;
        said.Should().NotContain("\u001b[?1h").And.NotContain("\u001b=");
        said.Split('\n').TakeWhile(line => !line.StartsWith("Examples:", StringComparison.Ordinal))
            .Max(line => Plain(line).Length).Should().BeInRange(40, 70);
    }

    private static string Plain(string line) =>
        System.Text.RegularExpressions.Regex.Replace(line, @"\x1b\[[0-9;?]*[A-Za-z]|\r|\x1b[=>]", "");

    /// <summary>What the program says to a terminal; null where there is none to be had.</summary>
    private static async Task<string?> OnTerminal(string typed, int columns, params string[] args)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script")) return null;
        var tool = Batch.ProcessTests.StartInfo(args);
        var command = string.Join(' ', tool.ArgumentList.Prepend(tool.FileName).Select(word => $"'{word}'"));
        using var process = Process.Start(new ProcessStartInfo("sh",
            ["-c", $"({typed}) | timeout 60 script -qefc \"stty cols {columns}; $1\" /dev/null", "sh", command])
        {
            RedirectStandardOutput = true,
            Environment = { ["TERM"] = "xterm" },
        })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        process.Kill(entireProcessTree: true);
        return said;
    }
}
