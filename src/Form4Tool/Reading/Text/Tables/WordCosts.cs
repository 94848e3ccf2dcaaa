using Form4Tool.Assignment;
using Form4Tool.Forms;
using static Form4Tool.Reading.Text.Tables.PlaceWeights;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>How badly words fit into the columns of a printed table by what they look like.</summary>
internal sealed class WordCosts(ColumnPositions columns)
{
    private const int Raised = 5;               // blanks before a raised mark, at most

    private readonly ValueKind[] _kinds = Array.ConvertAll(columns.Layout.Columns, column => FormColumn.Of(column).Kind);

    /// <summary>
    /// What blanks between two words say against their being of one cell: cells have three blanks between them or more where pdftotext
    /// sees them apart, words of a cell have one; a raised mark may have some.
    /// </summary>
    public double Parted(TableWord word, TableWord before) => !word.Apart ? 0 : columns.AreExact ? GapOfCells
        : word.Kind == WordKind.Mark && before.Kind != WordKind.Mark && word.Start - before.End <= Raised ? 0 : Gap;

    /// <summary>What it says against a word's beginning a column that it stands so far away from it.</summary>
    public static double Moved(TableWord word, double distance, double beyond) =>
        // Behind one blank a word stands further left than its column: what is before it was drawn narrower.
        word.Apart ? distance : Glued + (beyond > 0 ? distance : Drawn * distance);

    /// <summary>What it says against a word's being of a column that the next one begins left of it.</summary>
    public static double Left(TableWord word, double beyond) => word.Kind == WordKind.Mark && !word.Apart ? Drawn * beyond : beyond;

    /// <summary>How badly a word fits into a column, and whether it fills it.</summary>
    public ColumnAssignment.Costs Of(TableWord word, int column)
    {
        var kind = _kinds[column];
        if (kind == ValueKind.Price) kind = ValueKind.Number;
        if (word.Kind == WordKind.Mark) return Fill(MarkAlone, 0, 0);
        if (kind == ValueKind.Text) return InText(word, columns[column]);
        if (kind == ValueKind.Number && word.Kind == WordKind.Dollar) return new(new(0, false), new(Never, false), new(Never, true));
        var cost = kind switch
        {
            ValueKind.Number => word.Kind == WordKind.Number,
            ValueKind.Date => word.Kind == WordKind.Date,
            ValueKind.Code => word.Kind == WordKind.Letter,
            _ => ValueFit.IsLetter(kind, word.Letter),
        } ? 0 : Never;
        return Fill(cost, cost, kind == ValueKind.Code && word.Text == "K" ? 0 : Never);
    }

    private static ColumnAssignment.Costs Fill(double enter, double open, double closed) =>
        new(new(enter, true), new(open, true), new(closed, true));

    /// <summary>How badly a word fits into a text; behind the marks of one there is none.</summary>
    private static ColumnAssignment.Costs InText(TableWord word, Column column)
    {
        var (enter, open, closed) = word.Kind switch
        {
            WordKind.Number => column == Column.UnderlyingTitle
                ? (NumberInUnderlying, NumberInUnderlying, BehindMarks)
                : (ValueInText, word.Apart ? ValueInText : GluedValue, BehindMarks),
            WordKind.Dollar => word.Apart ? (DollarInText, DollarInText, BehindMarks) : (ValueInText, GluedValue, BehindMarks),
            WordKind.Date => (DateAsText, ValueInText, BehindMarks),
            WordKind.Letter => column == Column.Nature && word.Text[0] is 'D' or 'I'
                ? (FormAsNature, 0, FormAsNature)
                : (0, 0, BehindMarks),
            _ => (0.0, 0.0, BehindMarks),
        };
        return new(new(enter, false), new(open, false), new(closed, false));
    }
}
