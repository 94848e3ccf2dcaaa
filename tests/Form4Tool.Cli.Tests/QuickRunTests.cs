using System.Text;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests;

public class QuickRunTests
{
    public static TheoryData<string[]> Lines()
    {
        var data = new TheoryData<string[]>();
        foreach (var file in new[] { "filing.xml", "submission.txt", "submission.nc", "filing.txt", "rendered.html" })
        {
            var path = CliRun.Sample("three-owners", file);
            data.Add(["parse", path]);
            data.Add(["parse", "--out", "ndjson", path, "--quiet"]);
            data.Add(["parse", path, "--out", "csv"]);
        }
        data.Add(["parse", Path.Combine(Repository.Root, "README.md")]);
        data.Add(["parse", CliRun.Sample("x0101-2003", "filing.xml"), "-q"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task The_quick_way_and_the_whole_program_say_the_same(params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var code = QuickRun.TryRun(args, new CliContext(() => Stream.Null, output, () => error, () => false, _ => null));
        (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString()).Should().Be(await CliRun.RunAsync(args));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("version")]
    [InlineData("-V")]
    public void The_version_is_that_of_the_program(string arg)
    {
        using var output = new MemoryStream();
        QuickRun.TryRun([arg], new CliContext(() => Stream.Null, output, () => TextWriter.Null, () => false, _ => null)).Should().Be(0);
        Encoding.UTF8.GetString(output.ToArray()).Should().MatchRegex(@"^\d+\.\d+\.\d+[^\n]*\n$");
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "-")]
    [InlineData("parse", "no-such-file.xml")]
    [InlineData("parse", ".")]
    [InlineData("parse", "a.xml", "b.xml")]
    [InlineData("parse", "a.xml", "--to", "b.json")]
    [InlineData("parse", "a.xml", "--out", "sec")]
    [InlineData("parse", "a.xml", "--out")]
    [InlineData("parse", "--help")]
    [InlineData("codes")]
    [InlineData()]
    public void Whatever_is_not_one_plain_file_is_left_to_the_whole_program(params string[] args) =>
        QuickRun.TryRun(args, new CliContext(() => Stream.Null, Stream.Null, () => TextWriter.Null, () => false, _ => null)).Should()
            .BeNull();
}
