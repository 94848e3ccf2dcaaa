using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Form4Tool;

/// <summary>
/// The way in for one input at a time. For many inputs keep a <see cref="Form4Reader"/> for each worker: it keeps its buffers.
/// </summary>
public static class Form4
{
    /// <summary>Reads the one filing of an input.</summary>
    /// <param name="input">The bytes: a document or a submission.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="Form4Exception">The input holds no filing or several, or the filing could be read only in part; the exception
    /// carries that part and the diagnostics.</exception>
    public static OwnershipFiling Parse(ReadOnlyMemory<byte> input, Form4Options? options = null)
    {
        var results = ReadAll(input, options);
        if (results is [{ IsComplete: true } result]) return result.Filing!;
        if (results.Count > 1) throw new Form4Exception($"The input holds {results.Count} filings; read them with ReadAll.", null, []);
        var diagnostics = results[0].Diagnostics;
        var worst = diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
        throw new Form4Exception(worst is null ? "The input holds no filing." : $"{worst.Id}: {worst.Message}", results[0].Filing,
            diagnostics);
    }

    /// <summary>Reads the one filing of a text.</summary>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    public static OwnershipFiling Parse(string input, Form4Options? options = null) => Parse(Encoding.UTF8.GetBytes(input), options);

    /// <summary>Reads the one filing of an input, where it has one that can be read wholly.</summary>
    /// <param name="input">The bytes: a document or a submission.</param>
    /// <param name="filing">The filing.</param>
    /// <param name="diagnostics">What was found, in the order of the document: warnings on the filing, or the error that says why there is
    /// none.</param>
    /// <param name="options">How to read.</param>
    /// <returns>
    /// False where the input holds no filing, or one that could be read only in part (an error says so), or several (then no error
    /// need be among the diagnostics; <see cref="ReadAll"/> gives them all).
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

    /// <summary>Reads the one filing of a stream, to its end.</summary>
    /// <exception cref="Form4Exception">As for <see cref="Parse(ReadOnlyMemory{byte}, Form4Options?)"/>.</exception>
    public static async Task<OwnershipFiling> ParseAsync(Stream input, Form4Options? options = null,
        CancellationToken cancellation = default)
    {
        using var bytes = new MemoryStream();
        await input.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options);
    }

    /// <summary>Reads all filings of an input, each with its diagnostics. Never throws over the content.</summary>
    /// <param name="input">The bytes: a document, a submission, or several in one stream.</param>
    /// <param name="options">How to read.</param>
    /// <param name="path">What the results call the input.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    public static ValueList<Form4Result> ReadAll(ReadOnlyMemory<byte> input, Form4Options? options = null, string path = "-") =>
        new Form4Reader(options ?? Form4Options.Default).Read(input, path);
}
