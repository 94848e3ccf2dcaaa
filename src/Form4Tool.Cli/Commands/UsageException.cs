namespace Form4Tool.Cli.Commands;

/// <summary>What a command line may not ask for; the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);
