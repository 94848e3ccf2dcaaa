namespace Form4Tool.Batch.Inputs;

/// <summary>The limit of files that are open at a time: no fault of an input, so it ends a run with one sentence.</summary>
public static class OpenFiles
{
    private const int OfProcess = 24, OfSystem = 23;        // EMFILE, ENFILE of Linux and macOS

    /// <summary>What a person is told of it: how the limit is shown, and how it is raised.</summary>
    public const string TooMany = "the system lets too few files be open at a time ('ulimit -n' says how many); 'ulimit -n 256' is enough.";

    /// <summary>Whether something failed for that reason.</summary>
    /// <param name="thrown">What was thrown.</param>
    public static bool AreTooMany(Exception? thrown) => !OperatingSystem.IsWindows() && thrown is not null
        && (thrown is IOException { HResult: OfProcess or OfSystem } || AreTooMany(thrown.InnerException));
}
