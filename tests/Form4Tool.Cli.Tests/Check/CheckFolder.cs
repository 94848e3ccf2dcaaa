namespace Form4Tool.Cli.Tests.Check;

/// <summary>A folder of filings to check, which goes with the test.</summary>
internal sealed class CheckFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("form4-check-").FullName;

    /// <summary>Puts a sample there, with a text in it replaced.</summary>
    public string Add(string name, string sample = "simple-purchase", string file = "filing.xml", string? from = null, string? to = null)
    {
        var text = File.ReadAllText(CliRun.Sample(sample, file));
        if (from is not null)
        {
            text.Should().Contain(from);
            text = text.Replace(from, to);
        }
        return Write(name, text);
    }

    /// <summary>Puts a file there.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Checks, with no configuration but one that is given.</summary>
    public async Task<(int Code, string Out, string Error)> CheckAsync(params string[] args)
    {
        if (args.Contains("--config")) return await CliRun.RunAsync(["check", .. args]);
        await File.WriteAllTextAsync(NoConfig, "");
        return await CliRun.RunAsync(["check", .. args, "--config", NoConfig]);
    }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        File.Delete(NoConfig);
    }

    private string NoConfig => Path + ".none";
}
