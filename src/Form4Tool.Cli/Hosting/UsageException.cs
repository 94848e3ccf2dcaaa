namespace Form4Tool.Cli.Hosting;

/// <summary>What a command line may not ask for; the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);
