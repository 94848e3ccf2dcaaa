namespace Form4Tool;

/// <summary>Whether a row reports a transaction or a position.</summary>
public enum RowKind
{
    /// <summary>A trade, grant, gift, exercise or other change.</summary>
    Transaction,
    /// <summary>A position without a change.</summary>
    Holding,
}

/// <summary>
/// What the rows of both tables have in common. Numbers are exact, with the scale as filed (<c>39.5200</c>). A value that is not
/// stated is null, and so is one that could not be read as its type: <see cref="AsFiled"/> then has its text. Columns are those of
/// Form 4, Table I and Table II.
/// </summary>
public abstract record OwnershipRow
{
    private protected OwnershipRow() { }

    /// <summary>Whether the row is a transaction or a holding: in XML by its element, elsewhere by its having a date or a code.</summary>
    public RowKind Kind { get; init; }

    /// <summary>securityTitle (column 1): the title of the security in the filer's words; null where the cell is empty.</summary>
    public string? SecurityTitle { get; init; }

    /// <summary>transactionDate (column 2 or 3): the day of the trade; null on holdings.</summary>
    public DateOnly? TransactionDate { get; init; }

    /// <summary>deemedExecutionDate (column 2A or 3A): when the order is deemed executed; null unless the filer gives one.</summary>
    public DateOnly? DeemedExecutionDate { get; init; }

    /// <summary>
    /// transactionFormType: the form on which the row is due, <c>4</c> or <c>5</c>, <c>3</c> on holdings of a Form 5. A page prints V for
    /// <c>5</c> on a Form 4. Null where nothing tells it.
    /// </summary>
    public string? TransactionFormType { get; init; }

    /// <summary>
    /// transactionCode (column 3 or 4): one of <c>P S A D F I M C E H O X G L W Z J U</c>, unknown ones as filed; null on holdings.
    /// What each means: <see cref="TransactionCodes"/>.
    /// </summary>
    public string? TransactionCode { get; init; }

    /// <summary>
    /// equitySwapInvolved: whether an equity swap was part of it; a page prints K after the code. Null where it is not said.
    /// </summary>
    public bool? EquitySwapInvolved { get; init; }

    /// <summary>transactionTimeliness: <c>E</c> early, <c>L</c> late, null on time. No form prints it, so XML alone has it.</summary>
    public string? TransactionTimeliness { get; init; }

    /// <summary>
    /// transactionShares (column 4 or 5): the number of securities acquired or disposed of, never negative; <see
    /// cref="TransactionAcquiredDisposedCode"/> says which. Null on holdings.
    /// </summary>
    public decimal? TransactionShares { get; init; }

    /// <summary>
    /// transactionPricePerShare (column 4 or 8), in dollars a security. In Table II it is the price of the derivative itself. Null is not
    /// zero: nothing is stated.
    /// </summary>
    public decimal? TransactionPricePerShare { get; init; }

    /// <summary>
    /// transactionAcquiredDisposedCode (column 4 or 5): <c>A</c> acquired or <c>D</c> disposed of. Null where missing: a direction is
    /// never derived from nothing.
    /// </summary>
    public string? TransactionAcquiredDisposedCode { get; init; }

    /// <summary>
    /// sharesOwnedFollowingTransaction (column 5 or 9): the number of securities owned afterwards; null where it is not stated.
    /// </summary>
    public decimal? SharesOwnedFollowingTransaction { get; init; }

    /// <summary>
    /// valueOwnedFollowingTransaction (column 5 or 9), in dollars: stated instead of a number of securities, else null.
    /// </summary>
    public decimal? ValueOwnedFollowingTransaction { get; init; }

    /// <summary>directOrIndirectOwnership (column 6 or 10): <c>D</c> direct or <c>I</c> indirect; null where it is not stated.</summary>
    public string? DirectOrIndirectOwnership { get; init; }

    /// <summary>
    /// natureOfOwnership (column 7 or 11): how an indirect position is held, as in "By Trust"; null where it is not stated.
    /// </summary>
    public string? NatureOfOwnership { get; init; }

