namespace Form4Tool.Cli.Hosting;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    /// <summary>Every input was read.</summary>
    public const int Success = 0;

    /// <summary>
    /// At least one input could not be read as an ownership filing, or only in part, or none held one; all others were written.
    /// </summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;
}
