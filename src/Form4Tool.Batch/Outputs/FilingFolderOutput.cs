using System.Buffers;
using Form4Tool.Batch.Formats;
using Form4Tool.Output;

namespace Form4Tool.Batch.Outputs;

/// <summary>One file a filing, in a folder that mirrors the inputs. Each file appears whole.</summary>
internal sealed class FilingFolderOutput(FilingFormat format, FormatOptions options, string folder) : IFilingOutput
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public IFilingChunk NewChunk() => new Chunk(format.CreateWriter(options), format.Extension!);

    public void Append(IFilingChunk chunk)
    {
        var encoded = (Chunk)chunk;
        var start = 0;
        foreach (var (name, end) in encoded.Files)
        {
            Write(Path.Combine(folder, name), encoded.Bytes[start..end]);
            start = end;
        }
    }

    public string Checkpoint() => "files";

    public bool Resume(string checkpoint) => checkpoint == "files";

    public IReadOnlyList<PartFile> Parts => [];

    public void Finish() { }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (_made.Add(parent)) Directory.CreateDirectory(parent);
        var part = path + PartFile.Suffix;
        try
        {
            using (var file = File.OpenHandle(part, FileMode.Create, FileAccess.Write)) RandomAccess.Write(file, bytes, 0);
            File.Move(part, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(part);
            throw;
        }
    }

    private sealed class Chunk(IFilingWriter writer, string extension) : IFilingChunk
    {
        private readonly ByteBuffer _bytes = new();

        public List<(string Name, int End)> Files { get; } = [];

        public ReadOnlySpan<byte> Bytes => _bytes.Written;

        public ValueList<Diagnostic> Add(Form4Result result, string? name)
        {
            var before = _bytes.Length;
            ValueList<Diagnostic> told;
            try
            {
                told = writer.Write(result, _bytes);
            }
            catch
            {
                _bytes.Cut(before);     // half a filing would spoil the others
                throw;
            }
            if (_bytes.Written[^1] != '\n') _bytes.Write("\n"u8);
            Files.Add((name + extension, _bytes.Length));
            return told;
        }

        public void Clear()
        {
            _bytes.Cut(0);
            Files.Clear();
        }
    }
}
