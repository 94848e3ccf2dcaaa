using Form4Tool.Output;

namespace Form4Tool.Batch.Formats;

/// <summary>The formats that are streams of bytes. Each is made when first asked for: what runs with one alone makes that one.</summary>
public static class FilingFormats
{
    private static FilingFormat? _json, _jsonLines, _csv, _tsv, _table, _xml, _html;

    /// <summary><c>json</c>: an object over several lines for one filing, an array for several.</summary>
    public static FilingFormat Json => _json ??= new JsonFormat();

    /// <summary><c>ndjson</c>: one JSON object a line.</summary>
    public static FilingFormat JsonLines => _jsonLines ??= new JsonLinesFormat();

    /// <summary><c>csv</c>: one line a table row, under a header row that stands where there is no filing too.</summary>
    public static FilingFormat Csv => _csv ??= new CsvFormat();

    /// <summary><c>tsv</c>: the lines of <c>csv</c> with tabs between the values.</summary>
    public static FilingFormat Tsv => _tsv ??= new RowFormat("tsv", RowLayout.Tsv);

    /// <summary><c>table</c>: one aligned line a table row, for people.</summary>
    public static FilingFormat Table => _table ??= new RowFormat("table", RowLayout.Table);

    /// <summary><c>xml</c>: the SEC's ownership XML, one document a filing.</summary>
    public static FilingFormat Xml => _xml ??= new XmlFormat();

    /// <summary><c>html</c>: a page that reads like the form, one a filing.</summary>
    public static FilingFormat Html => _html ??= new HtmlFormat();

    /// <summary>The format of a name; null where there is none.</summary>
    public static FilingFormat? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            "json" => Json,
            "ndjson" => JsonLines,
            "csv" => Csv,
            "tsv" => Tsv,
            "table" => Table,
            "xml" => Xml,
            "html" => Html,
            _ => null,
        };
    }
}
