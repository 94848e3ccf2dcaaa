using Form4Tool.Derivation;
using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>R230 and R231: weighted average prices and the range that their footnote states.</summary>
internal static class RangeRules
{
    private const string Letter = "SEC staff's no-action letter of 25 June 2008 to Skadden, Arps";
    private const decimal Widest = 1;

    public static readonly Rule Outside = new("R230", Warning, Field.TransactionPricePerShare, "An average lies within its range",
        "The price is lower or higher than each of the prices that its footnote states; price or note may be another row's.", Letter);

    public static readonly Rule Wide = new("R231", Warning, Field.TransactionPricePerShare, "A range is no wider than one dollar",
        "Trades of a day may be reported as one row where their prices lie within one dollar.", Letter) { Since = Eras.OneDollar };

    public static readonly Rule[] All = [Outside, Wide];

    public static void Check(Examination at)
    {
        foreach (var row in at.Rows)
        {
            if (!row.IsTransaction || row.Row.TransactionPricePerShare is not { } price) continue;
            if (RangeOf(row.Row) is not { } range) continue;
            if (!range.Holds(price))
                at.Report(Outside, row, Field.TransactionPricePerShare,
                    $"transactionPricePerShare is {price}, and its footnote says {range.Low} to {range.High}.");
            if (range.High - range.Low > Widest)
                at.Report(Wide, row, Field.TransactionPricePerShare,
                    $"The prices from {range.Low} to {range.High} are {range.High - range.Low} apart.");
        }
    }

    /// <summary>The range that the notes on the price state; null where they state none, or several.</summary>
    private static PriceRange? RangeOf(OwnershipRow row)
    {
        PriceRange? found = null;
        foreach (var mark in row.MarksOn(Field.TransactionPricePerShare))
        {
            if (PriceRange.Of(row.Notes.TextOf(mark.Id)) is not { } range) continue;
            if (found is not null) return null;
            found = range;
        }
        return found;
    }
}
