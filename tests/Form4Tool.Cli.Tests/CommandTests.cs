using Form4Tool.Cli.Hosting;
using System.Text.Json;

namespace Form4Tool.Cli.Tests;

public class CommandTests
{
    [Fact]
    public async Task Explain_tells_what_a_diagnostic_means_in_any_case_of_its_id()
    {
        var (code, output, _) = await CliRun.RunAsync(["explain", "f4103"]);
        code.Should().Be(0);
        output.Should().StartWith("F4103 (warning): Not a date\n").And.Contain("asFiled");
    }

    [Fact]
    public async Task Explain_lists_every_diagnostic_and_rule()
    {
        var (code, output, _) = await CliRun.RunAsync(["explain"]);
        code.Should().Be(0);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0])
            .Should().Equal(DiagnosticTable.All.Select(d => d.Id).Concat(Form4Tool.Validation.Rules.All.Select(r => r.Id)));
    }

    [Theory]
    [InlineData("explain", "F9999")]
    [InlineData("codes", "Q")]
    public async Task Asking_for_what_there_is_not_is_wrong_use(string command, string asked)
    {
        var (code, output, error) = await CliRun.RunAsync([command, asked]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("form4: ").And.Contain(asked);
    }

    [Fact]
    public async Task Codes_lists_the_letters_of_the_instruction()
    {
        var (code, output, _) = await CliRun.RunAsync(["codes"]);
        code.Should().Be(0);
        string.Concat(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[0])).Should().Be("PSVADFIMCEHOXGLWZJKU");
    }

    [Fact]
    public async Task Formats_names_every_format_and_its_blind_spots()
    {
        var (code, output, _) = await CliRun.RunAsync(["formats"]);
        code.Should().Be(0);
        Enum.GetValues<SourceFormat>().Should().AllSatisfy(format => output.Should().Contain(Form4Tool.Output.Names.Of(format)));
        output.Should().Contain("| `schemaVersion`");
    }

    [Fact]
    public async Task Schema_prints_JSON_that_requires_every_key_but_those_that_an_option_adds()
    {
        var (code, output, _) = await CliRun.RunAsync(["schema"]);
        code.Should().Be(0);
        var schema = JsonDocument.Parse(output).RootElement;
        schema.GetProperty("properties").EnumerateObject().Select(key => key.Name).Where(key => key is not ("positions" or "derived"))
            .Should().Equal(schema.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("parse")]
    [InlineData("parse", "x.xml", "--out", "pdf")]
    [InlineData("completions", "tcsh")]
    [InlineData("parse", "")]
    [InlineData("parse", "README.md", "--to", "")]
    [InlineData("parse", "README.md", "--resum")]
    [InlineData("parse", "--out-format", "csv", "README.md")]
    [InlineData("parse", "-", "-")]
    [InlineData("parse", "-", "--files-from", "-")]
    public async Task Wrong_use_is_exit_code_2_with_a_hint_and_no_data(params string[] args)
    {
        var (code, output, error) = await CliRun.RunAsync(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("form4: ").And.EndWith("--help'.\n");
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        var (code, output, _) = await CliRun.RunAsync(["parse", "--help"]);
        code.Should().Be(0);
        output.Should().Contain("Examples:").And.Contain("form4 parse filing.txt");
    }

    [Fact]
    public async Task An_at_sign_is_part_of_a_file_name_and_no_response_file()
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", "@nothing.xml"]);
        code.Should().Be(1);
        error.Should().Contain("@nothing.xml").And.Contain("F4006");
    }

    [Fact]
    public async Task Behind_two_dashes_everything_is_an_input()
    {
        var (code, _, error) = await CliRun.RunAsync(["parse", "--quiet", "--", "--resum"]);
        code.Should().Be(1);
        error.Should().Contain("--resum: error F4006:");
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("codes")]
    [InlineData("--help")]
    public async Task A_full_disk_behind_standard_output_is_a_clear_error_of_any_command(string command)
    {
        if (!File.Exists("/dev/full")) return;      // only Linux has it
        var error = new StringWriter { NewLine = "\n" };
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var code = await CommandLine.RunAsync([command], new CliContext(() => Stream.Null, full, () => error, () => false, _ => null));
        code.Should().Be(1);
        error.ToString().Should().StartWith("form4: standard output cannot be written: No space left on device");
    }

    [Theory]
    [InlineData("formats")]
    [InlineData("codes")]
    [InlineData("--help")]
    public async Task A_reader_that_goes_away_ends_any_command_quietly(string command)
    {
        var error = new StringWriter();
        var code = await CommandLine.RunAsync([command],
            new CliContext(() => Stream.Null, new BrokenPipe(), () => error, () => false, _ => null));
        code.Should().Be(0);
        error.ToString().Should().BeEmpty();
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("Broken pipe", 32);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken pipe", 32);
    }
}
