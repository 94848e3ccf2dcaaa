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

    /// <summary>What they mean, for the manual page and the documents.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Success, "Every input was read."),
        (Failure, "At least one input could not be read as an ownership filing, or only in part (all others were written); no input " +
            "holds a filing; form4 check found something, or form4 diff a difference."),
        (Usage, "The command line is wrong, or form4 diff cannot read what it is to compare."),
        (Interrupted, "Interrupted."),
        (Terminated, "Ended by SIGTERM."),
    ];
}
