using Form4Tool.Cli.Outputs;

namespace Form4Tool.Cli.Formats;

/// <summary>The table of formats: one row a format, from which the option, its help and its completions are made.</summary>
internal static class OutputFormats
{
    public static OutputFormat[] All { get; } =
    [
        new("json", "one object a filing; an array for several")
        {
            Encoder = static _ => new JsonEncoder(indented: true),
            MakeFraming = static () => new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray()),
            BareWhenSingle = true,
            Extension = ".json",
        },
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
    ];

    public static OutputFormat? Find(string name) => Array.Find(All, format => format.Name == name);
}
