namespace Form4Tool.Batch.Inputs;

/// <summary>The inputs of a run, brought into items: as they are given, and inside folders in ordinal order.</summary>
/// <param name="named">The paths that were named: files, folders, patterns, or a dash.</param>
/// <param name="list">Paths from a list; being no filing is no error there.</param>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <param name="opened">The only input, where it was opened already because it gives its bytes once.</param>
internal sealed class InputSource(IReadOnlyList<string> named, IEnumerable<string> list, Func<Stream> standardInput, Stream? opened = null)
{
    private readonly Visited _visited = new();

    /// <summary>The items, found as they are asked for.</summary>
    public IEnumerable<InputItem> Items()
    {
        foreach (var path in named)
            foreach (var item in Of(path, isNamed: true)) yield return item;
        foreach (var path in list)
            foreach (var item in Of(path, isNamed: false)) yield return item;
    }

    private IEnumerable<InputItem> Of(string path, bool isNamed)
    {
        if (opened is not null) return [new InputItem(path) { Stream = opened, IsNamed = isNamed }];
        // Only a named path means standard input by a dash: a list may come from there itself.
        if (path == "-" && isNamed) return [new InputItem("-") { Stream = standardInput(), IsNamed = isNamed }];
        if (Directory.Exists(path)) return new FolderWalker(_visited).Walk(path);
        if (isNamed && !File.Exists(path) && Glob.IsPattern(path))
        {
            var found = Glob.Expand(path);
            if (found.Count > 0) return found.SelectMany(match => Of(match, isNamed: true));
            return [InputItem.Without(path, InputDiagnostics.Unreadable, "No file matches the pattern.")];
        }
        return [OfFile(path, isNamed)];
    }

    private InputItem OfFile(string path, bool isNamed)
    {
        var real = RealPath.Of(path);
        if (File.Exists(real) && !_visited.EnterFile(real))
            return InputItem.Without(path, BatchDiagnostics.Repeated, "The file was reached before; it is not read again.");
        return new InputItem(path) { File = path, IsNamed = isNamed, InsideAt =
            path.AsSpan().LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1 };
    }
}
