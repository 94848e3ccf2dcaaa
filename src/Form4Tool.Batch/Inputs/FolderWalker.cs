using System.IO.Enumeration;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// The files of a folder and its subfolders, in the ordinal order of their paths inside it, one folder's listing in memory at a
/// time. Links are followed; what was reached before is not read again, which also ends loops.
/// </summary>
/// <param name="visited">What the run has reached so far.</param>
/// <param name="own">What the run itself writes, by real paths.</param>
internal sealed class FolderWalker(Visited visited, IReadOnlySet<string> own)
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>Walks a folder that was given as <paramref name="folder"/>.</summary>
    public IEnumerable<InputItem> Walk(string folder)
    {
        var prefix = folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + "/";
        return Walk(prefix, prefix.Length, RealPath.Of(folder));
    }

    private IEnumerable<InputItem> Walk(string prefix, int insideAt, string real)
    {
        if (!visited.EnterFolder(real))
        {
            yield return InputItem.Without(
                prefix.TrimEnd('/'), BatchDiagnostics.Repeated, "The folder was reached before; it is not read again.");
            yield break;
        }
        List<Entry> entries;
        string? problem = null;
        try
        {
            entries = List(prefix);
            if (entries.Exists(static entry => OddNames.IsMisread(entry.Name))) entries = ReadAgain(prefix, entries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && !OpenFiles.AreTooMany(e))
        {
            (entries, problem) = ([], FileProblems.Describe(e, prefix));
        }
        if (problem is not null) yield return InputItem.Without(prefix.TrimEnd('/'), InputDiagnostics.Unreadable, problem);
        foreach (var entry in entries)
        {
            var path = prefix + entry.Name;
            if (entry is { IsOdd: true, IsFolder: true })
            {
                yield return InputItem.Without(path.TrimEnd('/'), InputDiagnostics.Unreadable,
                    "The folder's name is not UTF-8, so what is in it is not read. Rename it.");
            }
            else if (entry.IsFolder)
            {
                var target = real + "/" + entry.Name.TrimEnd('/');
                foreach (var item in Walk(path, insideAt, entry.IsLink ? RealPath.Of(target) : target)) yield return item;
            }
            else
            {
                yield return File(path, insideAt, real, entry);
            }
        }
    }

    private InputItem File(string path, int insideAt, string folder, Entry entry)
    {
        if (own.Count > 0 && own.Contains(entry.IsLink ? RealPath.Of(folder + "/" + entry.Name) : folder + "/" + entry.Name))
            return OwnOutput(path);
        string? target = null;
        if (entry.IsLink)
        {
            target = RealPath.Of(folder + "/" + entry.Name);
            if (!System.IO.File.Exists(target))
                return InputItem.Without(path, InputDiagnostics.Unreadable, $"The link leads to {target}, which does not exist.");
            if (!visited.EnterFile(target))
                return InputItem.Without(path, BatchDiagnostics.Repeated, $"The link leads to {target}, which is read elsewhere.");
        }
        else if (visited.HasFile(folder, entry.Name))
        {
            return InputItem.Without(path, BatchDiagnostics.Repeated, "The file was reached before; it is not read again.");
        }
        // Opening a named pipe would wait for ever. Nothing without a length holds a filing, so it is not opened.
        if (entry.Length == 0 || entry.IsLink)
        {
            if (FileStatus.IsSpecial(path))
                return InputItem.Without(path, BatchDiagnostics.Skipped, "Not a file: a pipe, a socket or a device. Skipped.");
            if (!entry.IsLink) return InputItem.Without(path, InputDiagnostics.Empty, "The input is empty.");
        }
        return new InputItem(path) { File = path, Real = target, Stamp = entry.Stamp, InsideAt = insideAt };
    }

    /// <summary>A file that is passed over because the run writes it.</summary>
    public static InputItem OwnOutput(string path) =>
        InputItem.Without(path, BatchDiagnostics.Skipped, "This run writes it. Skipped.");

    /// <summary>The entries of a folder in which some names are not UTF-8, with these as they are.</summary>
    private static List<Entry> ReadAgain(string folder, List<Entry> entries)
    {
        var names = OddNames.In(folder);
        var known = names.Select(static name => name.IsFolder ? name.Name + "/" : name.Name).ToHashSet(StringComparer.Ordinal);
        List<Entry> read = [.. entries.DistinctBy(static entry => entry.Name).Where(entry => known.Contains(entry.Name)
            || !OddNames.IsMisread(entry.Name))];
        var plain = entries.Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, isFolder) in names)
            if (!plain.Contains(isFolder ? name + "/" : name) && name.Contains("\\x", StringComparison.Ordinal))
                read.Add(new Entry(isFolder ? name + "/" : name, isFolder, false, -1) { IsOdd = true });
        read.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return read;
    }

    private static List<Entry> List(string folder)
    {
        var found = new FileSystemEnumerable<Entry>(folder, static (ref FileSystemEntry e) =>
        {
            var isLink = (e.Attributes & FileAttributes.ReparsePoint) != 0;
            var isFolder = e.IsDirectory;
            return new Entry(
                isFolder ? string.Concat(e.FileName, "/") : e.FileName.ToString(), isFolder, isLink, isFolder || isLink ? -1 : e.Length)
            {
                // The system tells both at once.
                Stamp = isFolder || isLink ? 0 : FileStamp.Of(e.Length, e.LastWriteTimeUtc.UtcTicks),
            };
        }, Everything);
        var entries = new List<Entry>(found);
        // A folder's name is compared with its slash, so that the order is that of whole paths.
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink, long Length)
    {
        /// <summary>The stamp of a file; 0 where it is not known.</summary>
        public ulong Stamp { get; init; }

        /// <summary>Whether its name is not UTF-8.</summary>
        public bool IsOdd { get; init; }
    }
}
