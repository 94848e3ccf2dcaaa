namespace Form4Tool.Binding;

/// <summary>What is made of a filing so far, group by group: what occurs in it more than once.</summary>
internal sealed class FilingParts
{
    public Pile<ReportingOwner> Owners { get; } = new();

    public Pile<NonDerivativeRow> NonDerivative { get; } = new();

    public Pile<DerivativeRow> Derivative { get; } = new();

    /// <summary>Where the rows of each table end, in the places of the reader.</summary>
    public Pile<long> NonDerivativePlaces { get; } = new();

    /// <inheritdoc cref="NonDerivativePlaces"/>
    public Pile<long> DerivativePlaces { get; } = new();

    public Pile<Footnote> Footnotes { get; } = new();

    public Pile<Signature> Signatures { get; } = new();

    /// <summary>The texts outside of rows that are no values.</summary>
    public AsFiledTexts AsFiled { get; } = new();

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Owners.Clear();
        NonDerivative.Clear();
        Derivative.Clear();
        NonDerivativePlaces.Clear();
        DerivativePlaces.Clear();
        Footnotes.Clear();
        Signatures.Clear();
        AsFiled.Clear();
    }

    /// <summary>The filing, with the values that it has once.</summary>
    public OwnershipFiling Filing(FieldValues values, EdgarHeader header) => ModelRecords.Filing(values) with
    {
        Header = header,
        ReportingOwners = Owners.ToValueList(),
        NonDerivativeTable = NonDerivative.ToValueList(),
        DerivativeTable = Derivative.ToValueList(),
        Footnotes = Footnotes.ToValueList(),
        Signatures = Signatures.ToValueList(),
        AsFiled = AsFiled.Take(),
    };
}
