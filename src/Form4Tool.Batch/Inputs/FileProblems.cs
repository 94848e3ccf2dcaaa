namespace Form4Tool.Batch.Inputs;

/// <summary>Says in one sentence why a file or folder cannot be read.</summary>
public static class FileProblems
{
    /// <summary>The sentence about an exception.</summary>
    /// <param name="exception">What opening or reading threw.</param>
    /// <param name="path">The file or folder.</param>
    public static string Describe(Exception exception, string path)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(path);
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException when IsLink(path) => "The link leads to nothing.",
            FileNotFoundException or DirectoryNotFoundException when OddNames.IsMisread(path) =>
                "Its name is not UTF-8 and cannot be given here; name its folder instead.",
            FileNotFoundException or DirectoryNotFoundException when path.Contains("://", StringComparison.Ordinal) =>
                $"There is no such file, and nothing is fetched: curl {path} | form4 parse -",
            FileNotFoundException or DirectoryNotFoundException => "There is no such file or folder.",
            UnauthorizedAccessException when Directory.Exists(path) => "The folder may not be read: permission denied.",
            UnauthorizedAccessException => "The file may not be read: permission denied.",
            _ => $"It cannot be read: {exception.Message}",
        };
    }

    private static bool IsLink(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
