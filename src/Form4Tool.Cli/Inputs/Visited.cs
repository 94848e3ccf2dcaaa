namespace Form4Tool.Cli.Inputs;

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

    /// <summary>Whether a file of a folder under way was reached alone before.</summary>
    public bool HasFile(string folder, string name) => _files.Count > 0 && _files.Contains(folder + "/" + name);

    /// <summary>The full path without links, without a slash at its end.</summary>
    public static string Canonical(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root.TrimEnd('/', '\\');
        var budget = 64;     // links that lead to links, in a circle at worst
        var rest = new Stack<string>(full[root.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse());
        while (rest.TryPop(out var name))
        {
            if (name == ".") continue;
            if (name == "..")
            {
                real = real[..Math.Max(0, real.LastIndexOf('/'))];
                continue;
            }
            var next = real + "/" + name;
            string? target = null;
            try
            {
                if (budget > 0) target = new FileInfo(next).LinkTarget;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What cannot be looked at is taken by its name.
            }
            if (target is null)
            {
                real = next;
                continue;
            }
            budget--;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!.TrimEnd('/', '\\');
            foreach (var part in target.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse()) rest.Push(part);
        }
        return real.Length == 0 ? root : real;
    }
}
