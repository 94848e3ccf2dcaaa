namespace Form4Tool.Sqlite;

/// <summary>A trade as one row of a filing reports it.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Table">I or II.</param>
/// <param name="Number">The row's number in its table.</param>
/// <param name="Row">What the row says.</param>
internal sealed record ReportedTrade(ReportedFiling Filing, string Table, long Number, OwnershipRow Row)
{
    /// <summary>
    /// What two reports of one trade agree in. What is owned afterwards tells apart the equal grants of several directors; a row that
    /// does not say all of it is like no other.
    /// </summary>
    public string Key { get; } = Row is { TransactionDate: { } date, TransactionCode: { } code, TransactionShares: { } shares,
        SharesOwnedFollowingTransaction: { } owned, SecurityTitle: { } title, TransactionAcquiredDisposedCode: { } side }
        ? FormattableString.Invariant(
            $"{Table}|{date:yyyy-MM-dd}|{code}|{Normal(title)}|{side}|{Row.TransactionPricePerShare}|{shares}|{owned}")
        : $"{Filing.Accession}|{Table}|{Number}";

    /// <summary>
    /// Whether two rows may report one trade: not of one filing, and not both held directly by different owners.
    /// </summary>
    public bool MayBe(ReportedTrade other) => Filing != other.Filing
        && (Row.DirectOrIndirectOwnership != "D" || other.Row.DirectOrIndirectOwnership != "D" || Filing.SharesOwner(other.Filing));

    public bool Equals(ReportedTrade? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => HashCode.Combine(Filing, Table, Number);

    private static string Normal(string title) =>
        string.Join(' ', title.ToUpperInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A filing as far as it matters to others.</summary>
/// <param name="Accession">Its key in the database.</param>
/// <param name="Moment">When it was accepted, else the day on which it was filed; empty where nothing tells.</param>
/// <param name="Form">Its document type.</param>
/// <param name="FilingDate">The day of filing.</param>
/// <param name="Period">The period of report.</param>
/// <param name="Original">The date of the filing that it amends.</param>
internal sealed record ReportedFiling(string Accession, string Moment, string? Form, string? FilingDate, string? Period, string? Original)
{
    /// <summary>The owners: CIKs, else names.</summary>
    public HashSet<string> Owners { get; } = [];

    /// <summary>The trades, in the order of the filing.</summary>
    public List<ReportedTrade> Trades { get; } = [];

    public bool IsAmendment => Form is [_, '/', 'A'];

    public bool SharesOwner(ReportedFiling other) => Owners.Overlaps(other.Owners);

    public bool Equals(ReportedFiling? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Accession.GetHashCode(StringComparison.Ordinal);
}
