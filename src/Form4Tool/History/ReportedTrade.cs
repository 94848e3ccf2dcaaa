using System.Globalization;

namespace Form4Tool.History;

/// <summary>A trade as one row of a filing reports it. Equal to itself alone.</summary>
/// <param name="Filing">The filing that reports it.</param>
/// <param name="Table">I or II.</param>
/// <param name="Number">The row's number in its table, from 1.</param>
/// <param name="Row">What the row says.</param>
public sealed record ReportedTrade(ReportedFiling Filing, string Table, long Number, OwnershipRow Row)
{
    /// <summary>
    /// What two reports of one trade agree in. What is owned afterwards tells apart the equal grants of several directors; a row that
    /// does not say all of it is like no other.
    /// </summary>
    internal string Key { get; } = Row is { TransactionDate: { } date, TransactionCode: { } code, TransactionShares: { } shares,
        SharesOwnedFollowingTransaction: { } owned, SecurityTitle: { } title, TransactionAcquiredDisposedCode: { } side }
        ? FormattableString.Invariant(
            // G29: zeros at the end of a number say nothing.
            $"{Table}|{date:yyyy-MM-dd}|{code}|{Normal(title)}|{side}|{Row.TransactionPricePerShare:G29}|{shares:G29}|{owned:G29}")
        : $"{Filing.Key}|{Table}|{Number}";

    /// <inheritdoc/>
    public bool Equals(ReportedTrade? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Filing, Table, Number);

    /// <summary>
    /// Whether two rows may report one trade: not of one filing, and not both held directly by different owners.
    /// </summary>
    internal bool MayBe(ReportedTrade other) => Filing != other.Filing
        && (Row.DirectOrIndirectOwnership != "D" || other.Row.DirectOrIndirectOwnership != "D" || Filing.SharesOwner(other.Filing));

    /// <summary>The row with what tells which trade it is, and no more: a note that an amendment adds makes no other trade.</summary>
    internal OwnershipRow Essence => Row is DerivativeRow derivative
        ? new DerivativeRow
        {
            SecurityTitle = Row.SecurityTitle, TransactionDate = Row.TransactionDate, TransactionCode = Row.TransactionCode,
            TransactionAcquiredDisposedCode = Row.TransactionAcquiredDisposedCode, TransactionShares = Row.TransactionShares,
            TransactionPricePerShare = Row.TransactionPricePerShare,
            SharesOwnedFollowingTransaction = Row.SharesOwnedFollowingTransaction,
            ValueOwnedFollowingTransaction = Row.ValueOwnedFollowingTransaction,
            DirectOrIndirectOwnership = Row.DirectOrIndirectOwnership, NatureOfOwnership = Row.NatureOfOwnership,
            ConversionOrExercisePrice = derivative.ConversionOrExercisePrice, ExpirationDate = derivative.ExpirationDate,
            UnderlyingSecurityShares = derivative.UnderlyingSecurityShares, TransactionTotalValue = derivative.TransactionTotalValue,
        }
        : new NonDerivativeRow
        {
            SecurityTitle = Row.SecurityTitle, TransactionDate = Row.TransactionDate, TransactionCode = Row.TransactionCode,
            TransactionAcquiredDisposedCode = Row.TransactionAcquiredDisposedCode, TransactionShares = Row.TransactionShares,
            TransactionPricePerShare = Row.TransactionPricePerShare,
            SharesOwnedFollowingTransaction = Row.SharesOwnedFollowingTransaction,
            ValueOwnedFollowingTransaction = Row.ValueOwnedFollowingTransaction,
            DirectOrIndirectOwnership = Row.DirectOrIndirectOwnership, NatureOfOwnership = Row.NatureOfOwnership,
        };

    /// <summary>A title without what two reports may spell in two ways.</summary>
    internal static string Normal(string title) =>
        string.Join(' ', title.ToUpperInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A filing as far as it matters to the trades of others on its issuer. Equal to itself alone.</summary>
/// <param name="Key">What it is called: <see cref="FilingKeys"/>.</param>
/// <param name="Moment">When it was accepted, else the day on which it was filed; empty where nothing tells.</param>
/// <param name="Form">Its document type; null where it has none.</param>
/// <param name="FilingDate">The day of filing, as <c>2004-12-29</c>; null without an EDGAR header.</param>
/// <param name="Period">The period of report; null where it is not stated.</param>
/// <param name="Original">The date of the filing that it amends; null where it names none.</param>
public sealed record ReportedFiling(string Key, string Moment, string? Form, string? FilingDate, string? Period, string? Original)
{
    /// <summary>The owners: CIKs, else names.</summary>
    public ISet<string> Owners { get; } = new HashSet<string>();

    /// <summary>The trades, in the order of the filing.</summary>
    public IList<ReportedTrade> Trades { get; } = new List<ReportedTrade>();

    /// <summary>What a filing says of itself and its owners, without its trades.</summary>
    /// <param name="key">What it is called.</param>
    /// <param name="filing">The filing.</param>
    public static ReportedFiling Of(string key, OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(filing);
        var filed = Day(filing.Header.FiledAsOfDate);
        var accepted = filing.Header.AcceptanceDateTime?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var reported = new ReportedFiling(key, accepted ?? (filed is null ? "" : filed + " 00:00:00"), filing.DocumentType, filed,
            Day(filing.PeriodOfReport), Day(filing.DateOfOriginalSubmission));
        foreach (var owner in filing.ReportingOwners)
            if ((owner.Cik ?? owner.Name) is { } name) reported.Owners.Add(name);
        return reported;
    }

    /// <inheritdoc/>
    public bool Equals(ReportedFiling? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    internal bool IsAmendment => Form is [_, '/', 'A'];

    internal bool SharesOwner(ReportedFiling other) => Owners.Overlaps(other.Owners);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
