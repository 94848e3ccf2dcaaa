using System.Text;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>A filing for which a folder of outputs has no place: it is not written, and all others are.</summary>
/// <param name="Path">Its input.</param>
/// <param name="Rows">How many table rows it has.</param>
/// <param name="Why">What is said of it.</param>
internal sealed record Unwritten(string Path, int Rows, Diagnostic Why)
{
    private const int LongestName = 255;        // bytes: NAME_MAX of Linux and macOS, and of Windows' file systems in characters

    /// <summary>What is said of an input that would be called like another.</summary>
    public static Diagnostic NameOfAnother(string name) =>
        Refusals.Of(BatchDiagnostics.NoPlace, $"Another input's output is called {name} too; this one is not written.");

    /// <summary>What is said where a file cannot be made because of its name; null where the name is not to blame.</summary>
    /// <param name="folder">The folder of outputs.</param>
    /// <param name="name">The name below it.</param>
    /// <param name="thrown">What making it threw.</param>
    public static Diagnostic? Because(string folder, string name, Exception thrown)
    {
        if (thrown is PathTooLongException || name.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > LongestName))
            return Refusals.Of(BatchDiagnostics.NoPlace, $"The name of its output is too long for the file system: {name}");
        if (Directory.Exists(System.IO.Path.Combine(folder, name)))
            return Refusals.Of(BatchDiagnostics.NoPlace, $"A folder has the name of its output, {name}.");
        for (var end = name.LastIndexOf('/'); end > 0; end = name.LastIndexOf('/', end - 1))
            if (File.Exists(System.IO.Path.Combine(folder, name[..end])))
                return Refusals.Of(BatchDiagnostics.NoPlace, $"A file has the name of the folder of its output, {name[..end]}.");
        return null;
    }
}
