namespace Form4Tool;

/// <summary>
/// One Form 3, 4 or 5 or an amendment of one, as filed. Immutable and equal by value.
/// Everywhere in the model <c>null</c> means "not stated in the document"; it never stands for zero, false or an empty text.
/// </summary>
public sealed record OwnershipFiling
{
    /// <summary>What the EDGAR header says of the submission; all null where the input was the bare document.</summary>
    public EdgarHeader Header { get; init; } = EdgarHeader.None;

    /// <summary>
    /// documentType: <c>3</c>, <c>3/A</c>, <c>4</c>, <c>4/A</c>, <c>5</c> or <c>5/A</c>; other text as filed. Null where neither the form
    /// nor its header names it.
    /// </summary>
    public string? DocumentType { get; init; }

    /// <summary>schemaVersion such as <c>X0508</c>. Only XML carries it.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>
    /// periodOfReport: the earliest transaction date (Form 4, item 3), the date of the event (Form 3, item 2), the fiscal year's end (Form
    /// 5).
    /// </summary>
    public DateOnly? PeriodOfReport { get; init; }

    /// <summary>dateOfOriginalSubmission: the date on which the amended filing was made, as the filer typed it.</summary>
    public DateOnly? DateOfOriginalSubmission { get; init; }

    /// <summary>noSecuritiesOwned: true where a Form 3 reports that nothing is owned.</summary>
    public bool? NoSecuritiesOwned { get; init; }

    /// <summary>notSubjectToSection16: the box "no longer subject to Section 16".</summary>
    public bool? NotSubjectToSection16 { get; init; }

    /// <summary>form3HoldingsReported: the box of Form 5.</summary>
    public bool? Form3HoldingsReported { get; init; }

    /// <summary>form4TransactionsReported: the box of Form 5.</summary>
    public bool? Form4TransactionsReported { get; init; }

    /// <summary>aff10b5One: the Rule 10b5-1(c) box. Null on forms before April 2023, which have no such box.</summary>
    public bool? Aff10b5One { get; init; }

    /// <summary>The issuer (item 2 of Form 4, item 3 of Form 3).</summary>
    public Issuer Issuer { get; init; } = new();

    /// <summary>The reporting owners in filing order. Their order carries no meaning: there is no primary owner.</summary>
    public ValueList<ReportingOwner> ReportingOwners { get; init; } = ValueList<ReportingOwner>.Empty;

    /// <summary>Table I, in document order.</summary>
    public ValueList<NonDerivativeRow> NonDerivativeTable { get; init; } = ValueList<NonDerivativeRow>.Empty;

    /// <summary>Table II, in document order.</summary>
    public ValueList<DerivativeRow> DerivativeTable { get; init; } = ValueList<DerivativeRow>.Empty;

    /// <summary>The footnotes ("Explanation of Responses"), in document order.</summary>
    public ValueList<Footnote> Footnotes { get; init; } = ValueList<Footnote>.Empty;

    /// <summary>remarks, with their line breaks.</summary>
    public string? Remarks { get; init; }

    /// <summary>The signatures, in document order. They are not tied to owners, and their number may differ.</summary>
    public ValueList<Signature> Signatures { get; init; } = ValueList<Signature>.Empty;

    /// <summary>Texts outside rows that could not be read as their type, by path (<c>signatures[0].date</c>).</summary>
    public ValueList<AsFiledValue> AsFiled { get; init; } = ValueList<AsFiledValue>.Empty;
}
