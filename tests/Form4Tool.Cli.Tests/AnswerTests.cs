using System.Text.Json;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests;

/// <summary>What the command line answers to what people try first, mistype or leave out.</summary>
public class AnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("explain")]
    [InlineData("codes")]
    [InlineData("completions")]
    public async Task The_help_lists_no_ids_and_codes_in_one_line(string command)
    {
        var (_, output, _) = await CliRun.RunAsync(command.Length == 0 ? ["--help"] : [command, "--help"]);
        output.Split('\n').Should().OnlyContain(line => line.Length < 160);
    }

    [Fact]
    public async Task Alone_it_shows_a_dozen_lines_with_three_examples()
    {
        var (code, output, error) = await CliRun.RunAsync([]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Split('\n').Length.Should().BeLessThan(13);
        error.Split('\n').Count(line => line.StartsWith("  form4 parse ", StringComparison.Ordinal)).Should().Be(3);
    }

    [Theory]
    [InlineData("form4: 'pares' is not a command. Did you mean parse?", "pares", "x.xml")]
    [InlineData("form4: 'code' is not a command. Did you mean codes?", "code")]
    [InlineData("form4: 'hlep' is not a command. Did you mean help?", "hlep")]
    [InlineData("form4: '--verison' is not a command. Did you mean --version?", "--verison")]
    [InlineData("There is no option --output. Did you mean --out?", "parse", "x.xml", "--output", "csv")]
    [InlineData("there is no diagnostic or rule r2.", "explain", "r2")]
    [InlineData(" ids begin so, R201 to R", "explain", "r2")]
    [InlineData("'form4 codes P' tells of the code.", "explain", "p")]
    [InlineData("'form4 explain F4302' tells of the id.", "codes", "F4302")]
    [InlineData("Did you mean ndjson?", "parse", "x.xml", "--out", "ndjosn")]
    [InlineData("Did you mean sqlite?", "parse", "x.xml", "--out", "sqllite")]
    [InlineData("There is no option --qiet. Did you mean --quiet?", "parse", "x.xml", "--qiet")]
    [InlineData("There is no option --resum. Did you mean --resume?", "parse", "x.xml", "--resum")]
    [InlineData("there is no diagnostic or rule F4013x.", "explain", "F4013x")]
    [InlineData("form4: --code is given twice. Give it once, with commas between the values.", "parse", "x", "--code", "P", "--code", "S")]
    [InlineData("form4: --to is given 3 times.", "parse", "x.xml", "--to", "a", "--to", "b", "--to", "c")]
    [InlineData("form4: --code needs a value.", "parse", "x.xml", "--code")]
    [InlineData("form4: B is missing.", "diff", "a.xml")]
    [InlineData("form4: SHELL is missing.", "completions")]
    [InlineData("form4: --since is later than --until", "parse", "x", "--since", "2024-02-01", "--until", "2024-01-31")]
    [InlineData("--filed-since is later than", "show", "x", "--filed-since", "2024-02-01", "--filed-until", "2024-01-31")]
    [InlineData("form4: --out parquet writes files: give --to FOLDER/, or --to FILE for the rows alone.", "parse", "x", "--out", "parquet")]
    [InlineData("form4: --jobs takes a whole number from 1 to 1024, not 'two'.", "parse", "x.xml", "--jobs", "two")]
    [InlineData("form4: --jobs takes a whole number from 1 to 1024, not '0'.", "parse", "x.xml", "-j", "0")]
    [InlineData("form4: --width takes a whole number from 1 to 10000, not 'wide'.", "show", "x.xml", "--width", "wide")]
    [InlineData("There are completions for bash, zsh, fish and powershell, not 'zhs'. Did you mean zsh?", "completions", "zhs")]
    [InlineData("there is no diagnostic or rule F4130. Did you mean F4103?", "explain", "F4130")]
    [InlineData("--columns: there is no column issuername. Did you mean issuerName?", "parse", "x.xml", "--columns", "issuername")]
    [InlineData("form4: --since takes a day, as in 2024-01-17, not '2024'.", "parse", "x.xml", "--since", "2024")]
    [InlineData("form4: --min-value takes a number of dollars, as in 100000, not 'much'.", "parse", "x.xml", "--min-value", "much")]
    [InlineData("form4: --max-member-size takes a whole number from 1 to 2000, not '5000'.", "parse", "x.xml", "--max-member-size", "5000")]
    public async Task A_word_that_is_mistyped_or_no_number_is_named_with_what_was_meant(string said, params string[] args)
    {
        var (code, output, error) = await CliRun.RunAsync(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(said);
    }

    [Fact]
    public async Task A_word_that_is_like_no_other_gets_no_suggestion() =>
        (await CliRun.RunAsync(["frobnicate"])).Error.Should().Contain("is not a command. The commands are");

    [Fact]
    public async Task A_file_without_a_command_is_told_to_be_parsed()
    {
        var path = CliRun.Sample("simple-purchase", "submission.txt");
        var (code, _, error) = await CliRun.RunAsync([path]);
        code.Should().Be(2);
        error.Should().Be($"form4: '{path}' is not a command. To read it: form4 parse {path}\n");
    }

    [Theory]
    [InlineData("--help", "help")]
    [InlineData("--help", "help", "help")]
    [InlineData("--help", "help", "version")]
    [InlineData("--version", "version")]
    [InlineData("--version", "-V")]
    public async Task Other_spellings_of_help_and_version_answer_too(string usual, params string[] other) =>
        (await CliRun.RunAsync(other)).Should().Be(await CliRun.RunAsync([usual]));

    [Fact]
    public async Task Help_of_a_command_is_asked_for_either_way() =>
        (await CliRun.RunAsync(["help", "parse"])).Should().Be(await CliRun.RunAsync(["parse", "--help"]));

    [Fact]
    public async Task Several_ids_and_codes_are_told_at_once_and_an_unknown_one_does_not_hide_the_rest()
    {
        var (code, output, error) = await CliRun.RunAsync(["explain", "F4103", "F9999", "f4302"]);
        code.Should().Be(2);
        output.Should().Contain("F4103 (warning)").And.Contain("\n\nF4302 (warning)");
        error.Should().Contain("F9999");
        (code, output, error) = await CliRun.RunAsync(["codes", "p", "Q", "S"]);
        code.Should().Be(2);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[0]).Should().Equal('P', 'S');
        error.Should().Contain("Q is no transaction code");
    }

    [Fact]
    public async Task Standard_input_is_read_without_a_dash_when_nobody_types_it()
    {
        var (code, output, _) = await Run(["parse"], File.ReadAllBytes(CliRun.Sample("simple-purchase", "submission.txt")),
            isTerminal: false);
        code.Should().Be(0);
        JsonDocument.Parse(output).RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be("-");
    }

    [Fact]
    public async Task At_a_terminal_nothing_is_waited_for_without_a_word()
    {
        (await Run(["parse"], [], isTerminal: true)).Should().Match<(int Code, string Out, string Error)>(run =>
            run.Code == 2 && run.Error.Contains("No INPUT is given"));
        (await Run(["parse", "-"], File.ReadAllBytes(CliRun.Sample("simple-purchase", "submission.txt")), isTerminal: true)).Error
            .Should().StartWith("form4: reading from the terminal; ");
    }

    [Fact]
    public async Task Standard_input_that_is_closed_is_an_error_at_once() =>
        (await Run(["parse", "-"], [], isTerminal: false, isClosed: true)).Should().Be(
            (1, "", "form4: standard input is closed, so nothing can be read from it.\n"));

    private static async Task<(int Code, string Out, string Error)> Run(string[] args, byte[] input, bool isTerminal, bool isClosed = false)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new CliContext(() => new MemoryStream(input), output, () => error, () => false, _ =>
            null,
            () => isTerminal, () => isClosed));
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    [Theory]
    [InlineData("--columns", "")]
    [InlineData("--columns", " , ")]
    [InlineData("--ticker", "")]
    [InlineData("--ticker", ",")]
    [InlineData("--code", "")]
    [InlineData("--owner", "")]
    [InlineData("--owner", " ")]
    [InlineData("--form", "")]
    [InlineData("--cik", "")]
    [InlineData("--shard", "")]
    [InlineData("--schema", "")]
    [InlineData("--since", "")]
    [InlineData("--min-value", "")]
    public async Task A_value_that_a_script_left_empty_is_wrong_use_and_no_filter_less(string option, string value)
    {
        string[] commands = option is "--columns" or "--shard" or "--schema" ? ["parse"] : ["parse", "report"];
        foreach (var command in commands)
        {
            var (code, output, error) = await CliRun.RunAsync([command, CliRun.Sample("simple-purchase", "filing.xml"), option, value]);
            (code, output).Should().Be((2, ""));
            error.Should().StartWith($"form4: {option} ");
        }
    }

    [Fact]
    public async Task What_is_wrong_on_the_command_line_does_not_act_on_the_terminal()
    {
        foreach (var args in (string[][])[["parse", "--to", "\u001b[31m/x/y", "a"], ["parse", "--since", "\u001b[31m"], ["\u001b[31m"]])
        {
            var (code, _, error) = await CliRun.RunAsync(args);
            code.Should().Be(2);
            error.Should().Contain("\\u001b[31m").And.NotContain("\u001b");
        }
    }

    [Fact]
    public async Task Ids_and_codes_may_have_commas_between_them()
    {
        (await CliRun.RunAsync(["codes", "P,S"])).Should().Be(await CliRun.RunAsync(["codes", "P", "S"]));
        (await CliRun.RunAsync(["explain", "F4302,R210"])).Should().Be(await CliRun.RunAsync(["explain", "F4302", "R210"]));
    }

    [Fact]
    public async Task The_examples_of_a_clone_can_be_run()
    {
        var start = Batch.ProcessTests.StartInfo();
        start.WorkingDirectory = Repository.Root;
        using var process = System.Diagnostics.Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        said.Should().Contain("form4 parse samples/simple-purchase/filing.xml ").And.Contain("form4 parse samples/ --code P").And
            .NotContain("FILE").And.NotContain("FOLDER");
        File.Exists(Path.Combine(Repository.Root, "samples/simple-purchase/filing.xml")).Should().BeTrue();
    }

    [Fact]
    public async Task An_address_is_not_fetched_and_it_is_said_what_does() =>
        (await CliRun.RunAsync(["parse", "https://www.sec.gov/x.txt"])).Error.Should().Be("https://www.sec.gov/x.txt: error F4006: "
            + "There is no such file, and nothing is fetched: curl https://www.sec.gov/x.txt | form4 parse -\n");

    [Fact]
    public async Task Codes_are_found_by_their_words_too() =>
        (await CliRun.RunAsync(["codes", "sell", "Buy"])).Should().Be(await CliRun.RunAsync(["codes", "P", "S"]));

    [Theory]
    [InlineData(null)]
    [InlineData("80")]
    [InlineData("40")]
    public async Task Help_keeps_to_the_width_there_is_and_tells_filters_from_other_options(string? columns)
    {
        using var output = new MemoryStream();
        var context = new CliContext(() => Stream.Null, output, () => TextWriter.Null, () => false,
            name => name == "COLUMNS" ? columns : null, isOutputTerminal: () => columns is not null);
        (await CommandLine.RunAsync(["parse", "--help"], context)).Should().Be(0);
        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        var width = int.Parse(columns ?? "100", System.Globalization.CultureInfo.InvariantCulture);
        lines.TakeWhile(line => line != "Examples:").Where(line => line.Length > Math.Max(width, 70)).Should().BeEmpty();
        lines.Should().Contain("Which filings and rows:").And.Contain("Examples:");
        if (columns != "40") lines.Count(line => line.Trim() == "- ndjson (one filing a line)").Should().Be(1);
    }
}
