namespace Form4Tool.Tests.Architecture;

/// <summary>
/// The declared order: a place uses only the places before it. A place is a folder, or one file of it that stands apart from the
/// others, as what all readers share stands apart from what picks a reader.
/// </summary>
internal static class Layers
{
    /// <summary>From the bottom up. Writers stand below the readers: they see the model and the form as data, never a reading.</summary>
    public static readonly string[] Order =
    [
        "Form4Tool/Model", "Form4Tool/Diagnostics", "Form4Tool/Form4Result.cs",
        "Form4Tool/Lexing", "Form4Tool/Forms", "Form4Tool/Derivation",
        "Form4Tool/Output", "Form4Tool/Output/Xml", "Form4Tool/Output/Html", "Form4Tool/Output/Tables", "Form4Tool/Output/Sec",
        "Form4Tool/Input", "Form4Tool/Wrappers", "Form4Tool/Binding", "Form4Tool/Submissions", "Form4Tool/Detection",
        "Form4Tool/Assignment", "Form4Tool/Layout",
        "Form4Tool/Accounting",
        "Form4Tool/Form/Streams", "Form4Tool/Form", "Form4Tool/Reading/IFormReader.cs",
        "Form4Tool/Reading/Xml", "Form4Tool/Reading/Stripped",
        "Form4Tool/Reading/Typewritten/Sheets", "Form4Tool/Reading/Typewritten/Head", "Form4Tool/Reading/Typewritten/Tables",
        "Form4Tool/Reading/Typewritten",
        "Form4Tool/Reading/Html",
        "Form4Tool/Reading/Text/Lines", "Form4Tool/Reading/Text/DialectTraits.cs", "Form4Tool/Reading/Text/ITextDialect.cs",
        "Form4Tool/Reading/Text/Flow", "Form4Tool/Reading/Text/Tables", "Form4Tool/Reading/Text/Lattice",
        "Form4Tool/Reading/Text/Positions", "Form4Tool/Reading/Text/Delimited", "Form4Tool/Reading/Text",
        "Form4Tool/Reading", "Form4Tool/Comparison", "Form4Tool/History",
        "Form4Tool/Activity", "Form4Tool/Activity/Page",
        "Form4Tool/Validation/Rule.cs", "Form4Tool/Validation/Eras.cs", "Form4Tool/Validation/RowAt.cs",
        "Form4Tool/Validation/Examination.cs", "Form4Tool/Validation/Structure", "Form4Tool/Validation/Sense", "Form4Tool/Validation",
        "Form4Tool/Validation/Reports",
        "Form4Tool",
        "Form4Tool.Batch/Formats", "Form4Tool.Batch/Inputs", "Form4Tool.Batch/Outputs", "Form4Tool.Batch/ReadInput.cs",
        "Form4Tool.Batch/Running", "Form4Tool.Batch",
        "Form4Tool.Databases", "Form4Tool.Sqlite", "Form4Tool.Postgres", "Form4Tool.Columnar/Buffers",
        "Form4Tool.Columnar/Parquet/Files", "Form4Tool.Columnar/Parquet", "Form4Tool.Columnar/Arrow", "Form4Tool.Columnar",
        "Form4Tool.Spreadsheet",
        "Form4Tool.Cli/Hosting", "Form4Tool.Cli/Reporting", "Form4Tool.Cli/Progress", "Form4Tool.Cli/Checking", "Form4Tool.Cli/Showing",
        "Form4Tool.Cli/Commands", "Form4Tool.Cli",
    ];

    /// <summary>The readers of one kind of input each, and which other they may see.</summary>
    public static readonly Dictionary<string, string[]> Readers = new()
    {
        ["Form4Tool/Reading/Xml"] = [],
        ["Form4Tool/Reading/Stripped"] = [],
        // A filer's page is laid out like a typewritten form.
        ["Form4Tool/Reading/Html"] = ["Form4Tool/Reading/Typewritten"],
        ["Form4Tool/Reading/Text"] = [],
        ["Form4Tool/Reading/Typewritten"] = [],
    };

    /// <summary>The place in the order of a file; negative where neither it nor its folder is in the order.</summary>
    public static int Of(string file)
    {
        var own = Array.IndexOf(Order, file);
        return own >= 0 ? own : Array.IndexOf(Order, Use.FolderOf(file));
    }

    /// <summary>The reader that a file belongs to; null where it belongs to none.</summary>
    public static string? ReaderOf(string file) => Readers.Keys.FirstOrDefault(r => file.StartsWith(r + "/", StringComparison.Ordinal));
}
