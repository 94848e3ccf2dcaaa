using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F46xx: ownership XML whose tags are gone, so that order and kind say what an element said.</summary>
internal static class StrippedDiagnostics
{
    public static readonly DiagnosticDescriptor TagsGone = new("F4601", Note,
        "The XML has lost its tags",
        "The text is ownership XML without its tags, as crawls leave it. The values were told by the order of the schema, their " +
        "kinds and the EDGAR header. Fetch the filing again where every element counts.");

    public static readonly DiagnosticDescriptor ReferencesGone = new("F4602", Warning,
        "The references to footnotes are lost",
        "A reference stands in an attribute of a tag, and the tags are gone: nothing says which value a footnote explains. The footnotes " +
        "are numbered by their order.");

    public static readonly DiagnosticDescriptor ElementUnclear = new("F4603", Warning,
        "A text may be one of several elements",
        "Without tags the schema's order leaves more than one element for what stands there. Those elements are null; the message shows " +
        "the text.");

    public static readonly DiagnosticDescriptor RowUnclear = new("F4604", Warning,
        "Words are in no element",
        "Without tags the schema's order has no place for the words, or several. They are not in the output; the message shows them.");

    public static readonly DiagnosticDescriptor NotesTogether = new("F4605", Warning,
        "Footnotes and remarks cannot be told apart",
        "Without tags and ends of lines nothing shows where one footnote ends and the next or the remarks begin; and the last of several " +
        "texts may be a footnote or the remarks. What is not certain is not in the output.");

    public static readonly DiagnosticDescriptor CutOff = new("F4606", Error,
        "The text is cut off",
        "The form ends before its signature. What stands whole was read; fetch the filing again.");

    public static readonly DiagnosticDescriptor[] All = [TagsGone, ReferencesGone, ElementUnclear, RowUnclear, NotesTogether, CutOff];
}
