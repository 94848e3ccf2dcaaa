using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F47xx: folders, archives and long runs.</summary>
public static class BatchDiagnostics
{
    /// <summary>F4701: skipped: not an ownership filing.</summary>
    public static readonly DiagnosticDescriptor Skipped = new("F4701", Note,
        "Skipped: not an ownership filing", "Folders, archives and lists hold other files too; they are counted and skipped. Name a file " +
        "on the command line to have this as an error.");

    /// <summary>F4702: submissions of other forms skipped.</summary>
    public static readonly DiagnosticDescriptor OtherForms = new("F4702", Note,
        "Submissions of other forms skipped",
        "The archive holds EDGAR submissions that are not Forms 3, 4 or 5, as daily feeds do; they are counted and skipped.");

    /// <summary>F4703: read already.</summary>
    public static readonly DiagnosticDescriptor Repeated = new("F4703", Note,
        "Read already",
        "The same file or folder is reached a second time, by another name, a link or an overlap of the inputs; it is read once.");

    /// <summary>F4704: the archive is damaged.</summary>
    public static readonly DiagnosticDescriptor DamagedArchive = new("F4704", Error,
        "The archive is damaged", "The archive is cut off or corrupt. The members that could be read are in the output. Fetch it again.");

    /// <summary>F4705: the archive is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyArchive = new("F4705", Error,
        "The archive is empty", "It is a valid archive without members. Fetch it again.");

    /// <summary>F4706: archives nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new("F4706", Error,
        "Archives nested too deep", "Archives inside archives are read four levels deep; more is no way to ship filings.");

    /// <summary>F4707: a member cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableMember = new("F4707", Error,
        "A member cannot be read",
        "The member is encrypted, or packed by a method that is not known. Unpack the archive with the program that made it.");

    /// <summary>F4708: unexpected failure.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new("F4708", Error,
        "Unexpected failure", "A fault of this program, met on this input; all other inputs are read. Please report it with the input.");

    /// <summary>F4709: no place for the output.</summary>
    public static readonly DiagnosticDescriptor NoPlace = new("F4709", Error,
        "No place for the output", "With --to FOLDER/ a file is called after its input alone, so that it is always called alike. Another " +
        "input, file or folder has that name already, or the name is longer than the file system allows. This input is not written, all " +
        "others are. Rename it, or give what has the same names in two runs.");

    /// <summary>F4710: a name that no list of lines can hold.</summary>
    public static readonly DiagnosticDescriptor NotInLines = new("F4710", Warning,
        "A name that no list of lines can hold", "The name of a failed input has the end of a line in it, so --errors lists it as two. " +
        "With -0 names end in NUL, in the list that is written and in those that are read, and any name can stand there.");

    internal static readonly DiagnosticDescriptor[] All =
        [Skipped, OtherForms, Repeated, DamagedArchive, EmptyArchive, NestedTooDeep, UnreadableMember, Unexpected, NoPlace, NotInLines];
}
