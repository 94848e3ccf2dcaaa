using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F43xx: forms read from pages and text, where position and words say what an element says in XML.</summary>
internal static class FormDiagnostics
{
    public static readonly DiagnosticDescriptor TableMissing = new("F4301", Warning,
        "A table of the form is missing",
        "The form has two tables and this text has only part of them; converters that keep \"the article\" drop tables. Rows may be lost.");

    public static readonly DiagnosticDescriptor RowNotRead = new("F4302", Warning,
        "A row could not be read",
        "A line of a table has neither the form's columns nor the order of its cells, so what it says cannot be told; it is not in the " +
        "output.");

    public static readonly DiagnosticDescriptor SideUnknown = new("F4303", Note,
        "Acquired or disposed of is not known",
        "Table II shows the direction by the column in which the number stands, and this text has lost its columns. " +
        "The direction is null.");

    public static readonly DiagnosticDescriptor BothSides = new("F4304", Warning,
        "A number stands under both (A) and (D)",
        "The direction is null. Where it is the same number, as the SEC's pages print it when the filing states no direction, the number " +
        "is read; of two different ones neither is, since the form has room for one and which is meant is not known.");

    public static readonly DiagnosticDescriptor MarkWithoutNote = new("F4305", Warning,
        "A footnote mark without a footnote",
        "The mark is kept, but \"Explanation of Responses\" has no footnote of its number in this document.");

    public static readonly DiagnosticDescriptor TitleUnclear = new("F4306", Warning,
        "A text belongs to one of two boxes", "Pages before 2023 print the officer's title and the text of \"Other\" in one place. Where " +
        "both boxes are ticked, or neither, one text cannot be told from the other; it is left out.");

    public static readonly DiagnosticDescriptor AddressUnclear = new("F4307", Warning,
        "An address could not be taken apart",
        "Street lines, or city, state and zip, run together in this text and nothing shows where one ends. They are left out.");

    public static readonly DiagnosticDescriptor OwnerMissing = new("F4308", Warning,
        "The reporting person is missing", "The text has no name behind item 1; converters that keep \"the article\" drop it.");

    public static readonly DiagnosticDescriptor OwnersMissing = new("F4309", Warning,
        "Further reporting persons are missing",
        "The form says that more than one person files it, and only one is shown. The others stand behind Table II on the page, or on a " +
        "page of their own.");

    public static readonly DiagnosticDescriptor ColumnUnknown = new("F4310", Warning,
        "The text does not show the column", "The converter dropped empty cells, and the grammar of the form admits several readings: " +
        "what stands there is not in the output rather than in the wrong field. The message shows it; convert the filing again in a way " +
        "that keeps tables.");

    public static readonly DiagnosticDescriptor PageCutOff = new("F4311", Error,
        "The page is cut off",
        "The page was written by form4 and ends before its footer. What is there was read; write or fetch it again.");

    public static readonly DiagnosticDescriptor WordsMixed = new("F4312", Warning,
        "A name is mixed with words of the form",
        "Where the name should stand, words of the form's own captions, ticks or dates stand among it: the converter let the boxes of " +
        "the head run into each other. The field is null; the message shows the text.");

    public static readonly DiagnosticDescriptor TextNotWhole = new("F4313", Warning,
        "A footnote or the remarks are not whole",
        "Paper cut the text off at its edge, or the text runs on into another and nothing shows where it ends. It is null; the filing's " +
        "other values do not depend on it.");

    public static readonly DiagnosticDescriptor NothingOnOtherSide = new("F4314", Note,
        "A zero stands beside a number acquired or disposed of",
        "Item 5 of Table II has a number under (A) and a zero or \"none\" under (D), or the reverse. The zero says that nothing went " +
        "that way; the number and its side are read.");

    public static readonly DiagnosticDescriptor WordsLeft = new("F4315", Warning,
        "Words of the form are in no field",
        "Between the form's title and its end stands something that is no wording of the form and was read into no field: a row, a note " +
        "or a value that could not be placed. The message shows how it begins; look it up in the filing.");

    public static readonly DiagnosticDescriptor SignatureUnclear = new("F4316", Warning,
        "Names and dates of signatures cannot be told apart",
        "Several signatures stand together, and the text does not show which date is whose, or where a name ends. They are left out; the " +
        "message shows them.");

    public static readonly DiagnosticDescriptor CutOff = new("F4317", Error,
        "The text is cut off",
        "The text ends before the form does: within a footnote, a row or the form's own words. What the cut goes through is left out, " +
        "what stands before was read. Fetch the filing again.");

    public static readonly DiagnosticDescriptor Displaced = new("F4318", Warning,
        "A value stands beside its column",
        "A value stands in a column that cannot hold it, beside its own, which is empty: a date behind a title, a D or I in the place of " +
        "the nature. It was read from there; where it may be of two columns, it is kept in asFiled. Look it up in the filing.");

    public static readonly DiagnosticDescriptor TickUnclear = new("F4319", Warning,
        "A tick stands at no label, or at no name",
        "The head of the form has a tick beside no label, so one of the boxes that seem unticked may be ticked; or nothing shows which " +
        "person the boxes are of. Those boxes are null.");

    public static readonly DiagnosticDescriptor ValueNotShown = new("F4320", Warning,
        "What the form demands is not shown",
        "EDGAR takes no row without a title, no transaction without a date, a code, a number and a side, and no person without an " +
        "address. This document shows none where it should stand, or it could not be told from what stands around it; the value is null.");

    public static readonly DiagnosticDescriptor NoteWithoutMark = new("F4321", Warning,
        "A footnote that nothing refers to",
        "EDGAR takes no footnote without a reference to it, so a mark was lost in this document, or stands where the page shows none. " +
        "Which value the footnote explains is not known; its text is in the output.");

    public static readonly DiagnosticDescriptor TagDamaged = new("F4322", Warning,
        "A tag of the page is damaged",
        "A quotation mark of a tag is lost, so that what stands behind it belongs to the tag, up to the next mark: a value, a mark of a " +
        "footnote or a row may be missing. Fetch the page again.");

    public static readonly DiagnosticDescriptor IndentationLost = new("F4323", Warning,
        "The blanks before the lines are gone",
        "A text that keeps its columns by place has lost the blanks at the beginnings of its lines, so what stands first on a line may " +
        "be of another column, and a text may hold two. Look the texts and boxes up in the filing, or take the text as it was made.");

    public static readonly DiagnosticDescriptor[] All =
        [TableMissing, RowNotRead, SideUnknown, BothSides, MarkWithoutNote, TitleUnclear, AddressUnclear, OwnerMissing, OwnersMissing,
        ColumnUnknown, PageCutOff, WordsMixed, TextNotWhole, NothingOnOtherSide, WordsLeft, SignatureUnclear, CutOff, Displaced,
        TickUnclear, ValueNotShown, NoteWithoutMark, TagDamaged, IndentationLost];
}
