using System.Buffers;
using System.Globalization;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Output;

namespace Form4Tool.Batch.Outputs;

/// <summary>One file a filing, in a folder that mirrors the inputs. Each file appears whole.</summary>
internal sealed class FilingFolderOutput(FilingFormat format, FormatOptions options, string folder) : IFilingOutput
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly List<Unwritten> _unwritten = [];

    public IFilingChunk NewChunk() => new Chunk(format.CreateWriter(options), format.Extension!);

    public void Append(IFilingChunk chunk)
    {
        var encoded = (Chunk)chunk;
        var start = 0;
        foreach (var file in encoded.Files)
        {
            try
            {
                Write(Path.Combine(folder, file.Name), encoded.Bytes[start..file.End]);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (Unwritten.Because(folder, file.Name, e) is not { } why) throw;
                _unwritten.Add(new Unwritten(file.Input, file.Rows, why));
            }
            start = file.End;
        }
    }

    /// <summary>The filings that found no place since this was asked last.</summary>
    public IReadOnlyList<Unwritten> TakeUnwritten()
    {
        if (_unwritten.Count == 0) return [];
        Unwritten[] taken = [.. _unwritten];
        _unwritten.Clear();
        return taken;
    }

    public string Checkpoint() => "files";

    public bool Resume(string checkpoint) => checkpoint == "files";

    public IReadOnlyList<PartFile> Parts => [];

    public void Finish() { }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (!_made.Contains(parent))
        {
            Directory.CreateDirectory(parent);
            _made.Add(parent);
        }
        // Not the name with something behind it: that would be longer than the name.
        var part = Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $".{PathHash.Of(path):x16}{PartFile.Suffix}"));
        try
        {
            using (var file = File.OpenHandle(part, FileMode.Create, FileAccess.Write)) RandomAccess.Write(file, bytes, 0);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || FileLimit.Is(e))
        {
            File.Delete(part);
            if (FileLimit.Is(e)) throw FileLimit.Told(e);
            throw;
        }
    }

    private sealed class Chunk(IFilingWriter writer, string extension) : IFilingChunk
    {
        private readonly ByteBuffer _bytes = new();

        public List<(string Name, int End, string Input, int Rows)> Files { get; } = [];

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
            var filing = result.Filing!;
            Files.Add((name + extension, _bytes.Length, result.Source.Path,
                filing.NonDerivativeTable.Count + filing.DerivativeTable.Count));
            return told;
        }

        public void Clear()
        {
            _bytes.Cut(0);
            Files.Clear();
        }
    }
}
