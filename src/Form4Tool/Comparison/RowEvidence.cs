using System.Globalization;
using Form4Tool.Output;

namespace Form4Tool.Comparison;

/// <summary>How sure it is that a row of an amendment stands for a row of the original.</summary>
internal enum Likelihood
{
    /// <summary>It is another trade or position.</summary>
    No,
    /// <summary>It may be the same, or one beside it.</summary>
    Perhaps,
    /// <summary>It is the same, with something corrected.</summary>
    Surely,
    /// <summary>It is the same to the numbers.</summary>
    Same,
}

/// <summary>
/// What tells whether a row of an amendment stands for a row of the original, or beside it. Both are of one title, date and code where an
/// insider trades several times a day, so the numbers decide: a trade begins with what the one before it left (the column of what is
/// owned after is a running tally of Table I), and two trades do not begin with the same.
/// </summary>
internal sealed class RowEvidence(Sameness sameness)
{
    // What says of which trade or position a row is, in the words of a reason.
    private static readonly (Field Field, string Name)[] Identity =
    [
        (Field.SecurityTitle, "title"), (Field.TransactionDate, "date"), (Field.TransactionCode, "code"),
        (Field.TransactionAcquiredDisposedCode, "direction"), (Field.DirectOrIndirectOwnership, "ownership"),
        (Field.NatureOfOwnership, "nature"), (Field.ConversionOrExercisePrice, "exercise price"), (Field.ExpirationDate, "expiration"),
    ];

    // Beyond this a number of shares is none, and a sum of them may be no decimal.
    private const decimal Most = 1e24m;

    /// <summary>The names of what says which trade it is, and differs.</summary>
    public List<string> Apart(Item original, Item row)
    {
        var apart = new List<string>();
        foreach (var (field, name) in Identity)
            if (!IsSame(original, row, field) && !(field == Field.SecurityTitle && IsOneTitle(original, row))) apart.Add(name);
        return apart;
    }

    /// <summary>How sure it is that a row stands for one of the original.</summary>
    /// <param name="original">The row of the original.</param>
    /// <param name="row">The row of the amendment.</param>
    /// <param name="goesOn">Whether the row begins with what some row of the original left.</param>
    public Likelihood Of(Item original, Item row, bool goesOn) => original.Texts[0] != row.Texts[0] ? Likelihood.No
        : IsHolding(row) ? OfHolding(original, row) : OfTrade(original, row, goesOn);

    /// <summary>Whether a trade begins with what a row of the original left of the same security in the same ownership.</summary>
    public bool GoesOn(Item row, Item original) => !IsHolding(row) && !IsHolding(original)
        && IsSame(original, row, Field.SecurityTitle) && IsSame(original, row, Field.DirectOrIndirectOwnership)
        && IsSame(original, row, Field.NatureOfOwnership) && Begin(row) is { } begin && begin == Owned(original);

    /// <summary>Whether two rows are one trade in all but what is owned after: equal parts of an order.</summary>
    public bool AreAlike(Item row, Item other) => Apart(row, other).Count == 0
        && SaysSame(row, other, Field.TransactionShares, Field.TransactionTotalValue) && IsSame(row, other, Field.TransactionPricePerShare);

    private Likelihood OfTrade(Item original, Item row, bool goesOn)
    {
        var apart = Apart(original, row);
        var amount = SaysSame(original, row, Field.TransactionShares, Field.TransactionTotalValue);
        var owned = SaysSame(original, row, Field.SharesOwnedFollowingTransaction, Field.ValueOwnedFollowingTransaction);
        var price = IsSame(original, row, Field.TransactionPricePerShare);
        var begin = Begin(original) is { } before && before == Begin(row) || amount && owned;
        switch (apart.Count)
        {
            case 0 when amount && price && owned:
                return Likelihood.Same;
            // Trades of one order have equal amounts and prices; one that begins where another ended is the next of them.
            case 0 when begin && (amount || price) || amount && price && !goesOn:
                return Likelihood.Surely;
            case 0:
                return goesOn && !begin && !IsDerivative(row) && !(amount && price) ? Likelihood.No : Likelihood.Perhaps;
            case 1 when amount && price && owned && IsTold(apart[0], original):
                return Likelihood.Surely;
            case 1:
                return amount && (price || !goesOn) || owned || begin || price && IsMoney(original) && !goesOn
                    ? Likelihood.Perhaps : Likelihood.No;
            default:
                return apart.Count == 2 && amount && price && owned ? Likelihood.Perhaps : Likelihood.No;
        }
    }

