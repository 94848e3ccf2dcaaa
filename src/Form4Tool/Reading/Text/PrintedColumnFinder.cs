namespace Form4Tool.Reading.Text;

/// <summary>
/// Finds the column of each word of a printed line. Columns follow each other and hold what the form says (dates, a letter,
/// numbers, text); among the ways to deal the words out, that which moves them least from their columns' places is taken. Where
/// another way is nearly as good, the word has both columns.
/// </summary>
internal sealed class PrintedColumnFinder(PrintedColumns columns, PrintedWays ways) : PrintedWays.ICosts
{
    private readonly PrintedFit _fit = new(columns);

    /// <inheritdoc/>
    public int Count => columns.Count;

    /// <inheritdoc/>
    public double Margin => 2;

    /// <inheritdoc/>
    public int Either => -1;

    /// <inheritdoc/>
    public double Empty(int column) => 0;

    /// <summary>Gives each word of a line its column.</summary>
    public void Find(List<PrintedWord> words) => ways.Deal(words, this);

    /// <inheritdoc/>
    public double Enter(PrintedWord word, int column, out bool fills)
    {
        var fits = _fit.Of(word, column, false, false, out fills);
        var distance = columns.Distance(word, column);
        // The lines of a title all begin at its left.
        if (column == 0 && distance == 0 && word.Start > columns.Left + 2) distance = 12;
        // Behind one blank a word stands further left than its column: what is before it was drawn narrower.
        return word.Apart ? fits + distance : fits + 1.5 + (columns.Beyond(word, column) > 0 ? distance : 0.3 * distance);
    }

    /// <inheritdoc/>
    public double Stay(PrintedWord word, PrintedWord before, int column, bool closed, out bool fills) =>
        _fit.Of(word, column, true, closed, out fills) + columns.Beyond(word, column) * (word.Kind == PrintedKind.Mark && !word.Apart ? 0.3 : 1) + PrintedFit.Parted(word, before);
}
