namespace Form4Tool.Batch.Inputs;

/// <summary>
/// Which files and folders a run has reached, by their real paths, so that a file that is reached twice is read once. Files of a
/// walked folder are known by the folder; only those reached alone are kept by name, so memory does not grow with a folder.
/// </summary>
internal sealed class Visited
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Notes a folder whose files are about to be read; false where that was done before.</summary>
    public bool EnterFolder(string real) => _folders.Add(real);

    /// <summary>Notes a file that is reached alone: named, or by a link; false where it was reached before.</summary>
    public bool EnterFile(string real) => !_folders.Contains(Path.GetDirectoryName(real) ?? "/") && _files.Add(real);

    /// <summary>Whether a file was reached before, alone or in its folder.</summary>
    public bool HasFile(string real) => _files.Contains(real) || _folders.Contains(Path.GetDirectoryName(real) ?? "/");

    /// <summary>Whether a file of a folder under way was reached alone before.</summary>
    public bool HasFile(string folder, string name) => _files.Count > 0 && _files.Contains(folder + "/" + name);
}
