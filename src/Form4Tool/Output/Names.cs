namespace Form4Tool.Output;

/// <summary>How outputs name the values of enumerations.</summary>
public static class Names
{
    /// <summary>The name of a field as JSON and CSV have it: <c>transactionShares</c>; empty for the row as a whole.</summary>
    public static string Of(Field field) => Fields.Name(field);

    /// <summary><c>transaction</c> or <c>holding</c>.</summary>
    public static string Of(RowKind kind) => kind == RowKind.Transaction ? "transaction" : "holding";

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary><c>ownership-xml</c>, <c>rendered-html</c>, <c>filer-html</c>, <c>extracted-text</c> or <c>ascii</c>.</summary>
    public static string Of(SourceFormat format) => format switch
    {
        SourceFormat.OwnershipXml => "ownership-xml",
        SourceFormat.RenderedHtml => "rendered-html",
        SourceFormat.FilerHtml => "filer-html",
        SourceFormat.ExtractedText => "extracted-text",
        _ => "ascii",
    };

    /// <summary><c>edgar-submission</c> or <c>edgar-dissemination</c>; null for the bare document.</summary>
    public static string? Of(SourceContainer container) => container switch
    {
        SourceContainer.EdgarSubmission => "edgar-submission",
        SourceContainer.EdgarDissemination => "edgar-dissemination",
        _ => null,
    };
}
