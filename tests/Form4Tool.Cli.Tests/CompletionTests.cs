using System.Diagnostics;

namespace Form4Tool.Cli.Tests;

/// <summary>What shells complete: what the program answers to their scripts, and the scripts in those shells that are installed.</summary>
public class CompletionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("words", "parse", ":pa")]
    [InlineData("words", "explain completions", "help", ":")]
    [InlineData("words", "--help --version", ":--")]
    [InlineData("words", "F4101 F4103", "explain", ":f410")]
    [InlineData("words", "R210", "explain", "F4101", ":R210")]
    [InlineData("words", "P S M", "codes", ":")]
    [InlineData("words", "ndjson", "parse", "--out", ":nd")]
    [InlineData("words", "--out=csv", "parse", ":--out=c")]
    [InlineData("words", "--out=ndjson --out=csv", "parse", ":--out=")]
    [InlineData("words", "--out=csv", "parse", "--out", "=", ":c")]
    [InlineData("words", "--out=csv --out=table", "parse", "--out", ":=")]
    [InlineData("words", "text json github junit sarif", "check", "in/", "--out", ":")]
    [InlineData("words", "P,S", "parse", "--code", ":P,S")]
    [InlineData("words", "issuerName,transactionCode", "parse", "--columns", ":issuerName,transactionCo")]
    [InlineData("words", "R210", "check", "--select", ":R210")]
    [InlineData("words", "--resume --null --files-from", "parse", "x.xml", ":--")]
    [InlineData("words", "bash zsh fish powershell", "completions", ":")]
    [InlineData("files", "", "parse", ":")]
    [InlineData("files", "", "parse", "--out", "csv", ":x")]
    [InlineData("files", "", "parse", "--to", ":")]
    [InlineData("files", "", "parse", ":--errors=")]
    [InlineData("files", "", "parse", "--", ":--")]
    [InlineData("files", "", "diff", "a.xml", ":")]
    public async Task The_program_says_which_words_belong_there_and_whether_files_do(string kind, string words, params string[] asked)
    {
        var (code, answer, _) = await CliRun.RunAsync(["[complete]", .. asked]);
        code.Should().Be(0);
        var lines = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be(kind);
        var found = lines[1..].Select(line => line.Split('\t')[0]).ToList();
        if (words.Length == 0) found.Should().BeEmpty();
        else found.Should().Contain(words.Split(' '));
    }

    [Theory]
    [InlineData("diff", "a.xml", "b.xml", ":")]
    [InlineData("schema", ":")]
    [InlineData("parse", "--owner", ":")]
    [InlineData("parse", "--jobs", ":")]
    [InlineData("nonsense", ":")]
    [InlineData("codes", ":R")]
    public async Task Where_nothing_belongs_nothing_is_offered(params string[] asked) =>
        (await CliRun.RunAsync(["[complete]", .. asked])).Out.Should().Be("words\n");

    [Fact]
    public async Task A_word_is_offered_with_what_it_means() =>
        (await CliRun.RunAsync(["[complete]", "codes", ":p"])).Out.Should().Be($"words\nP\t{TransactionCodes.All[0].Meaning}\n");

    [Theory]
    [InlineData("form4 explain F4103", "F4103")]
    [InlineData("form4 codes ", "P S A")]
    [InlineData("form4 parse --out=nd", "ndjson")]
    [InlineData("form4 parse --out nd", "ndjson")]
    [InlineData("form4 explain ", "!here.xml")]
    [InlineData("form4 parse he", "here.xml")]
    [InlineData("form4 parse --to he", "here.xml")]
    [InlineData("form4 parse --to=he", "here.xml")]
    public void Each_shell_completes_what_belongs_there(string line, string words)
    {
        using var folder = new TempFolder();
        folder.Write("here.xml", "");
        foreach (var (shell, script) in Scripts(line))
        {
            if (Run(folder, shell, script) is not { } said) continue;
            var found = said.Split('\n').Select(word => word.Split('\t')[0].Replace("--out=", "").Replace("--to=", "").Trim()).ToList();
            foreach (var word in words.Split(' '))
            {
                if (word[0] == '!') found.Should().NotContain(word[1..], shell);
                else found.Should().Contain(word, $"{shell} shall complete \"{line}\"; it said {said}");
            }
        }
    }

    [Fact]
    public void Zsh_says_what_to_do_where_compinit_did_not_run()
    {
        using var folder = new TempFolder();
        if (Run(folder, "zsh", "eval \"$(form4 completions zsh)\"") is not { } said) return;
        said.Should().Contain("put 'autoload -Uz compinit && compinit' above this line");
    }

    /// <summary>What a shell would complete, without a terminal.</summary>
    private static IEnumerable<(string Shell, string Script)> Scripts(string line)
    {
        var words = line.Split(' ');
        // bash ends a word at the equals sign, and gives that as a word.
        var split = words.SelectMany(word => word.Split('=') is [var option, var value]
            ? new[] { option, "=", value }.Where(part => part.Length > 0) : [word]).ToList();
        yield return ("bash", $$"""
            eval "$(form4 completions bash)"
            COMP_WORDS=({{string.Join(' ', split.Select(word => $"'{word}'"))}})
            COMP_CWORD={{split.Count - 1}}
            _form4
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        yield return ("zsh", $$"""
            compdef() { :; }
            eval "$(form4 completions zsh)"
            _describe() { for each in "${(@P)4}"; do print -r -- "${each%%:*}"; done; }
            _files() { print -l *(N); }
            compset() { :; }
            words=({{string.Join(' ', words.Select(word => $"'{word}'"))}})
            CURRENT={{words.Length}}
            _form4
            """);
        yield return ("fish", $"form4 completions fish | source; complete -C '{line}'");
        yield return ("pwsh", $$"""
            form4 completions powershell | Out-String | Invoke-Expression
            [System.Management.Automation.CommandCompletion]::CompleteInput('{{line}}', {{line.Length}}, $null).CompletionMatches |
                ForEach-Object { $_.CompletionText -replace '(^|=)\.[\\/]', '$1' }
            """);
    }

    /// <summary>What a shell said; null where it is not installed.</summary>
    private string? Run(TempFolder folder, string shell, string script)
    {
        if (OperatingSystem.IsWindows()) return null;
        var tool = Batch.ProcessTests.StartInfo();
        var program = Path.Combine(Directory.CreateDirectory(folder["../" + Path.GetFileName(folder.Path) + "-bin"]).FullName, "form4");
        var called = string.Join(' ', tool.ArgumentList.Select(word => $"'{word}'"));
        File.WriteAllText(program, $"#!/bin/sh\nexec {tool.FileName} {called} \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string[] options = shell == "pwsh" ? ["-NoProfile", "-Command", script] : shell == "zsh" ? ["-f", "-c", script] : ["-c", script];
        var start = new ProcessStartInfo(shell, options)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path,
        };
        start.Environment["PATH"] = $"{Path.GetDirectoryName(program)}:{Environment.GetEnvironmentVariable("PATH")}";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd() + error.Result;
            process.WaitForExit();
            return said;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            output.WriteLine($"skipped: {shell} is not installed");
            return null;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(program)!, recursive: true);
        }
    }
}
