using System.Text.RegularExpressions;

namespace Form4Tool.Cli.Tests;

/// <summary>What the README shows is true: its commands run.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Commands()
    {
        var data = new TheoryData<string>();
        foreach (var block in Blocks("sh"))
            foreach (var line in block.Split('\n'))
                if (line.StartsWith("form4 ", StringComparison.Ordinal)) data.Add(line);
        data.Add(Blocks("sh").First().Split("-- ", 2)[1].Trim().Insert(0, "form4 "));
        return data;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_of_the_README_runs(string line)
    {
        using var folder = new TempFolder();
        var args = line.Split('|')[0].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("samples", StringComparison.Ordinal)) args[i] = Path.Combine(Repository.Root, args[i]);
            else if (args[i] is "report.html" or "insiders/") args[i] = Path.Combine(folder.Path, args[i]);
        }
        var (code, output, error) = await CliRun.RunAsync(args);
        code.Should().Be(0, error);
        if (args.Contains("--to"))
            (Directory.Exists(args[^1]) ? Directory.GetFiles(args[^1], "*", SearchOption.AllDirectories)[0] : args[^1])
                .Should().Match(file => new FileInfo(file).Length > 0);
        else output.Should().NotBeEmpty();
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value);
}
