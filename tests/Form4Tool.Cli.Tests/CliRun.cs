using System.Text;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Tests;

/// <summary>Runs the command line in this process, with everything that it reads and writes in memory.</summary>
internal static class CliRun
{
    public static async Task<(int Code, string Out, string Error)> RunAsync(string[] args, byte[]? input = null,
        Dictionary<string, string>? environment = null)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var context = new CliContext(() => new MemoryStream(input ?? []), output, () => error, () => false,
            name => environment?.GetValueOrDefault(name));
        var code = await CommandLine.RunAsync(args, context);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A file of the samples.</summary>
    public static string Sample(string name, string file) => Path.Combine(Repository.Samples, name, file);
}
