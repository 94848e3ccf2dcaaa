using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary>
/// The file of <c>--errors</c>. It fills while the run goes on; where it is the list of inputs too, as of a run that tries again what
/// failed, it takes the place of that when the run is done.
/// </summary>
internal sealed class FailureList : IDisposable
{
    private readonly string _place, _written;

    private FailureList(string place, string written, FileStream stream) => (_place, _written, Stream) = (place, written, stream);

    /// <summary>Where failures go.</summary>
    public FileStream Stream { get; }

    /// <summary>Whether a part stays for a run that resumes this one.</summary>
    public bool IsKept { get; set; }

    /// <summary>Opens it; null where none is asked for.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static FailureList? Open(ParseRequest request, CliContext context)
    {
        if (request.Errors is not { } file) return null;
        var place = RealPath.Of(file);
        var list = request.FilesFrom == "-" ? context.InputFile : request.FilesFrom;
        var written = list is not null && !PartFile.IsDirect(file) && RealPath.Of(list) == place ? place + PartFile.Suffix : file;
        try
        {
            return new FailureList(place, written, new FileStream(
                written, request.Resume ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--errors {file} cannot be written: {e.Message}");
        }
    }

    /// <summary>Puts it in its place: the run is done.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    public void Complete()
    {
        Stream.Dispose();
        if (IsPart) File.Move(_written, _place, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (IsPart && !IsKept) File.Delete(_written);
    }

    private bool IsPart => _written == _place + PartFile.Suffix;
}
