using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F42xx: ownership XML that is damaged or unusual.</summary>
internal static class XmlDiagnostics
{
    public static readonly DiagnosticDescriptor Truncated = new("F4201", Error,
        "The document is cut off",
        "The XML ends before its last end tag. What is there was read; rows and footnotes after that place are missing. Fetch the file " +
        "again.");

    public static readonly DiagnosticDescriptor DtdRefused = new("F4202", Error,
        "DTD refused", "The document declares a document type or entities. Ownership filings have none, and following them is unsafe; " +
        "the declaration was not used.");

    public static readonly DiagnosticDescriptor NotWellFormed = new("F4203", Warning,
        "Not well-formed XML",
        "The document breaks the rules of XML and was read by a forgiving reader; the message says what was wrong first.");

    public static readonly DiagnosticDescriptor BareAmpersand = new("F4204", Warning,
        "Bare ampersand", "An & that starts no entity was read as an ampersand.");

    public static readonly DiagnosticDescriptor HtmlEntity = new("F4205", Warning,
        "HTML entity", "An entity of HTML that XML does not know was read as its character.");

    public static readonly DiagnosticDescriptor DamagedTag = new("F4206", Warning,
        "Damaged tag", "A tag is damaged; its beginning decided what it is.");

    public static readonly DiagnosticDescriptor HardWrapped = new("F4207", Warning,
        "Hard-wrapped lines",
        "The file was broken into lines of one width, inside tags and values too (common in 2003 and 2004). The lines were joined.");

    public static readonly DiagnosticDescriptor UnknownElement = new("F4208", Warning,
        "Unknown element", "The element is not of the ownership schema; its text is not in the output. The message shows it.");

    public static readonly DiagnosticDescriptor StrayMark = new("F4209", Warning,
        "Footnote mark outside a row",
        "A footnote reference stands where the form has none, so that no field of the output can carry it. The message names it.");

    public static readonly DiagnosticDescriptor SeveralTables = new("F4210", Note,
        "A table is given several times", "The document has several tables of one kind; their rows were read in order as one.");

    public static readonly DiagnosticDescriptor MissingBlock = new("F4211", Warning,
        "A block of the row is missing",
        "The schema demands this block and the row does not have it. The row is kept; the block's fields are null.");

    public static readonly DiagnosticDescriptor WrongDeclaration = new("F4212", Note,
        "Wrong XML declaration",
        "The encoding that the document declares is not the one it is in. The bytes decided.");

    public static readonly DiagnosticDescriptor StrayText = new("F4213", Warning,
        "Text outside any field",
        "Text stands where the schema has only elements, so no field of the output can carry it. The message shows it.");

    public static readonly DiagnosticDescriptor SecretRemoved = new("F4214", Warning,
        "CCC removed", "The document holds a filer's CIK confirmation code, a password. It is not in the output; tell the filer.");

    public static readonly DiagnosticDescriptor InvalidCharacter = new("F4215", Warning,
        "Character that XML does not allow", "The document holds a control character or a reference to one; it is not in the output.");

    public static readonly DiagnosticDescriptor NoId = new("F4216", Warning,
        "Footnote reference without an id",
        "A footnoteId element has no id, so that no field of the output can carry it. The message says where.");

    public static readonly DiagnosticDescriptor EarlyEnd = new("F4217", Warning,
        "Elements behind the end tag",
        "The end tag of the document stands before some of its elements. They were read as if it stood behind them.");

    public static readonly DiagnosticDescriptor[] All =
        [Truncated, DtdRefused, NotWellFormed, BareAmpersand, HtmlEntity, DamagedTag, HardWrapped, UnknownElement, StrayMark,
         SeveralTables, MissingBlock, WrongDeclaration, StrayText, SecretRemoved, InvalidCharacter,
         NoId, EarlyEnd];
}
