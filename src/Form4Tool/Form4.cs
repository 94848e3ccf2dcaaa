using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Form4Tool.Input;

namespace Form4Tool;

/// <summary>
/// The way in for one input at a time: bytes, a text, a file or a stream. For many inputs keep a <see cref="Form4Reader"/> for each
/// worker: it keeps its buffers.
/// </summary>
public static class Form4
{
    /// <summary>Reads the one filing of an input.</summary>
    /// <param name="input">The bytes: a document or a submission.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <exception cref="Form4Exception">The input holds no filing or several, or the filing could be read only in part; the exception
    /// carries that part and the diagnostics.</exception>
    public static OwnershipFiling Parse(ReadOnlyMemory<byte> input, Form4Options? options = null) => OnlyFiling(ReadAll(input, options));

    /// <summary>Reads the one filing of a text.</summary>
    /// <param name="input">The text of a document or a submission.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    public static OwnershipFiling Parse(string input, Form4Options? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(Encoding.UTF8.GetBytes(input), options);
    }

    /// <summary>Reads the one filing of a stream, to its end or to the limit. The stream stays open.</summary>
    /// <param name="input">The bytes of a document or a submission.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    public static OwnershipFiling Parse(Stream input, Form4Options? options = null) => OnlyFiling(ReadAll(input, options));

    /// <summary>Reads the one filing of a file. What the file's name ends in does not matter.</summary>
    /// <param name="path">The file: a document or a submission; for archives and folders see the package Form4Tool.Batch.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static OwnershipFiling ParseFile(string path, Form4Options? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return OnlyFiling(ReadAll(file, options, path));
    }

    /// <summary>Reads the one filing of a stream, to its end or to the limit. The stream stays open.</summary>
    /// <param name="input">The bytes of a document or a submission.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    public static async Task<OwnershipFiling> ParseAsync(Stream input, Form4Options? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var bytes = await StreamBytes.ReadAsync(input, (options ?? default).MaxInputBytes, cancellation).ConfigureAwait(false);
        return Parse(bytes, options);
    }

    /// <summary>Reads the one filing of an input, where it has one that can be read wholly.</summary>
    /// <param name="input">The bytes: a document or a submission.</param>
    /// <param name="filing">The filing.</param>
    /// <param name="diagnostics">What was found, in the order of the document: warnings on the filing, or the error that says why there is
    /// none.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <returns>
    /// False where the input holds no filing, or one that could be read only in part (an error says so), or several (then no error
    /// need be among the diagnostics; <see cref="ReadAll(ReadOnlyMemory{byte}, Form4Options?, string)"/> gives them all).
    /// </returns>
    public static bool TryParse(
        ReadOnlyMemory<byte> input,
        [NotNullWhen(true)] out OwnershipFiling? filing,
        out ValueList<Diagnostic> diagnostics,
        Form4Options? options = null)
    {
        var results = ReadAll(input, options);
        filing = results is [{ IsComplete: true } result] ? result.Filing : null;
        diagnostics = [.. results.SelectMany(r => r.Diagnostics)];
        return filing is not null;
    }

    /// <summary>Reads all filings of an input, each with its diagnostics. Never throws over the content.</summary>
    /// <param name="input">The bytes: a document, a submission, or several in one stream.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <param name="path">What the results call the input.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    public static ValueList<Form4Result> ReadAll(ReadOnlyMemory<byte> input, Form4Options? options = null, string path = "-") =>
        new Form4Reader(options ?? default).Read(input, path);

    /// <summary>
    /// Reads all filings of a stream, to its end or to the limit, each with its diagnostics. The stream stays open. Never throws over
    /// the content.
    /// </summary>
    /// <param name="input">The bytes: a document, a submission, or several one after another.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <param name="path">What the results call the input.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    public static ValueList<Form4Result> ReadAll(Stream input, Form4Options? options = null, string path = "-")
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadAll(StreamBytes.Read(input, (options ?? default).MaxInputBytes), options, path);
    }

    /// <summary>As <see cref="ReadAll(Stream, Form4Options?, string)"/>, without keeping a thread while the stream has nothing.</summary>
    /// <param name="input">The bytes: a document, a submission, or several one after another.</param>
    /// <param name="options">How to read; null for <see cref="Form4Options.Default"/>.</param>
    /// <param name="path">What the results call the input.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    public static IAsyncEnumerable<Form4Result> ReadAllAsync(Stream input, Form4Options? options = null, string path = "-",
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(path);
        return Read(input, options ?? default, path, cancellation);
    }

    private static async IAsyncEnumerable<Form4Result> Read(Stream input, Form4Options options, string path,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await StreamBytes.ReadAsync(input, options.MaxInputBytes, cancellation).ConfigureAwait(false);
        foreach (var result in ReadAll(bytes, options, path))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return result;
        }
    }

    private static OwnershipFiling OnlyFiling(ValueList<Form4Result> results)
    {
        if (results is [{ IsComplete: true } result]) return result.Filing!;
        if (results.Count > 1) throw new Form4Exception($"The input holds {results.Count} filings; read them with ReadAll.", null, []);
        var diagnostics = results[0].Diagnostics;
        var worst = diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
        throw new Form4Exception(worst is null ? "The input holds no filing." : $"{worst.Id}: {worst.Message}", results[0].Filing,
            diagnostics);
    }
}
