using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F475x: what a format of output cannot say of a filing, or demands and the filing does not state.</summary>
internal static class OutputDiagnostics
{
    public static readonly DiagnosticDescriptor SchemaDemands = new("F4751", Warning,
        "The schema demands what the filing does not state",
        "The ownership XML was written without this element, which the SEC's schema demands: the filing does not say it, and nothing is " +
        "invented. Typed forms have no CIKs, for one.");

    public static readonly DiagnosticDescriptor SchemaForbids = new("F4752", Warning,
        "The schema has no place for this", "The ownership XML holds a footnote mark or an element where the SEC's schema has none, " +
        "because the filing has it there. It is read back, but does not validate.");

    public static readonly DiagnosticDescriptor CharacterDropped = new("F4753", Warning,
        "Character that the output does not allow", "XML and HTML cannot hold control characters; they were left out of the text.");

    public static readonly DiagnosticDescriptor OwnersWithoutColumns = new("F4754", Warning,
        "More owners than a line for a spreadsheet has columns for",
        "With --spreadsheet each of ten owners has columns of its own. The CIKs and names of all owners stand in rptOwnerCik and " +
        "rptOwnerName; roles of further owners are in the other outputs.");

    public static readonly DiagnosticDescriptor NumberDoesNotFit = new("F4755", Warning,
        "Number with more digits than the output holds", "Parquet and Arrow hold numbers of ten decimals and 28 digits before them. This " +
        "one has more; its column is null, and its digits stand under asFiled.");

    public static readonly DiagnosticDescriptor[] All =
        [SchemaDemands, SchemaForbids, CharacterDropped, OwnersWithoutColumns, NumberDoesNotFit];
}
