using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F41xx: values that could not be read as their type, and what was done about them.</summary>
internal static class ValueDiagnostics
{
    public static readonly DiagnosticDescriptor NotANumber = new("F4101", Warning,
        "Not a number", "The field holds a number, but its text is none by the rules of the format (XML admits digits and one period). " +
        "The field is null; the text is kept under asFiled.");

    public static readonly DiagnosticDescriptor NumberTooLong = new("F4102", Warning,
        "Number out of range", "The number has more digits than an exact decimal of 28 digits holds (the form allows 16). The field is " +
        "null; the text is kept under asFiled.");

    public static readonly DiagnosticDescriptor NotADate = new("F4103", Warning,
        "Not a date", "The text is no date of the calendar. The field is null; the text is kept under asFiled.");

    public static readonly DiagnosticDescriptor ZoneDropped = new("F4104", Note,
        "Time zone dropped", "The date carries a time zone (xs:date admits one). The day is kept as filed, as the SEC's data sets do.");

    public static readonly DiagnosticDescriptor NotAFlag = new("F4105", Warning,
        "Not true or false", "A box or flag is 1, 0, true or false; this is neither. The field is null; the text is kept under asFiled.");

    public static readonly DiagnosticDescriptor NotACik = new("F4106", Warning,
        "Not a CIK", "A CIK is up to ten digits. The text is kept as filed.");

    public static readonly DiagnosticDescriptor GivenTwice = new("F4107", Warning,
        "A field is given twice",
        "The document states the field more than once in the same place, with different values. The first is kept; the message shows the " +
        "other.");

    public static readonly DiagnosticDescriptor CenturyAssumed = new("F4108", Note,
        "Two-digit year", "The year has two digits; the century that brings it nearest to the filing's own dates was taken.");

    public static readonly DiagnosticDescriptor NotACode = new("F4109", Warning,
        "Not one of the field's letters",
        "The field holds one of a few letters: A or D, D or I, a transaction code. The text is none of them and is kept in asFiled.");

    public static readonly DiagnosticDescriptor NotOneText = new("F4113", Warning,
        "Something else has run into a text",
        "A title or a nature of ownership holds captions of the table, the number or address of a page, cells of another row or a " +
        "footnote; a text of one line holds mark-up that was not understood. It is kept in asFiled.");

    public static readonly DiagnosticDescriptor UnknownCode = new("F4110", Warning,
        "Unknown transaction code",
        "The letter is no code of General Instruction 8 to Form 4. It is kept as filed; codes of before 1996 and slips of the pen come " +
        "like that.");

    public static readonly DiagnosticDescriptor TypeRewritten = new("F4111", Note,
        "Document type written in another way",
        "The type of the form is written as people do (Form 4, 4a); it was read as EDGAR writes it.");

    public static readonly DiagnosticDescriptor NotAType = new("F4112", Warning,
        "Not a type of an ownership form", "The document type is none of 3, 3/A, 4, 4/A, 5, 5/A. The text is kept in asFiled.");

    public static readonly DiagnosticDescriptor FractionRead = new("F4114", Note,
        "A price in fractions", "Until 2001 the exchanges quoted prices in fractions of a dollar, as in 6 1/4. " +
        "The price is the exact decimal, 6.25.");

    public static readonly DiagnosticDescriptor Placeholder = new("F4115", Warning,
        "A template's place for a value", "The text is what a program fills in when it writes a filing, as in ${name} or {{ name }}: " +
        "the file is a template. The field is null and its text is kept in asFiled.");

    public static readonly DiagnosticDescriptor[] All =
        [NotANumber, NumberTooLong, NotADate, ZoneDropped, NotAFlag, NotACik, GivenTwice, CenturyAssumed,
         NotACode, UnknownCode, TypeRewritten, NotAType, NotOneText, FractionRead, Placeholder];
}
