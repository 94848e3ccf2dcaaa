namespace Form4Tool.Batch.Inputs;

/// <summary>Paths as the file system has them, so that two ways to one file are seen to be one.</summary>
public static class RealPath
{
    private const int MostLinks = 64;       // links that lead to links, in a circle at worst

    /// <summary>The full path without links, without a slash at its end. What does not exist is taken by its name.</summary>
    /// <param name="path">A path, absolute or not.</param>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root.TrimEnd('/', '\\');
        var budget = MostLinks;
        var rest = new Stack<string>(
            full[root.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse());
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
            foreach (var part in target.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
                rest.Push(part);
        }
        return real.Length == 0 ? root : real;
    }
}
