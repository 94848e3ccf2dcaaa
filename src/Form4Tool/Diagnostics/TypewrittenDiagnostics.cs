using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F44xx: forms that filers typed themselves, as text or HTML, before ownership XML came in 2003.</summary>
internal static class TypewrittenDiagnostics
{
    public static readonly DiagnosticDescriptor AddressNotTakenApart = new("F4401", Warning,
        "Address not taken apart", "The last line of an address is not a city, a state and a postal code of the US or Canada, so which " +
        "word is what is not certain. The message shows the line.");

    public static readonly DiagnosticDescriptor NoBoxes = new("F4402", Warning,
        "No box of the relationship is ticked",
        "The form asks by tick-boxes what the owner is to the issuer, and this text shows none that is ticked. Flags of boxes that " +
        "were not seen are null. Converters that draw boxes as pictures drop them; look at the filing itself.");

    public static readonly DiagnosticDescriptor TextWithoutRow = new("F4403", Warning,
        "Text in a table that makes no row", "Words stand in a table with no value beside them, such as the heading of a class of " +
        "securities, or values that are no row of the form, such as a line of totals. They are not in the output; the message shows them.");

    public static readonly DiagnosticDescriptor TableSaysNone = new("F4404", Note,
        "A table says that it is empty", "The table holds \"None\", \"N/A\" or the like instead of a row.");

    public static readonly DiagnosticDescriptor HalvesDiffer = new("F4405", Warning,
        "The halves of a table do not match", "A table stands in two halves, such as items 1 to 6 and items 7 to 11 of Table II, joined " +
        "row by row; one half has more rows than the other, so which belong together is not known. " +
        "What stands in the second half is null.");

    public static readonly DiagnosticDescriptor TableNotTakenApart = new("F4406", Warning,
        "A table could not be taken apart", "The columns of the form could not be found in the lines under a table's head. The rows are " +
        "not in the output; the message shows the first line.");

    public static readonly DiagnosticDescriptor TypewrittenNumber = new("F4407", Note,
        "A number in typewriter notation", "-0- for zero, or a unit beside a number (1,000 shares), was read as the number that it says.");

    public static readonly DiagnosticDescriptor UnmarkedExplanation = new("F4408", Note,
        "An explanation without a mark", "Under \"Explanation of Responses\" stands text that no mark leads to. It is read as remarks.");

    // F4409 is retired: it said what F4304 says.

    public static readonly DiagnosticDescriptor SideFromPair = new("F4410", Note,
        "Acquired or disposed of, by order", "One cell holds both amounts of item 5 and another the letters \"A,D\"; the amount belongs " +
        "to the letter in the same place, a dash to the other.");

    public static readonly DiagnosticDescriptor CellLost = new("F4411", Warning,
        "Text outside the form's columns",
        "A cell of a table is in none of the form's columns or cannot be what its column holds. It is not in the output; the message " +
        "shows it.");

    public static readonly DiagnosticDescriptor Ditto = new("F4412", Note,
        "Ditto marks", "A ditto mark was read as the text of the same column in the row above.");

    public static readonly DiagnosticDescriptor ItemNotTakenApart = new("F4413", Warning,
        "Items run together", "On the first page the text of several items stands in one line without a gap, so that where a value ends " +
        "is not known. The values in that line are not in the output.");

    public static readonly DiagnosticDescriptor ItemMissing = new("F4414", Warning,
        "An item of the form is missing", "The text has no name of the reporting person or of the issuer, no date of the statement, or " +
        "no signature, where the form has it. The field is null.");

    public static readonly DiagnosticDescriptor[] All =
        [AddressNotTakenApart, NoBoxes, TextWithoutRow, TableSaysNone, HalvesDiffer, TableNotTakenApart, TypewrittenNumber,
         UnmarkedExplanation, SideFromPair, CellLost, Ditto, ItemNotTakenApart, ItemMissing];
}
