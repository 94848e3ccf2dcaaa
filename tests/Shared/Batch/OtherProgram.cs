using System.ComponentModel;
using System.Diagnostics;

namespace Form4Tool.Tests;

/// <summary>Programs of others that read what this one writes.</summary>
internal static class OtherProgram
{
    /// <summary>What a program said; null where there is no such program, or it failed.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">Where it runs; null for here.</param>
    /// <param name="environment">What its environment has besides.</param>
    public static string? Run(string program, string[] args, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (folder is not null) start.WorkingDirectory = folder;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) Console.Error.WriteLine(error.Result);
            return process.ExitCode == 0 ? said : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>
    /// The rows that a query of DuckDB gives, each as JSON; null where FORM4_DUCKDB names no folder with the npm package.
    /// </summary>
    public static string[]? DuckDb(string query, string? folder = null) =>
        Environment.GetEnvironmentVariable("FORM4_DUCKDB") is not { Length: > 0 } modules ? null
        : (Run("node", [Path.Combine(Repository.Root, "tests", "duckdb", "query.mjs"), query], folder, ("FORM4_DUCKDB", modules)) ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
