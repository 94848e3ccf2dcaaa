namespace Form4Tool;

/// <summary>A person or entity that files the report.</summary>
public sealed record ReportingOwner
{
    /// <summary>
    /// rptOwnerCik: the EDGAR number, ten digits, zero-padded. Null in typed forms and copied text, which do not show it.
    /// </summary>
    public string? Cik { get; init; }

    /// <summary>
    /// rptOwnerName (item 1) as filed: EDGAR writes <c>LAST FIRST MIDDLE</c>, entities as they are. Null where it is not stated.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>reportingOwnerAddress (item 1). Never null; what is not stated of it is null inside.</summary>
    public OwnerAddress Address { get; init; } = OwnerAddress.None;

    /// <summary>reportingOwnerRelationship (item 5; Form 3, item 4). Never null; what is not stated of it is null inside.</summary>
    public OwnerRelationship Relationship { get; init; } = OwnerRelationship.None;

    /// <summary>
    /// Where the values of the owner stand in the input, in the order of the members; null unless <see cref="Form4Options.Positions"/> asks
    /// for it.
    /// </summary>
    public ValueList<ValuePosition>? Positions { get; init; }
}

/// <summary>The address of a reporting owner (item 1). Each part is null where it is not stated.</summary>
public sealed record OwnerAddress
{
    /// <summary>An address of which nothing is stated.</summary>
    public static OwnerAddress None { get; } = new();

    /// <summary>rptOwnerStreet1: the first line of the street address, or a "c/o" line; null where it is not stated.</summary>
    public string? Street1 { get; init; }

    /// <summary>rptOwnerStreet2: the second line of the street address; null where there is one line only.</summary>
    public string? Street2 { get; init; }

    /// <summary>rptOwnerCity: the city as filed; null where it is not stated.</summary>
    public string? City { get; init; }

    /// <summary>
    /// rptOwnerState: two characters, one of the SEC's state and country codes (<c>CA</c>, <c>A6</c>); the page's own words where it spells
    /// the state out. Null where it is not stated.
    /// </summary>
    public string? State { get; init; }

    /// <summary>rptOwnerZipCode: the ZIP or postal code as filed, leading zeros kept; null where it is not stated.</summary>
    public string? ZipCode { get; init; }

    /// <summary>
    /// rptOwnerStateDescription: EDGAR's words for a place outside the US (<c>ONTARIO, CANADA</c>). Null in all but XML.
    /// </summary>
    public string? StateDescription { get; init; }

    /// <summary>rptOwnerCountry: one of EDGAR's country codes, since March 2026; null before.</summary>
    public string? Country { get; init; }

    /// <summary>rptOwnerNonUSStateTerritory: a province or the like outside the US, in words, since March 2026; null before.</summary>
    public string? NonUSStateTerritory { get; init; }

    /// <summary>rptOwnerNonUSAddressFlag: whether the address is outside the US, since March 2026; null before.</summary>
    public bool? NonUSAddress { get; init; }
}

/// <summary>
/// What the reporting owner is to the issuer (item 5; Form 3, item 4). A flag or box that the document does not give is null, not
/// false.
/// </summary>
public sealed record OwnerRelationship
{
    /// <summary>A relationship of which nothing is stated.</summary>
    public static OwnerRelationship None { get; } = new();

    /// <summary>isDirector: the box "Director"; null where it was not seen.</summary>
    public bool? IsDirector { get; init; }

    /// <summary>isOfficer: the box "Officer (give title below)"; null where it was not seen.</summary>
    public bool? IsOfficer { get; init; }

    /// <summary>isTenPercentOwner: the box "10% Owner"; null where it was not seen.</summary>
    public bool? IsTenPercentOwner { get; init; }

    /// <summary>isOther: the box "Other (specify below)"; null where it was not seen.</summary>
    public bool? IsOther { get; init; }

    /// <summary>officerTitle: the office in the filer's words, beside the box "Officer"; null where it is not stated.</summary>
    public string? OfficerTitle { get; init; }

    /// <summary>otherText: the words beside the box "Other"; null where there are none.</summary>
    public string? OtherText { get; init; }
}
