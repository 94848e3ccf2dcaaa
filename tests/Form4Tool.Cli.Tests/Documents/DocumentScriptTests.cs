using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Form4Tool.Cli.Tests.Documents;

/// <summary>Each block of commands in <c>docs</c> is a script that runs, where the programs that it names are installed.</summary>
public class DocumentScriptTests(ITestOutputHelper output)
{
    /// <summary>Programs of blocks, and how it is seen whether they are there.</summary>
    private static readonly (string Word, string Probe)[] Programs =
    [
        ("jq ", "jq --version"), ("duckdb ", "duckdb --version"), ("import pandas", "python3 -c 'import pandas'"),
        ("python3 ", "python3 --version"), ("Rscript ", "Rscript --version"), ("parallel ", "parallel --version"),
    ];

    public static TheoryData<string, string> Blocks()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal))
            foreach (Match block in Regex.Matches(File.ReadAllText(file).ReplaceLineEndings("\n"), "^```sh\n(.*?)^```",
                RegexOptions.Singleline | RegexOptions.Multiline))
                data.Add(Path.GetFileName(file), block.Groups[1].Value);
        return data;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_commands_runs(string document, string script)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        Install(folder);
        foreach (var (word, probe) in Programs)
        {
            if (!script.Contains(word, StringComparison.Ordinal) || Run(folder, probe).Code == 0) continue;
            output.WriteLine($"skipped: {document} needs a program that is not installed: {probe}");
            return;
        }
        var (code, said, error) = Run(folder, script);
        code.Should().Be(0, $"{document}: {script}\n{error}");
        (said.Length + folder.Content().Count(name => !name.StartsWith("bin/", StringComparison.Ordinal))).Should().BePositive();
        output.WriteLine(said);
    }

    [Fact]
    public void Commands_are_in_every_document_that_shows_how_to_do_something() =>
        Blocks().Select(row => row.Data.Item1).Distinct().Should().Contain(["command-line.md", "recipes.md"]);

    [Fact]
    public void The_recipes_answer_what_they_ask()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        Install(folder);
        foreach (var (asked, answer) in new[]
        {
            ("# Who sold most", "NGPP\tRAVENSCAR MASTER FUND LTD\t2012-02-15\t2572800"),
            ("FROM read_csv('rows.csv'", "PSBI"), ("sold.groupby", "TGSC"),
            ("print(aggregate(", "PENOBSCOT SAVINGS BANCORP INC"), ("wc -l", SampleFilings(folder)),
        })
        {
            var script = Blocks().Single(row => row.Data.Item1 == "recipes.md" && row.Data.Item2.Contains(asked)).Data.Item2;
            if (Programs.Any(program => script.Contains(program.Word) && Run(folder, program.Probe).Code != 0)) continue;
            Run(folder, script).Out.Should().Contain(answer, script);
        }
    }

    [Fact]
    public void Tasks_of_the_Slurm_script_share_the_inputs()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TempFolder();
        Install(folder);
        var script = Blocks().Single(row => row.Data.Item1 == "recipes.md" && row.Data.Item2.Contains("#SBATCH")).Data.Item2;
        for (var task = 0; task < 4; task++) Run(folder, script, task).Code.Should().Be(0);
        Run(folder, "cat part-*.ndjson | wc -l").Out.Trim().Should().Be(SampleFilings(folder));
    }

    private static string SampleFilings(TempFolder folder) => Run(folder, "form4 parse samples --out ndjson --quiet | wc -l").Out.Trim();

    /// <summary>A folder as the documents have it: with samples, and with the program in the path.</summary>
    private static void Install(TempFolder folder)
    {
        var tool = Batch.ProcessTests.StartInfo();
        folder.Write("bin/form4",
            $"#!/bin/sh\nexec {tool.FileName} {string.Join(' ', tool.ArgumentList.Select(word => $"'{word}'"))} \"$@\"\n");
        Run(folder, $"cp -r '{Repository.Samples}' samples");
        var script = Path.Combine(Repository.Root, "tests", "schema", "duckdb.cjs");
        if (Environment.GetEnvironmentVariable("FORM4_DUCKDB") is { Length: > 0 } modules)
            folder.Write("bin/duckdb", $"#!/bin/sh\nNODE_PATH='{modules}' exec node '{script}' \"$@\"\n");
        Run(folder, "chmod +x bin/*");
    }

    private static (int Code, string Out, string Error) Run(TempFolder folder, string script, int task = 0)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", script])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path,
        };
        start.Environment["PATH"] = $"{folder["bin"]}:/usr/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["SLURM_ARRAY_TASK_ID"] = task.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["SLURM_ARRAY_TASK_COUNT"] = "4";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said, error.Result);
    }
}