    /// <summary>
    /// Every footnote mark of the row: the field it stands on and the footnote's id, fields in column order, ids in the order filed,
    /// repeats kept. The notes themselves: <see cref="FootnotesOf"/>.
    /// </summary>
    public ValueList<FootnoteMark> Footnotes { get; init; } = ValueList<FootnoteMark>.Empty;

    /// <summary>The texts of this row that could not be read as their type, fields in column order; empty where all could.</summary>
    public ValueList<AsFiledValue> AsFiled { get; init; } = ValueList<AsFiledValue>.Empty;

    /// <summary>
    /// Where the values of the row stand in the input, fields in column order; null unless <see cref="Form4Options.Positions"/> asks for
    /// it.
    /// </summary>
    public ValueList<ValuePosition>? Positions { get; init; }

    /// <summary>Where <see cref="FootnotesOf"/> looks.</summary>
    internal NoteSource Notes { get; set; }

    /// <summary>
    /// The footnotes on a field, in the order of the marks: <c>row.FootnotesOf(Field.TransactionPricePerShare)</c> tells what the price
    /// is an average of.
    /// </summary>
    /// <param name="field">A field of rows; <see cref="Field.None"/> for marks on the row as a whole.</param>
    /// <returns>
    /// The footnotes, empty where the field has no mark. The text is null where the filing has no note of that id (F4305 says so), and
    /// in a row that was not read from a filing.
    /// </returns>
    public ValueList<Footnote> FootnotesOf(Field field)
    {
        var marks = MarksOn(field);
        if (marks.IsEmpty) return ValueList<Footnote>.Empty;
        var notes = new Footnote[marks.Length];
        for (var i = 0; i < notes.Length; i++) notes[i] = new Footnote(marks[i].Id, Notes.TextOf(marks[i].Id));
        return new ValueList<Footnote>(notes);
    }

    /// <summary>The marks on a field. A row has its marks sorted by field.</summary>
    internal ReadOnlySpan<FootnoteMark> MarksOn(Field field)
    {
        var marks = Footnotes.AsSpan();
        var start = 0;
        while (start < marks.Length && marks[start].Field != field) start++;
        var end = start;
        while (end < marks.Length && marks[end].Field == field) end++;
        return marks[start..end];
    }

    /// <summary>The name and members, dates as <c>2004-12-29</c>.</summary>
    public sealed override string ToString() => Printing.Of(GetType().Name, PrintMembers);
}

/// <summary>A row of Table I, nonDerivativeTransaction or nonDerivativeHolding: non-derivative securities.</summary>
public sealed record NonDerivativeRow : OwnershipRow;

/// <summary>A row of Table II, derivativeTransaction or derivativeHolding: options, warrants and other derivative securities.</summary>
public sealed record DerivativeRow : OwnershipRow
{
    /// <summary>conversionOrExercisePrice (column 2), in dollars a security; null where it is not stated.</summary>
    public decimal? ConversionOrExercisePrice { get; init; }

    /// <summary>transactionTotalValue (column 5), in dollars: stated instead of a number of securities, else null.</summary>
    public decimal? TransactionTotalValue { get; init; }

    /// <summary>
    /// exerciseDate (column 6): from when it can be exercised; null where it is not stated, or a footnote tells instead.
    /// </summary>
    public DateOnly? ExerciseDate { get; init; }

    /// <summary>
    /// expirationDate (column 6): until when it can be exercised; null where it is not stated, or a footnote tells instead.
    /// </summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>
    /// underlyingSecurityTitle (column 7): what one gets by exercising, in the filer's words; null where it is not stated.
    /// </summary>
    public string? UnderlyingSecurityTitle { get; init; }

    /// <summary>underlyingSecurityShares (column 7): the number of underlying securities; null where it is not stated.</summary>
    public decimal? UnderlyingSecurityShares { get; init; }

    /// <summary>underlyingSecurityValue (column 7), in dollars: stated instead of a number of shares, else null.</summary>
    public decimal? UnderlyingSecurityValue { get; init; }
}
