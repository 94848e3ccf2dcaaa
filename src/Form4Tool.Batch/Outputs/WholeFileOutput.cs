using Form4Tool.Batch.Formats;

namespace Form4Tool.Batch.Outputs;

/// <summary>One file whose format writes it in its own way: it appears when it is finished, and is begun anew after a kill.</summary>
internal sealed class WholeFileOutput : IFilingOutput, IDisposable
{
    private readonly PartFile _file;
    private readonly IFilingOutput _output;

    public WholeFileOutput(PartFile file, Func<Stream, FormatOptions, IFilingOutput> open, FormatOptions options)
    {
        _file = file;
        try
        {
            _output = open(file, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public IReadOnlyList<PartFile> Parts => [_file];

    public IFilingChunk NewChunk() => _output.NewChunk();

    public void Append(IFilingChunk chunk) => _output.Append(chunk);

    public string Checkpoint() => _output.Checkpoint();

    public bool Resume(string checkpoint) => false;

    public void Finish() => _output.Finish();

    public void Dispose() => (_output as IDisposable)?.Dispose();
}
