namespace Form4Tool.Batch.Inputs;

/// <summary>The inputs of a run, brought into items: as they are given, and inside folders in ordinal order.</summary>
/// <param name="named">The paths that were named: files, folders, patterns, or a dash.</param>
/// <param name="list">Paths from a list; being no filing is no error there.</param>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <param name="own">What the run itself writes, by real paths: it is passed over.</param>
/// <param name="opened">The only input, where it was opened already because it gives its bytes once.</param>
internal sealed class InputSource(
    IReadOnlyList<string> named, IEnumerable<string> list, Func<Stream> standardInput, IReadOnlySet<string> own, Stream? opened = null)
{
    /// <summary>So many members that are named one after another are read in one go through their archive.</summary>
    private const int MostMembers = 10_000;

    private readonly Visited _visited = new();

    /// <summary>The items, found as they are asked for.</summary>
    public IEnumerable<InputItem> Items()
    {
        foreach (var item in Of(named, isNamed: true)) yield return item;
        foreach (var item in Of(list, isNamed: false)) yield return item;
    }

    /// <summary>
    /// The items of some paths. Members of one archive that are named one after another, as in a list of those that failed, are one
    /// item, so that the archive is gone through once.
    /// </summary>
    private IEnumerable<InputItem> Of(IEnumerable<string> paths, bool isNamed)
    {
        WantedMembers? members = null;
        foreach (var path in paths)
        {
            var archive = opened is null && path.Contains(WantedMembers.Mark, StringComparison.Ordinal) ? ArchiveOf(path, members) : null;
            if (members is not null && (members.Archive != archive || members.Count == MostMembers))
            {
                yield return OfMembers(members, isNamed);
                members = null;
            }
            if (archive is not null && _visited.HasFile(RealPath.Of(archive)))
                yield return InputItem.Without(path, BatchDiagnostics.Repeated, "Its archive was reached before; it is not read again.");
            else if (archive is not null) (members ??= new WantedMembers(archive)).Add(path);
            else foreach (var item in Of(path, isNamed)) yield return item;
        }
        if (members is not null) yield return OfMembers(members, isNamed);
    }

    /// <summary>The archive of a member; the one at hand is not looked for again.</summary>
    private static string? ArchiveOf(string path, WantedMembers? members) =>
        members is not null && path.StartsWith(members.Archive + WantedMembers.Mark, StringComparison.Ordinal)
            ? members.Archive : WantedMembers.ArchiveOf(path);

    private static InputItem OfMembers(WantedMembers members, bool isNamed) => new(members.Archive)
    {
        File = members.Archive,
        IsNamed = isNamed,
        Wanted = members,
        InsideAt = NameAt(members.Archive),
    };

    private IEnumerable<InputItem> Of(string path, bool isNamed)
    {
        if (opened is not null) return [new InputItem(path) { Stream = opened, IsNamed = isNamed }];
        // Only a named path means standard input by a dash: a list may come from there itself.
        if (path == "-" && isNamed) return [new InputItem("-") { Stream = standardInput(), IsNamed = isNamed }];
        if (Directory.Exists(path)) return new FolderWalker(_visited, own).Walk(path);
        if (isNamed && !File.Exists(path) && Glob.IsPattern(path))
        {
            var found = Glob.Expand(path);
            // Nobody named what a pattern finds, as in a folder.
            if (found.Count > 0) return found.SelectMany(match => Of(match, isNamed: false));
            return [InputItem.Without(path, InputDiagnostics.Unreadable, "No file matches the pattern.")];
        }
        return [OfFile(path, isNamed)];
    }

    private InputItem OfFile(string path, bool isNamed)
    {
        var real = RealPath.Of(path);
        if (own.Contains(real)) return FolderWalker.OwnOutput(path);
        if (File.Exists(real) && !_visited.EnterFile(real))
            return InputItem.Without(path, BatchDiagnostics.Repeated, "The file was reached before; it is not read again.");
        return new InputItem(path) { File = path, Real = real, IsNamed = isNamed, InsideAt = NameAt(path) };
    }

    private static int NameAt(string path) => path.AsSpan().LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1;
}
