using System.Text.RegularExpressions;

namespace Form4Tool.Cli.Tests;

/// <summary>The manual page is made of what the help is made of.</summary>
public class ManTests
{
    [Fact]
    public async Task The_manual_page_has_every_command_and_every_option_of_the_help()
    {
        var (code, page, error) = await CliRun.RunAsync(["man"]);
        code.Should().Be(0, error);
        foreach (var name in CommandLine.Names)
        {
            page.Should().Contain($".SS \"form4 {name}");
            var (_, help, _) = await CliRun.RunAsync([name, "--help"]);
            foreach (Match option in Regex.Matches(help, @"(?<=^  )(--?[\w-]+)", RegexOptions.Multiline))
            {
                if (option.Value is not ("-?" or "-h" or "--help"))
                    page.Should().Contain(option.Value.Replace("-", "\\-"), $"form4 {name} has it");
            }
        }
        page.Should().Contain("\\fB\\-\\-spreadsheet\\-safe\\fR").And.Contain("form4 parse filings/ \\-\\-out csv");
    }

    [Fact]
    public async Task No_line_of_the_manual_page_is_taken_for_a_command_that_is_none()
    {
        var (_, page, _) = await CliRun.RunAsync(["man"]);
        page.Split('\n').Where(line => line.StartsWith('.') || line.StartsWith('\''))
            .Should().OnlyContain(line => Regex.IsMatch(line, @"^\.(TH|SH|SS|TP|PP|B|I|nf|fi)( |$)"));
    }
}
