using System.Buffers;
using System.Globalization;
using Form4Tool.Cli.Formats;
using Form4Tool.Cli.Inputs;
using Form4Tool.Output;

namespace Form4Tool.Cli.Outputs;

/// <summary>One file a filing, in a folder that mirrors the inputs. Each file appears whole.</summary>
internal sealed class FilingFolderOutput(OutputFormat format, FormatOptions options, string folder) : IOutput
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public IChunk NewChunk() => new Chunk(format.Writer!(options), format.Extension!);

    public void Append(IChunk chunk)
    {
        var encoded = (Chunk)chunk;
        var start = 0;
        foreach (var (name, end) in encoded.Files)
        {
            Write(System.IO.Path.Combine(folder, name), encoded.Bytes[start..end]);
            start = end;
        }
    }

    public string Checkpoint() => "files";

    public bool Resume(string checkpoint) => checkpoint == "files";

    public IReadOnlyList<PartFile> Parts => [];

    public void Finish() { }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var parent = System.IO.Path.GetDirectoryName(path)!;
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

    private sealed class Chunk(IFilingWriter writer, string extension) : IChunk
    {
        private readonly ByteBuffer _bytes = new();

        public List<(string Name, int End)> Files { get; } = [];

        public ReadOnlySpan<byte> Bytes => _bytes.Written;

        public ValueList<Diagnostic> Add(Form4Result result, InputItem item, int ordinal, int count)
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
            var number = count > 1 ? string.Create(CultureInfo.InvariantCulture, $"-{ordinal + 1}") : "";
            Files.Add((item.OutputName + number + extension, _bytes.Length));
            return told;
        }

        public void Clear()
        {
            _bytes.Cut(0);
            Files.Clear();
        }
    }
}
