namespace Form4Tool.Form.Streams;

/// <summary>
/// What speaks against a reading of a table whose columns are lost, on the scale of <see cref="Forms.RowGrammar"/>, where a value that
/// the form demands and that is missing costs 20. There are no places, so only ties leave a token open.
/// </summary>
internal static class StreamWeights
{
    public const int
        Junk = 25,                  // a token that fits nowhere: more than a value that is missing
        NextRow = 20,               // a row without a title
        CutOff = 25,                // a row without an end
        MarkApart = 5,              // a mark behind a blank, where marks are glued to their values
        CellEnd = 4,                // a cell that ends inside a value, or a value that begins inside a cell
        MarkOfSide = 3,             // a mark at A or D
        DateInText = 8,             // a date among words
        NumberInText = 3,           // a number among words: "Series 3"
        NoDollar = 6,               // a price without a dollar sign, or a number with one
        LetterInText = 1,           // D or I as a word of a text: "Series D"
        OutOfOrder = 5;             // what a table may cost more than a missing value a row, as a number in its one title does
}