    /// <summary>
    /// Whether rows that agree in all numbers and differ in this alone are one. Trusts of several children, and grants at several prices,
    /// have lines with equal numbers; so have classes of shares that cost nothing or are all gone.
    /// </summary>
    private static bool IsTold(string apart, Item original) => apart is "date" or "code" or "direction"
        || apart == "title" && IsMoney(original) && Owned(original) is not (null or 0);

    private static bool IsMoney(Item row) => Number(row, Field.TransactionPricePerShare) is not (null or 0);

    /// <summary>
    /// A line of holdings is the sum of one class in one form of ownership, so there is one; but "See footnote" names many a nature, and
    /// a derivative security is told by its price or expiration alone.
    /// </summary>
    private Likelihood OfHolding(Item original, Item row)
    {
        var apart = Apart(original, row);
        var amount = SaysSame(original, row, Field.SharesOwnedFollowingTransaction, Field.ValueOwnedFollowingTransaction)
            || SaysSame(original, row, Field.UnderlyingSecurityShares, Field.UnderlyingSecurityValue);
        if (apart.Count > 1) return Likelihood.No;
        if (apart.Count == 1) return amount ? Likelihood.Perhaps : Likelihood.No;
        var isTold = row.TextOf(Field.DirectOrIndirectOwnership) == "D"
            || row.TextOf(Field.NatureOfOwnership) is not null && HasMarksOfNatureAsIn(original, row);
        if (IsDerivative(row))
            isTold &= row.TextOf(Field.ConversionOrExercisePrice) is not null || row.TextOf(Field.ExpirationDate) is not null;
        return !isTold ? Likelihood.Perhaps : amount ? Likelihood.Same : Likelihood.Surely;
    }

    private bool HasMarksOfNatureAsIn(Item original, Item row) => sameness.IsSame(
        Array.FindIndex(row.Leaves, leaf => leaf is { Field: Field.NatureOfOwnership, Kind: LeafKind.Marks }), original, row);

    /// <summary>Whether one of two fields is stated in both rows and the same.</summary>
    private bool SaysSame(Item original, Item row, Field first, Field second) =>
        Array.Exists([first, second], field => original.TextOf(field) is not null && row.TextOf(field) is not null
            && IsSame(original, row, field));

    private bool IsSame(Item original, Item row, Field field) => sameness.IsSame(field, original, row);

    private static bool IsOneTitle(Item original, Item row) => string.Equals(
        original.TextOf(Field.SecurityTitle), row.TextOf(Field.SecurityTitle), StringComparison.OrdinalIgnoreCase);

    /// <summary>What was owned before a trade; null where the row does not tell.</summary>
    private static decimal? Begin(Item row) => Number(row, Field.TransactionShares) is { } shares && Owned(row) is { } owned
        ? row.TextOf(Field.TransactionAcquiredDisposedCode) switch { "A" => owned - shares, "D" => owned + shares, _ => null } : null;

    private static decimal? Owned(Item row) => Number(row, Field.SharesOwnedFollowingTransaction);

    private static decimal? Number(Item row, Field field) => row.TextOf(field) is { } text
        && decimal.Parse(text, CultureInfo.InvariantCulture) is < Most and > -Most and var number ? number : null;

    private static bool IsDerivative(Item row) => row.Path.StartsWith('d');

    private static bool IsHolding(Item row) => row.Texts[0] == Names.Of(RowKind.Holding);
}
