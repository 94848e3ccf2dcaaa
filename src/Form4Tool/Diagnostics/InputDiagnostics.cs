using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F40xx: the input as a whole, its encoding and its container.</summary>
public static class InputDiagnostics
{
    /// <summary>F4001: the input is empty.</summary>
    public static readonly DiagnosticDescriptor Empty = new("F4001", Error,
        "The input is empty", "The file has no bytes, or only white space. Fetch it again.");

    /// <summary>F4002: the input is not an ownership filing.</summary>
    public static readonly DiagnosticDescriptor NotOwnership = new("F4002", Error,
        "The input is not an ownership filing", "No Form 3, 4 or 5 was recognised in it; the message says what it looks like instead.");

    /// <summary>F4003: the input is binary.</summary>
    public static readonly DiagnosticDescriptor Binary = new("F4003", Error,
        "The input is binary", "It is not text in any encoding that filings come in. Archives of zip, tar and gzip are read as inputs of " +
        "their own; unpack others first. Of a PDF or a picture, give the text, as pdftotext -layout makes it.");

    /// <summary>F4004: the input is too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("F4004", Error,
        "The input is too large",
        "Inputs are read up to a stated limit; an ownership filing is a few kilobytes, a submission with exhibits a few megabytes. " +
        "A form inside may have 12 MB, tags of 64 KB, and 10,000 tags inside each other: more than any has, and less than does harm.");

    /// <summary>F4005: the submission holds no ownership document.</summary>
    public static readonly DiagnosticDescriptor NoOwnershipDocument = new("F4005", Error,
        "The submission holds no ownership document",
        "The EDGAR header was read, but none of its documents is a Form 3, 4 or 5; the message names the submission's type.");

    /// <summary>F4006: the input cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new("F4006", Error,
        "The input cannot be opened", "The file or folder is missing, or may not be read; the message says which.");

    /// <summary>F4010: not UTF-8; read as Windows-1252.</summary>
    public static readonly DiagnosticDescriptor Windows1252 = new("F4010", Note,
        "Not UTF-8; read as Windows-1252", "The bytes are not valid UTF-8. Filings in that case are Latin-1 or Windows-1252; characters " +
        "beyond ASCII may be wrong if it was another encoding.");

    /// <summary>F4011: UTF-16 converted.</summary>
    public static readonly DiagnosticDescriptor Utf16 = new("F4011", Note,
        "UTF-16 converted", "The input is UTF-16 and was converted; nothing is lost.");

    /// <summary>F4012: the submission is cut off.</summary>
    public static readonly DiagnosticDescriptor TruncatedContainer = new("F4012", Warning,
        "The submission is cut off", "A document of the submission has no end tag; what is there was read. Fetch the file again.");

    /// <summary>F4013: bytes in UTF-8 that are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new("F4013", Note,
        "Bytes in UTF-8 that are not UTF-8", "The input is UTF-8 but for some bytes, as where texts of two encodings were put together. " +
        "Those bytes are read as Windows-1252; the message says how many and shows the first.");

    /// <summary>F4014: wrapper opened.</summary>
    public static readonly DiagnosticDescriptor Opened = new("F4014", Note,
        "Wrapper opened", "The filing stood in something else: a mail, a page's source, a string of JSON, a cell of a table, a web " +
        "archive. That was opened, and what is inside was read as an input of its own.");

    /// <summary>F4015: what a filing was wrapped in is damaged.</summary>
    public static readonly DiagnosticDescriptor DamagedWrapper = new("F4015", Error,
        "Damaged wrapper", "What is around the filings is cut off or damaged; the message says where. The filings before that place were " +
        "read, those behind it are missing.");

    /// <summary>F4016: NUL bytes in a text.</summary>
    public static readonly DiagnosticDescriptor NulBytes = new("F4016", Warning,
        "NUL bytes in a text", "Some bytes of the text are NUL, as damage to a disk or a transfer leaves them. They are read as " +
        "blanks; what stood in their place is lost. Fetch the file again.");

    /// <summary>F4017: the form of an ownership submission was not recognised.</summary>
    public static readonly DiagnosticDescriptor FormNotRecognised = new("F4017", Error,
        "The form of an ownership submission was not recognised", "The EDGAR header says that this is a Form 3, 4 or 5, but its " +
        "document is damaged or in a shape that is not known. It is an input that failed, never one of another form. " +
        "Fetch the file again.");

    /// <summary>F4018: what a filing was wrapped in may have cost a part of it.</summary>
    public static readonly DiagnosticDescriptor LostInWrapper = new("F4018", Warning,
        "A wrapper may have cost a part", "A text was put into a page as it was, its tags not escaped. What a browser or program " +
        "took for tags of the page may be gone, such as the EDGAR header, so accession number and CIKs may be missing. " +
        "Fetch the text itself.");

    /// <summary>F4019: text that was encoded twice.</summary>
    public static readonly DiagnosticDescriptor EncodedTwice = new("F4019", Note,
        "Text that was encoded twice", "UTF-8 was read as Windows-1252 and written again, so that each no-break space became two " +
        "characters. That was undone; nothing is lost.");

    /// <summary>F4020: text beside the form.</summary>
    public static readonly DiagnosticDescriptor BesideForm = new("F4020", Warning,
        "Text beside the form", "Words stand before or behind the form that are none of it, such as a note or the text around an " +
        "example, so that no field can carry them. The message shows the first; where they are another filing, give that in a " +
        "file of its own.");

    /// <summary>F4021: something packed inside was not opened.</summary>
    public static readonly DiagnosticDescriptor NotOpened = new("F4021", Warning,
        "Something packed inside was not opened", "A mail carries an archive. Filings in it are not in the output: save the " +
        "attachment and give it as an input of its own.");

    internal static readonly DiagnosticDescriptor[] All =
        [Empty, NotOwnership, Binary, TooLarge, NoOwnershipDocument, Unreadable, Windows1252, Utf16, TruncatedContainer, InvalidUtf8,
        Opened, DamagedWrapper, NulBytes, FormNotRecognised, LostInWrapper,
        EncodedTwice, BesideForm, NotOpened];
}
