namespace Form4Tool;

/// <summary>
/// One Form 3, 4 or 5 or an amendment of one, as filed. Immutable and equal by value.
/// Everywhere in the model <c>null</c> means "not stated in the document"; it never stands for zero, false or an empty text.
/// Members are named after the elements of the SEC's ownership XML, and items and columns are those of the printed forms.
/// </summary>
public sealed record OwnershipFiling
{
    /// <summary>What the EDGAR header says of the submission; all null where the input was the bare document.</summary>
    public EdgarHeader Header { get; init; } = EdgarHeader.None;

    /// <summary>
    /// The form, documentType: <c>3</c>, <c>3/A</c>, <c>4</c>, <c>4/A</c>, <c>5</c> or <c>5/A</c>; other text as filed. Null where
    /// neither the form nor its header names it.
    /// </summary>
    public string? DocumentType { get; init; }

    /// <summary>The version of EDGAR's schema, schemaVersion: <c>X0508</c>. Null in all but XML, for no form prints it.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>
    /// periodOfReport: the earliest transaction date (Form 4, item 3), the date of the event (Form 3, item 2), the fiscal year's end (Form
    /// 5, item 3). Null where it is not stated or is no date; then <see cref="AsFiled"/> has its text.
    /// </summary>
    public DateOnly? PeriodOfReport { get; init; }

    /// <summary>
    /// Item 4 of forms before 2003, "Statement for Month/Year", as <c>1999-04</c>. Null on later forms, which ask for a date instead, and
    /// where it is not stated.
    /// </summary>
    public string? StatementMonth { get; init; }

    /// <summary>
    /// dateOfOriginalSubmission, "If Amendment, Date of Original Filed" (item 4; Form 3, item 5): the date of the amended filing, as the
    /// filer typed it. Null where it is not stated.
    /// </summary>
    public DateOnly? DateOfOriginalSubmission { get; init; }

    /// <summary>noSecuritiesOwned: true where a Form 3 reports that nothing is owned; null where nothing says so.</summary>
    public bool? NoSecuritiesOwned { get; init; }

    /// <summary>
    /// notSubjectToSection16: the exit box above item 1 of Forms 4 and 5, "no longer subject to Section 16". Null where the document has
    /// no such box.
    /// </summary>
    public bool? NotSubjectToSection16 { get; init; }

    /// <summary>form3HoldingsReported: the box "Form 3 Holdings Reported" of Form 5; null on other forms.</summary>
    public bool? Form3HoldingsReported { get; init; }

    /// <summary>form4TransactionsReported: the box "Form 4 Transactions Reported" of Form 5; null on other forms.</summary>
    public bool? Form4TransactionsReported { get; init; }

    /// <summary>aff10b5One: the Rule 10b5-1(c) box. Null on forms before April 2023, which have no such box.</summary>
    public bool? Aff10b5One { get; init; }

    /// <summary>The company, issuer (item 2; Form 3, item 3). Never null; what is not stated of it is null inside.</summary>
    public Issuer Issuer { get; init; } = new();

    /// <summary>
    /// The reporting owners (items 1 and 5; Form 3, items 1 and 4) in filing order. Their order carries no meaning: there is no primary
    /// owner. Empty where none could be read.
    /// </summary>
    public ValueList<ReportingOwner> ReportingOwners { get; init; } = ValueList<ReportingOwner>.Empty;

    /// <summary>Table I, nonDerivativeTable: transactions and holdings in document order; empty where it has no rows.</summary>
    public ValueList<NonDerivativeRow> NonDerivativeTable { get; init; } = ValueList<NonDerivativeRow>.Empty;

    /// <summary>Table II, derivativeTable: transactions and holdings in document order; empty where it has no rows.</summary>
    public ValueList<DerivativeRow> DerivativeTable { get; init; } = ValueList<DerivativeRow>.Empty;

    /// <summary>
    /// The footnotes ("Explanation of Responses"), in document order; those of one field: <see cref="OwnershipRow.FootnotesOf"/>.
    /// </summary>
    public ValueList<Footnote> Footnotes { get; init; } = ValueList<Footnote>.Empty;

    /// <summary>The text under "Remarks", with its line breaks; null where there is none.</summary>
    public string? Remarks { get; init; }

    /// <summary>
    /// The signatures (ownerSignature), in document order. They are not tied to owners, and their number may differ. Empty where the
    /// document has none.
    /// </summary>
    public ValueList<Signature> Signatures { get; init; } = ValueList<Signature>.Empty;

    /// <summary>
    /// Texts outside rows that could not be read as their type, by path (<c>signatures[0].date</c>); empty where all could.
    /// </summary>
    public ValueList<AsFiledValue> AsFiled { get; init; } = ValueList<AsFiledValue>.Empty;

    /// <summary>
    /// Where the values outside owners and rows stand in the input; null unless <see cref="Form4Options.Positions"/> asks for it.
    /// </summary>
    public ValueList<ValuePosition>? Positions { get; init; }

    /// <summary>Where the footnotes begin; known where <see cref="Form4Options.Positions"/> asks for positions.</summary>
    internal NotePlaces NotePlaces { get; init; }

    /// <summary>The name and members, dates as <c>2004-12-29</c>.</summary>
    public override string ToString() => Printing.Of(nameof(OwnershipFiling), PrintMembers);

    /// <summary>Lets the rows find their footnotes; whoever makes a filing calls it once, before anybody sees the rows.</summary>
    internal void LinkNotes()
    {
        if (Footnotes.Count == 0) return;
        foreach (var row in NonDerivativeTable.AsSpan()) row.Notes = new NoteSource(Footnotes);
        foreach (var row in DerivativeTable.AsSpan()) row.Notes = new NoteSource(Footnotes);
    }
}
