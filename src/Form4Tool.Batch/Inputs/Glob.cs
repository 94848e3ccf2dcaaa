using System.IO.Enumeration;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// Patterns that the shell did not expand: <c>*</c> and <c>?</c> inside a name, <c>[0-2]</c> and <c>[!a]</c> for one character,
/// <c>{a,b}</c> for either, <c>**</c> for folders at any depth. Names that begin with a dot are matched only by patterns that do so
/// too, as in shells.
/// </summary>
internal static class Glob
{
    /// <summary>Whether a path that does not exist is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan((Path.GetPathRoot(path) ?? "").Length).IndexOfAny("*?[{") >= 0;

    /// <summary>The files and folders that match, in ordinal order.</summary>
    public static List<string> Expand(string pattern)
    {
        var found = new List<string>();
        foreach (var one in NamePattern.Alternatives(pattern)) Expand(one, found);
        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static void Expand(string pattern, List<string> found)
    {
        // On Windows folders end in / or \, and a path may begin with a drive (C:\), a share (\\server\share\) or both's long form
        // (\\?\C:\), which is no pattern for all its question mark.
        char[] separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];
        var root = RootOf(pattern);
        // Windows takes / for \ everywhere but behind \\?\.
        var slash = OperatingSystem.IsWindows() && root.StartsWith(@"\\?\", StringComparison.Ordinal) ? '\\' : '/';
        Match(root, slash, pattern[root.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries), found);
    }

    private static string RootOf(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        return OperatingSystem.IsWindows() && root.Length > 2 && !root.EndsWith('/') && !root.EndsWith('\\') ? root + "\\" : root;
    }

    private static void Match(string prefix, char slash, ReadOnlySpan<string> parts, List<string> found)
    {
        if (parts.IsEmpty)
        {
            found.Add(prefix.TrimEnd(slash));
            return;
        }
        var part = parts[0];
        var rest = parts[1..];
        if (part == "**")
        {
            if (!rest.IsEmpty) Match(prefix, slash, rest, found);
            foreach (var (name, isFolder, isLink) in List(prefix, "*"))
            {
                if (isFolder && !isLink) Match(prefix + name + slash, slash, parts, found);
                else if (rest.IsEmpty) found.Add(prefix + name);
            }
        }
        else if (!IsPattern(part))
        {
            var path = prefix + part;
            if (rest.IsEmpty ? Path.Exists(path) : Directory.Exists(path)) Match(path + slash, slash, rest, found);
        }
        else
        {
            foreach (var (name, isFolder, _) in List(prefix, part))
                if (isFolder || rest.IsEmpty) Match(prefix + name + slash, slash, rest, found);
        }
    }

    private static List<(string Name, bool IsFolder, bool IsLink)> List(string folder, string pattern)
    {
        try
        {
            var entries = new FileSystemEnumerable<(string Name, bool, bool)>(folder.Length == 0 ? "." : folder,
                static (ref FileSystemEntry e) => (e.FileName.ToString(), e.IsDirectory, (e.Attributes & FileAttributes.ReparsePoint) != 0),
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true });
            var found = entries.ToList();
            // Names that are not UTF-8 stand there as they are read.
            if (found.Exists(static e => OddNames.IsMisread(e.Name)))
            {
                found.RemoveAll(static e => OddNames.IsMisread(e.Name));
                foreach (var (name, isFolder) in OddNames.In(folder.Length == 0 ? "." : folder))
                    if ((OddNames.IsMisread(name) || name.Contains("\\x", StringComparison.Ordinal)) && !found.Exists(e => e.Name == name))
                        found.Add((name, isFolder, false));
            }
            return [.. found.Where(e => (pattern[0] == '.' || e.Name[0] != '.')
                && NamePattern.Matches(pattern, e.Name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && !OpenFiles.AreTooMany(e))
        {
            return [];
        }
    }
}
