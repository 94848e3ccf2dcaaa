using Form4Tool.Reading.Grids;

namespace Form4Tool.Reading.Text;

/// <summary>How badly words fit into the columns of a printed table by what they look like.</summary>
internal sealed class PrintedFit(PrintedColumns columns)
{
    private const double Never = 30;
    private const int Raised = 5;               // blanks before a raised mark, at most

    /// <summary>What a column holds.</summary>
    private enum Holds : byte { Text, Number, Date, Code, V, Direction, Form }

    private readonly Holds[] _holds = Array.ConvertAll(columns.Layout.Columns, HoldsOf);

    private static Holds HoldsOf(Column column) => column switch
    {
        Column.Title or Column.UnderlyingTitle or Column.Nature => Holds.Text,
        Column.Date or Column.DeemedDate or Column.Exercisable or Column.Expiration => Holds.Date,
        Column.Code => Holds.Code,
        Column.V => Holds.V,
        Column.Direction => Holds.Direction,
        Column.DirectIndirect => Holds.Form,
        _ => Holds.Number,
    };

    /// <summary>
    /// What blanks between two words say against their being of one cell: cells have three blanks between them or more where pdftotext
    /// sees them apart, words of a cell have one; a raised mark may have some.
    /// </summary>
    public static double Parted(PrintedWord word, PrintedWord before) => !word.Apart ? 0
        : word.Kind == PrintedKind.Mark && before.Kind != PrintedKind.Mark && word.Start - before.End <= Raised ? 0.5 : 4;

    /// <summary>Whether a letter in the column of the nature looks like the form of ownership, which is left of it.</summary>
    private bool IsForm(PrintedWord word, int column) => columns[column] == Column.Nature && word.Kind == PrintedKind.Letter && word.Text[0] is 'D' or 'I';

    /// <summary>How badly a word fits into a column, and whether it fills it, so that only marks may follow.</summary>
    public double Of(PrintedWord word, int column, bool same, bool closed, out bool fills)
    {
        var kind = word.Kind;
        fills = true;
        var holds = _holds[column];
        if (holds == Holds.Text)
        {
            fills = kind == PrintedKind.Mark;
            if (closed && !fills && !IsForm(word, column)) return 4;
            return kind switch
            {
                PrintedKind.Mark => same ? 0 : 1,
                // A number behind the title of the underlying security is more likely that of the securities.
                PrintedKind.Number => columns[column] == Column.UnderlyingTitle ? 14 : same && !word.Apart ? 0.5 : 4,
                PrintedKind.Dollar => word.Apart ? 12 : 6,
                PrintedKind.Date => same ? 4 : 8,
                // A lone D or I is the form of ownership, however far the header's places are off.
                PrintedKind.Letter => same && !closed ? 0 : IsForm(word, column) ? 15 : 1,
                _ => 0,
            };
        }
        if (kind == PrintedKind.Mark) return same ? 0 : holds is Holds.Number or Holds.Date ? 1 : holds == Holds.Code ? 2 : 3;
        if (closed) return holds == Holds.Code && word.Text == "K" ? 1 : Never;
        if (holds == Holds.Number && kind == PrintedKind.Dollar)
        {
            fills = false;
            return same ? Never : 0;
        }
        return holds switch
        {
            Holds.Number => kind == PrintedKind.Number,
            Holds.Date => kind == PrintedKind.Date,
            Holds.Code => kind == PrintedKind.Letter,
            Holds.V => word.Letter == 'V',
            Holds.Direction => word.Letter is 'A' or 'D',
            _ => word.Letter is 'D' or 'I',
        } ? 0 : Never;
    }
}
