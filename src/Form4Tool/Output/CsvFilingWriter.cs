using System.Buffers;
using CsvHelper;

namespace Form4Tool.Output;

/// <summary>
/// Writes filings as the CSV of the public contract: one line a table row, in document order; a filing without rows gives one
/// line of kind <c>none</c>, so that no filing vanishes. UTF-8, <c>\n</c>, RFC 4180.
/// </summary>
public sealed class CsvFilingWriter : IFilingWriter
{
    private readonly BufferStream _lines = new();
    private readonly CsvWriter _csv;
    private readonly RowLines _rows;

    /// <summary>A writer of lines; <see cref="Columns"/> is what stands before the first.</summary>
    /// <param name="spreadsheetSafe">Whether an apostrophe goes before texts that a spreadsheet would run as a formula.</param>
    /// <param name="derived">Whether the columns of derived facts follow; <see cref="ColumnsWithFacts"/> are then the columns.</param>
    public CsvFilingWriter(bool spreadsheetSafe = false, bool derived = false)
    {
        _csv = Create(_lines, spreadsheetSafe);
        _rows = new RowLines(new CsvCells(_csv), derived);
    }

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = RowColumns.NamesOf(RowColumns.All);

    /// <summary>The columns, and behind them those of derived facts.</summary>
    public static IReadOnlyList<string> ColumnsWithFacts { get; } = RowColumns.NamesOf(RowColumns.WithFacts);

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        _lines.Target = output;
        _rows.Write(result);
        _csv.Flush();
        return [];
    }

    /// <summary>A writer of CSV as the contract has it.</summary>
    internal static CsvWriter Create(BufferStream lines, bool spreadsheetSafe)
    {
        var options = CsvWriterOptions.Default with
        {
            NewLine = "\n",
            TrueValue = "true",
            FalseValue = "false",
            Injection = spreadsheetSafe ? CsvInjection.Escape : CsvInjection.None,
        };
        return CsvWriter.Create(lines, options, leaveOpen: true);
    }
}
