using System.Buffers;

namespace Form4Tool.Output;

/// <summary>
/// Writes filings as the bytes of a format, one at a time. A writer keeps its buffers between filings, so each thread has its own;
/// what it writes of a filing does not depend on those before.
/// </summary>
public interface IFilingWriter
{
    /// <summary>Appends one filing.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="output">Where its bytes go.</param>
    /// <returns>What the format cannot say of the filing, or demands and the filing does not state.</returns>
    /// <exception cref="ArgumentException">The result has no filing.</exception>
    ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output);
}
