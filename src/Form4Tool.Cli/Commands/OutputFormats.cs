using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar;
using Form4Tool.Postgres;
using Form4Tool.Spreadsheet;
using Form4Tool.Sqlite;

namespace Form4Tool.Cli.Commands;

/// <summary>A row of the table of formats.</summary>
/// <param name="Format">The format; its name is what <c>--out</c> calls it.</param>
/// <param name="Help">What it is, in a few words.</param>
internal sealed record OutputFormatRow(OutputFormat Format, string Help);

/// <summary>The table of formats: one row a format, from which the option, its help and its completions are made.</summary>
internal static class OutputFormats
{
    /// <summary>The formats, in the order in which help names them.</summary>
    public static OutputFormatRow[] All { get; } =
    [
        new(OutputFormat.Of(FilingFormats.Json), "one object a filing; an array for several"),
        new(OutputFormat.Of(FilingFormats.JsonLines), "one filing a line"),
        new(OutputFormat.Of(FilingFormats.Csv), "one line a table row"),
        new(OutputFormat.Of(FilingFormats.Tsv), "the same lines with tabs"),
        new(OutputFormat.Of(FilingFormats.Table), "one aligned line a table row, to read"),
        new(OutputFormat.SecTables, "the eight tables of the SEC's Insider Transactions Data Sets; needs --to FOLDER/"),
        // The database is loaded when it is opened, not when the table is made.
        new(OutputFormat.OfFile("sqlite", static (file, _) => new DatabaseOutput(file)),
            "the same tables in a SQLite database, loaded into what it holds; needs --to FILE"),
        new(PostgresFormat.Postgres, "the same tables in PostgreSQL; needs --to postgresql://USER@HOST/DATABASE"),
        new(ColumnarFormats.Parquet, "all tables and the rows of csv as Parquet in --to FOLDER/, or the rows in --to FILE.parquet"),
        new(ColumnarFormats.Arrow, "the rows of csv as a stream of Arrow's IPC format"),
        new(WorkbookFormat.Xlsx, "an Excel workbook of rows, filings, owners, footnotes and what was not read; needs --to FILE"),
        new(OutputFormat.Of(FilingFormats.Xml), "the SEC's ownership XML, one document a filing"),
        new(OutputFormat.Of(FilingFormats.Html), "a page that reads like the form, one a filing"),
    ];

    /// <summary>The format of a name; null where there is none.</summary>
    public static OutputFormat? Find(string name) => Array.Find(All, row => row.Format.Name == name)?.Format;
}
