using System.Buffers;

namespace Form4Tool.Output;

/// <summary>What every <see cref="IFilingWriter"/> can do.</summary>
public static class FilingWriters
{
    /// <summary>Writes one filing to a stream, which stays open.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="output">Where its bytes go.</param>
    /// <returns>What the format cannot say of the filing, or demands and the filing does not state.</returns>
    /// <exception cref="ArgumentException">The result has no filing; nothing is written.</exception>
    public static ValueList<Diagnostic> Write(this IFilingWriter writer, Form4Result result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        var told = writer.Write(result, buffer);
        output.Write(buffer.WrittenSpan);
        return told;
    }

    /// <summary>The filing of a result that is to have one.</summary>
    internal static OwnershipFiling FilingOf(Form4Result result) =>
        result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result));
}
