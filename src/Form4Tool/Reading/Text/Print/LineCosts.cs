using Form4Tool.Assignment;

namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Finds the column of each word of a printed line. Columns follow each other and hold what the form says (dates, a letter,
/// numbers, text); among the ways to deal the words out, that which moves them least from their columns' places is taken. Where
/// another way is nearly as good, the word has both columns.
/// </summary>
internal sealed class LineCosts(ColumnPositions columns, ColumnAssignment ways)
{
    private readonly WordCosts _fit = new(columns);

    /// <summary>Gives each word of a line its column.</summary>
    public void Find(List<PrintedWord> words)
    {
        var costs = new Costs(columns, _fit, words);
        ways.Deal(ref costs);
        PrintedWord.Deal(words, ways);
    }

    private readonly struct Costs(ColumnPositions columns, WordCosts fit, List<PrintedWord> words) : IColumnCosts
    {
        public int Words => words.Count;

        public int Columns => columns.Count;

        public int Either => -1;

        public double Empty(int column) => 0;

        public void Weigh(int word, Span<ColumnAssignment.Costs> costs)
        {
            var at = words[word];
            var parted = word == 0 ? 0 : WordCosts.Parted(at, words[word - 1]);
            for (var c = 0; c < costs.Length; c++)
            {
                var beyond = columns.Beyond(at, c);
                // The lines of a title all begin at its left.
                var distance = columns.Distance(at, c) is var away && c == 0 && away == 0 && at.Start > columns.Left + 2
                    ? PrintWeights.Indented : away;
                costs[c] = fit.Of(at, c).Plus(WordCosts.Moved(at, distance, beyond), WordCosts.Left(at, beyond) + parted);
            }
        }
    }
}
