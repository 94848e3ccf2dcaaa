namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Finds the column of each word of a printed line. Columns follow each other and hold what the form says (dates, a letter,
/// numbers, text); among the ways to deal the words out, that which moves them least from their columns' places is taken. Where
/// another way is nearly as good, the word has both columns.
/// </summary>
internal sealed class LineCosts(ColumnPositions columns, ColumnAssignment ways) : ColumnAssignment.CostModel
{
    private readonly WordCosts _fit = new(columns);

    /// <inheritdoc/>
    public override int Count => columns.Count;

    /// <inheritdoc/>
    public override double Margin => 2;

    /// <summary>Gives each word of a line its column.</summary>
    public void Find(List<PrintedWord> words) => ways.Deal(words, this);

    /// <inheritdoc/>
    public override void Weigh(PrintedWord word, PrintedWord? before, Span<ColumnAssignment.Costs> costs)
    {
        var parted = before is null ? 0 : WordCosts.Parted(word, before);
        for (var c = 0; c < costs.Length; c++)
        {
            var (distance, beyond) = (columns.Distance(word, c), columns.Beyond(word, c));
            // The lines of a title all begin at its left.
            if (c == 0 && distance == 0 && word.Start > columns.Left + 2) distance = 12;
            // Behind one blank a word stands further left than its column: what is before it was drawn narrower.
            if (!word.Apart) distance = 1.5 + (beyond > 0 ? distance : 0.3 * distance);
            if (word.Kind == PrintedKind.Mark && !word.Apart) beyond *= 0.3;
            costs[c] = _fit.Of(word, c).Plus(distance, beyond + parted);
        }
    }
}
