using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Arrow;
using Form4Tool.Columnar.Parquet;

namespace Form4Tool.Columnar;

/// <summary>The formats that hold columns, for programs that compute with them.</summary>
public static class ColumnarFormats
{
    /// <summary><c>parquet</c>: all data sets in a folder, or the flat rows in one file.</summary>
    public static OutputFormat Parquet { get; } = OutputFormat.OfWhole("parquet", static (stream, _) => new ParquetFileOutput(stream),
        openFolder: static (folder, options) => new ParquetFolderOutput(folder, options));

    /// <summary><c>arrow</c>: the flat rows as a stream of Arrow's IPC format, to a file or standard output.</summary>
    public static OutputFormat Arrow { get; } =
        OutputFormat.OfWhole("arrow", static (stream, _) => new ArrowOutput(stream), toStandardOutput: true);
}
