using System.Runtime.CompilerServices;

namespace Form4Tool.Tests;

/// <summary>Where the repository's folders and the optional corpus of real filings are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The folder of real filings that the environment variable FORM4_CORPUS names; null where there is none.</summary>
    public static string? Corpus { get; } = Environment.GetEnvironmentVariable("FORM4_CORPUS") is { Length: > 0 } folder
        ? Directory.Exists(Path.GetFullPath(folder, Root)) ? Path.GetFullPath(folder, Root) : null
        : null;

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Form4Tool.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Form4Tool.sln is in no folder above the tests.");
    }
}
