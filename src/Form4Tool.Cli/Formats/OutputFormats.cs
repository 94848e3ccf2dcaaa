using Form4Tool.Cli.Outputs;
using Form4Tool.Output.Html;
using Form4Tool.Output.Xml;

namespace Form4Tool.Cli.Formats;

/// <summary>The table of formats: one row a format, from which the option, its help and its completions are made.</summary>
internal static class OutputFormats
{
    private static OutputFormat[]? _all;

    /// <summary>The formats, in the order in which help names them. Made when asked for: what runs with one format alone makes that one.</summary>
    public static OutputFormat[] All => _all ??=
    [
        Json,
        new("ndjson", "one filing a line")
        {
            Encoder = static _ => new JsonEncoder(indented: false),
            MakeFraming = static () => new([], "\n"u8.ToArray(), "\n"u8.ToArray(), []),
        },
        new("csv", "one line a table row")
        {
            Encoder = static options => new CsvEncoder(options),
            MakeFraming = static () => CsvEncoder.Framing,
        },
        new("sec", "the eight tables of the SEC's Insider Transactions Data Sets; needs --to FOLDER/")
        {
            OpenFolder = static (folder, _) => new SecOutput(folder),
        },
        new("sqlite", "the same tables in a SQLite database, loaded into what it holds; needs --to FILE")
        {
            OpenFile = static (file, _) => new DatabaseOutput(file),
        },
        new("xml", "the SEC's ownership XML, one document a filing")
        {
            Encoder = static _ => new DocumentEncoder(OwnershipXmlWriter.Write),
            Extension = ".xml",
        },
        new("html", "a page that reads like the form, one a filing")
        {
            Encoder = static _ => new DocumentEncoder(HtmlFilingWriter.Write),
            Extension = ".html",
        },
    ];

    /// <summary>The format unless another is asked for.</summary>
    public static OutputFormat Json { get; } = new("json", "one object a filing; an array for several")
    {
        Encoder = static _ => new JsonEncoder(indented: true),
        MakeFraming = static () => new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray()),
        BareWhenSingle = true,
        Extension = ".json",
    };

    public static OutputFormat? Find(string name) => Array.Find(All, format => format.Name == name);
}
