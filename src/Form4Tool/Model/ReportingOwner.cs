namespace Form4Tool;

/// <summary>A person or entity that files the report.</summary>
public sealed record ReportingOwner
{
    /// <summary>rptOwnerCik: ten digits, zero-padded.</summary>
    public string? Cik { get; init; }

    /// <summary>rptOwnerName as filed: EDGAR writes <c>LAST FIRST MIDDLE</c>, entities as they are.</summary>
    public string? Name { get; init; }

    /// <summary>The address.</summary>
    public OwnerAddress Address { get; init; } = OwnerAddress.None;

    /// <summary>The relationship to the issuer.</summary>
    public OwnerRelationship Relationship { get; init; } = OwnerRelationship.None;
}

/// <summary>The address of a reporting owner.</summary>
public sealed record OwnerAddress
{
    /// <summary>An address of which nothing is stated.</summary>
    public static OwnerAddress None { get; } = new();

    /// <summary>rptOwnerStreet1.</summary>
    public string? Street1 { get; init; }

    /// <summary>rptOwnerStreet2.</summary>
    public string? Street2 { get; init; }

    /// <summary>rptOwnerCity.</summary>
    public string? City { get; init; }

    /// <summary>
    /// rptOwnerState: two characters, one of the SEC's state and country codes (<c>CA</c>, <c>A6</c>); the page's own words where it spells
    /// the state out.
    /// </summary>
    public string? State { get; init; }

    /// <summary>rptOwnerZipCode.</summary>
    public string? ZipCode { get; init; }

    /// <summary>rptOwnerStateDescription: EDGAR's words for a place outside the US (<c>ONTARIO, CANADA</c>).</summary>
    public string? StateDescription { get; init; }

    /// <summary>rptOwnerCountry, since March 2026.</summary>
    public string? Country { get; init; }

    /// <summary>rptOwnerNonUSStateTerritory, since March 2026.</summary>
    public string? NonUSStateTerritory { get; init; }

    /// <summary>rptOwnerNonUSAddressFlag, since March 2026.</summary>
    public bool? NonUSAddress { get; init; }
}

/// <summary>What the reporting owner is to the issuer. A flag or box that the document does not give is null, not false.</summary>
public sealed record OwnerRelationship
{
    /// <summary>A relationship of which nothing is stated.</summary>
    public static OwnerRelationship None { get; } = new();

    /// <summary>isDirector.</summary>
    public bool? IsDirector { get; init; }

    /// <summary>isOfficer.</summary>
    public bool? IsOfficer { get; init; }

    /// <summary>isTenPercentOwner.</summary>
    public bool? IsTenPercentOwner { get; init; }

    /// <summary>isOther.</summary>
    public bool? IsOther { get; init; }

    /// <summary>officerTitle.</summary>
    public string? OfficerTitle { get; init; }

    /// <summary>otherText.</summary>
    public string? OtherText { get; init; }
}
