namespace Form4Tool.Comparison;

/// <summary>
/// The rows of an amendment beside those of its original. An amendment needs to hold the lines that it updates only (General
/// Instruction 9 of Form 4), so a row of the original that it does not have stands as it was.
/// </summary>
internal sealed class Amendment(Sameness sameness)
{
    // What says of which trade or position a row is, in the words of a reason.
    private static readonly (Field Field, string Name)[] Identity =
    [
        (Field.SecurityTitle, "title"), (Field.TransactionDate, "date"), (Field.TransactionCode, "code"),
        (Field.TransactionAcquiredDisposedCode, "direction"), (Field.DirectOrIndirectOwnership, "ownership"),
        (Field.NatureOfOwnership, "nature"), (Field.ConversionOrExercisePrice, "exercise price"), (Field.ExpirationDate, "expiration"),
    ];

    /// <summary>
    /// Whether a filing amends another by what it says: the same form with "/A", of the same issuer, by one of the same owners. Of two
    /// amendments neither is the original of the other by what they say: both may amend a third, which their date names.
    /// </summary>
    public static bool Is(OwnershipFiling filing, OwnershipFiling of) =>
        filing.DocumentType is [var form, '/', 'A'] && of.DocumentType is [var other] && form == other
        && (filing.Issuer.Cik is { } cik && of.Issuer.Cik is { } ofCik ? cik == ofCik
            : string.Equals(filing.Issuer.Name, of.Issuer.Name, StringComparison.OrdinalIgnoreCase))
        && MayBeOfOne(filing.ReportingOwners, of.ReportingOwners);

    // An owner has one CIK and many spellings: only where each has a CIK, and none is the same, they are others for certain.
    private static bool MayBeOfOne(ValueList<ReportingOwner> owners, ValueList<ReportingOwner> others) =>
        owners.Count == 0 || others.Count == 0 || owners.Concat(others).Any(owner => owner.Cik is null)
        || owners.Any(owner => others.Any(other => other.Cik == owner.Cik));

    /// <summary>What the rows of a table are.</summary>
    public void Compare(List<Item> original, List<Item> amendment, List<AmendedRow> found)
    {
        var taken = new bool[original.Count];
        var rows = new AmendedRow?[amendment.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = Repeated(amendment[i], original, taken);
        for (var i = 0; i < rows.Length; i++)
            found.Add(rows[i] ?? Changed(amendment[i], original, taken));
    }

    private AmendedRow? Repeated(Item row, List<Item> original, bool[] taken)
    {
        for (var j = 0; j < original.Count; j++)
        {
            if (taken[j] || DifferencesOf(original[j], row).Count > 0) continue;
            taken[j] = true;
            return new AmendedRow(row.Path, AmendedRowKind.Repeated, original[j].Path, "the original says the same", []);
        }
        return null;
    }

    private AmendedRow Changed(Item row, List<Item> original, bool[] taken)
    {
        var (best, least) = (new List<int>(), 3);
        for (var j = 0; j < original.Count; j++)
        {
            if (taken[j] || row.Texts[0] != original[j].Texts[0]) continue;
            var apart = Apart(original[j], row).Count;
            if (apart > least) continue;
            if (apart < least) best.Clear();
            least = apart;
            best.Add(j);
        }
        // A row with another title, date or code is the same line only where what it says beside them agrees.
        if (least > 0) best.RemoveAll(j => least > 1 || !SaysTheSame(original[j], row));
        if (best.Count == 0)
            return new AmendedRow(row.Path, AmendedRowKind.Added, null,
                "no other row of the original is of this title, date, code and ownership", []);
        if (best.Count > 1)
        {
            var closest = best.GroupBy(j => DifferencesOf(original[j], row).Count).MinBy(group => group.Key)!.ToList();
            if (closest.Count > 1)
                return new AmendedRow(row.Path, AmendedRowKind.Unmatched, null,
                    $"{string.Join(" and ", closest.Select(j => original[j].Path))} of the original are equally alike", []);
            best = closest;
        }
        var match = best[0];
        taken[match] = true;
        var differing = Apart(original[match], row);
        var reason = differing.Count == 0 ? "the row of the original with the same title, date, code and ownership"
            : $"the only row of the original that differs in {string.Join(" and ", differing)} alone of what says which trade it is";
        return new AmendedRow(row.Path, AmendedRowKind.Replaced, original[match].Path, reason, [.. DifferencesOf(original[match], row)]);
    }

    /// <summary>The names of what says which trade it is, and differs.</summary>
    private List<string> Apart(Item original, Item row)
    {
        var apart = new List<string>();
        foreach (var (field, name) in Identity)
            if (!IsSame(original, row, field)) apart.Add(name);
        return apart;
    }

    /// <summary>Whether the numbers of two rows agree: the shares, and the price or what is owned after.</summary>
    private bool SaysTheSame(Item original, Item row) => IsSame(original, row, Field.TransactionShares)
        && (IsSame(original, row, Field.TransactionPricePerShare) || IsSame(original, row, Field.SharesOwnedFollowingTransaction));

    private bool IsSame(Item original, Item row, Field field) =>
        sameness.IsSame(Array.FindIndex(row.Leaves, leaf => leaf.Field == field && leaf.Kind == LeafKind.Value), original, row);

    private List<Difference> DifferencesOf(Item original, Item row)
    {
        var differences = new List<Difference>();
        for (var i = 0; i < row.Leaves.Length; i++)
        {
            if (sameness.IsSame(i, original, row)) continue;
            var (path, oldPath) = (row.PathOf(row.Leaves[i]), original.PathOf(original.Leaves[i]));
            differences.Add(new Difference(DifferenceKind.Changed, path, original.Texts[i], row.Texts[i])
            {
                OldPath = oldPath == path ? null : oldPath,
            });
        }
        return differences;
    }
}
