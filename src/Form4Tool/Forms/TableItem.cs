namespace Form4Tool.Forms;

/// <summary>An item of a table's head: a number, words, and one column or several under it.</summary>
/// <param name="Number">Its number: <c>2A</c>.</param>
/// <param name="Words">Its words.</param>
/// <param name="Hint">The instruction or the notation behind them; empty where there is none.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TableItem(string Number, string Words, string Hint, params Column[] Columns)
{
    /// <summary>Its words on the vendor's sheet, where they are others.</summary>
    public string? WordsOnSheet { get; init; }

    /// <summary>Its heading as the SEC's pages have it: <c>3. Transaction Code (Instr. 8)</c>.</summary>
    public string Heading => $"{Number}. {WordsAndHint}";

    /// <summary>Its heading without the number.</summary>
    public string WordsAndHint => Hint.Length == 0 ? Words : $"{Words} {Hint}";

    /// <summary>
    /// Its heading on the vendor's sheet in print, which shortens "Transaction" to "Trans." and says no notation of dates.
    /// </summary>
    public string HeadingInPrint => $"{Number}. {Words.Replace("Transaction ", $"{ColumnHeads.Shortened} ", StringComparison.Ordinal)}"
        + (Hint.Length == 0 || Hint == ColumnHeads.DateHint ? "" : $" {Hint}");

    /// <summary>Its heading on the vendor's sheet.</summary>
    public string HeadingOnSheet => WordsOnSheet is null ? Heading : (this with { Words = WordsOnSheet }).Heading;
}
