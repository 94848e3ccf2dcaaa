using System.Globalization;
using Form4Tool.Output.Sec;

namespace Form4Tool.Batch.Outputs;

/// <summary>The SEC's eight tables in a folder.</summary>
internal sealed class SecOutput : IFilingOutput
{
    private readonly PartFile[] _files;
    private SecTablesWriter? _writer;
    private SecTablesPosition? _resumed;

    public SecOutput(FolderTarget folder)
    {
        Directory.CreateDirectory(folder.Path);
        _files = [.. SecTablesWriter.FileNames.Select(
            name => new PartFile(Path.Combine(folder.Path, name), folder.Keep) { IsResumable = folder.IsResumable })];
    }

    private SecTablesWriter Writer => _writer ??= new SecTablesWriter(_files, _resumed);

    public IFilingChunk NewChunk() => new Chunk();

    public void Append(IFilingChunk chunk) => Writer.Append(((Chunk)chunk).Rows);

    public string Checkpoint() =>
        string.Join(' ', Writer.Position.Lengths.Concat(Writer.Position.LastKeys).Select(n => n.ToString(CultureInfo.InvariantCulture)));

    public bool Resume(string checkpoint)
    {
        var numbers = checkpoint.Split(' ').Select(
            n => long.TryParse(n, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        if (numbers.Length != 2 * _files.Length || numbers.Contains(-1)) return false;
        for (var i = 0; i < _files.Length; i++)
            if (!_files[i].Continue(numbers[i])) return false;
        _resumed = new SecTablesPosition([.. numbers[.._files.Length]], [.. numbers[_files.Length..]]);
        return true;
    }

    public IReadOnlyList<PartFile> Parts => _files;

    public void Finish() => Writer.Flush();

    private sealed class Chunk : IFilingChunk
    {
        public SecTablesChunk Rows { get; } = new();

        public ValueList<Diagnostic> Add(Form4Result result, string? name)
        {
            Rows.Add(result);
            return [];
        }

        public void Clear() => Rows.Clear();
    }
}
