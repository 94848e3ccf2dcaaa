namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// What speaks against a reading of a printed table, in characters of displacement: how far a word would have to stand from its
/// column's place to be as unlikely there. `weights` of the benchmarks tells which of them decide anything.
/// </summary>
internal static class PlaceWeights
{
    // Words in the columns of a line.
    public const double
        Never = 30,                 // a word in a column of another kind of value: more than any sheet moves its columns
        MarkAlone = 1,              // marks in the place of a value: "(1)" for a price
        Gap = 4,                    // several blanks inside a cell: pdftotext sees cells apart by three
        GapOfCells = 10,            // the same in text browsers, which set no other blanks than those between cells
        Outside = 3,                // each character outside of the column's item, in text browsers
        Glued = 1.5,                // one blank before a cell: so narrow a gap is rare
        Drawn = 0.3,                // what is left on a line of a displacement, where narrow letters before the word made it
        Indented = 12;              // a title's line that does not begin at its left

    // Values among the words of a text.
    public const double
        ValueInText = 4,            // a number or date: "Series 3", "due 01/01/2020"
        GluedValue = 0.5,           // the same, or a sum of money, one blank behind other words: "par value $0.01"
        NumberInUnderlying = 14,    // behind the title of the underlying security the number of securities stands
        DollarInText = 12,          // a price
        DateAsText = 8,             // a text hardly begins with a date
        FormAsNature = 15,          // a lone D or I is the form of ownership, however far the header's places are off
        BehindMarks = 4;            // marks end a text

    // Lines in the rows of a table. These are in lines off the middle of a row.
    public const double
        Line = 4.0 / 3,             // in characters: a line is wrong more seldom than a place on it
        AnotherText = 3,            // a text that no other row has
        Possible = 8,               // in characters: how much more a division may cost for which repeated texts speak
        GapInRow = 3,               // an empty line in a row
        NoTitle = 6,                // every row has a title
        MarksOnly = 4,              // marks in the place of a value that the form demands
        OffCore = 3,                // a line more above the core than below, or the other way round, of a cell with an odd number of lines
        OffMiddle = 1.5,            // the same of a cell with an even number, which has its middle between two lines
        OffByOne = 0.5,             // one more where the core has several lines
        OffByTwo = 4,               // two more
        Broken = 6,                 // two values, the same mark twice, or a dollar sign without a number: no cell has these
        BehindMark = 8;             // a value or text that goes on in the line below its marks

    // Lines in footnotes, and ticks and titles in the columns of the owners' table.
    public const double
        NoteUnfit = 12,             // a division that costs so much is none
        NoteGoesOn = 5,             // a footnote that ends where the next word would not have fitted
        NoSentence = 4,             // or not with a sentence; and one over a sheet's end whose number is not beside its first line
        NoteOffMiddle = 5,          // each line that the number is off the middle
        Overtakes = 10,             // a column further left of its caption than the one before, though captions run ahead
        TickAsTitle = 20;           // a tick in a column that shows the title in its place
}
