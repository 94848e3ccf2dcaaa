using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>By what is seen that another program replaced or changed a file.</summary>
/// <param name="Node">Which file it is on its disk; 0 where that is not known.</param>
/// <param name="Length">How many bytes it has; negative where there is none.</param>
/// <param name="Written">When it was written last.</param>
internal readonly record struct FileState(ulong Node, long Length, DateTime Written)
{
    /// <summary>The state of the file at a path.</summary>
    public static FileState Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileState(FileStatus.NodeOf(path), file.Length, file.LastWriteTimeUtc) : new FileState(0, -1, default);
    }
}
