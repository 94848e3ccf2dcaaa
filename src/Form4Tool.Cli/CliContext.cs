namespace Form4Tool.Cli;

/// <summary>What a command meets the world through; tests give their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: data only.</param>
/// <param name="Error">Standard error: everything that is not data.</param>
/// <param name="ErrorIsTerminal">Whether a person watches standard error.</param>
/// <param name="Environment">Reads an environment variable.</param>
internal sealed record CliContext(Stream In, Stream Out, TextWriter Error, bool ErrorIsTerminal, Func<string, string?> Environment)
{
    /// <summary>The context of this process.</summary>
    public static CliContext OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.Error,
        !Console.IsErrorRedirected,
        System.Environment.GetEnvironmentVariable);
}
