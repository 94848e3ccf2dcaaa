using Form4Tool.Batch.Outputs;

namespace Form4Tool.Spreadsheet;

/// <summary>The format that people open in a spreadsheet.</summary>
public static class WorkbookFormat
{
    /// <summary><c>xlsx</c>: a workbook in one file.</summary>
    public static OutputFormat Xlsx { get; } = OutputFormat.OfWhole("xlsx", static (stream, _) => new WorkbookOutput(stream));
}
