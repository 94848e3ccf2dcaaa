using System.Text;
using Form4Tool.Cli.Outputs;
using Form4Tool.Output;
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
            Writer = static _ => new JsonFilingWriter(indented: false),
            MakeFraming = static () => new([], "\n"u8.ToArray(), "\n"u8.ToArray(), []),
        },
        new("csv", "one line a table row")
        {
            Writer = static options => new CsvFilingWriter(options.SpreadsheetSafe),
            MakeFraming = static () => Headed(CsvFilingWriter.Columns),
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
            Writer = static _ => new OwnershipXmlWriter(),
            Extension = ".xml",
        },
        new("html", "a page that reads like the form, one a filing")
        {
            Writer = static _ => new HtmlFilingWriter(),
            Extension = ".html",
        },
    ];

    /// <summary>The format unless another is asked for.</summary>
    public static OutputFormat Json { get; } = new("json", "one object a filing; an array for several")
    {
        Writer = static _ => new JsonFilingWriter(indented: true),
        MakeFraming = static () => new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray()),
        BareWhenSingle = true,
        Extension = ".json",
    };

    /// <summary>Lines behind a header row, which stands where there is no filing too.</summary>
    private static Framing Headed(IEnumerable<string> columns)
    {
        var header = Encoding.UTF8.GetBytes(string.Join(',', columns) + "\n");
        return new Framing(header, [], [], header);
    }

    public static OutputFormat? Find(string name) => Array.Find(All, format => format.Name == name);
}
