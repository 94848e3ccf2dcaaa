namespace Form4Tool.Comparison;

/// <summary>
/// Compares two filings field by field, under the names of the JSON. What a format cannot carry (<see cref="FormatLimits"/>) is no
/// difference from another format, nor is what its reader left out with a warning; where formats differ, numbers are compared by
/// value and texts without their line breaks.
/// </summary>
public sealed class FilingComparison
{
    private const int NoteId = 0;

    private readonly OwnershipFiling _old, _new;
    private readonly Sameness _sameness;
    private readonly bool _byLikeness, _comparesHeaders;
    private readonly List<Difference> _found = [];
    private bool _saysNumbers;
    private readonly List<AmendedRow>? _amended;

    private FilingComparison(Form4Result old, Form4Result @new, bool byLikeness, bool asAmendment = false)
    {
        (_old, _new, _byLikeness) = (FilingOf(old), FilingOf(@new), byLikeness);
        if (asAmendment) _amended = [];
        _comparesHeaders = !byLikeness && old.Source.Container == @new.Source.Container;
        _sameness = new Sameness(old, @new, exact: !byLikeness);
    }

    /// <summary>
    /// What differs from an expected result: rows, owners, notes and signatures by their position, numbers with their digits, and
    /// the EDGAR header where both came in the same container. From another format, what this cannot carry is not expected.
    /// </summary>
    /// <param name="expected">What is expected; its values are the old ones.</param>
    /// <param name="found">What was found.</param>
    /// <returns>The differences in the order of the JSON; empty where there is none.</returns>
    /// <exception cref="ArgumentException">A result has no filing.</exception>
    public static ValueList<Difference> WithExpected(Form4Result expected, Form4Result found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        var comparison = new FilingComparison(expected, found, byLikeness: false);
        comparison.Run(Matching.ByPosition);
        return [.. comparison._found];
    }

    /// <summary>
    /// What differs between two filings. Rows, owners, notes and signatures are matched by what they say, so one that was put in moves
    /// no other; marks are compared by the notes that they mean, and that notes have other numbers is said once. The EDGAR header is not
    /// compared.
    /// </summary>
    /// <param name="before">The old filing.</param>
    /// <param name="after">The new one.</param>
    /// <returns>The differences in the order of the JSON; empty where there is none.</returns>
    /// <exception cref="ArgumentException">A result has no filing.</exception>
    public static ValueList<Difference> Between(Form4Result before, Form4Result after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. ByLikeness(before, after, asAmendment: false)._found];
    }

    /// <summary>
    /// What differs between two filings, as <c>form4 diff</c> says it: as <see cref="Between"/>; where the later amends the earlier, its
    /// rows are told by what each is to the original.
    /// </summary>
    /// <param name="before">The old filing, or the original.</param>
    /// <param name="after">The new one, or the amendment.</param>
    /// <returns>The differences, with the paths of both inputs.</returns>
    /// <exception cref="ArgumentException">A result has no filing.</exception>
    public static FilingDifferences Of(Form4Result before, Form4Result after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var comparison = ByLikeness(before, after, Amendment.Is(FilingOf(after), FilingOf(before)));
        return new FilingDifferences(before.Source.Path, after.Source.Path, [.. comparison._found],
            comparison._amended is { } rows ? [.. rows] : null);
    }

    /// <summary>What each row of an amendment is to rows that it is known to amend.</summary>
    /// <param name="original">The rows of the originals, as a filing.</param>
    /// <param name="amendment">The rows of the amendment, as a filing.</param>
    /// <param name="nameOf">What a reason calls the row of the originals at a path.</param>
    internal static ValueList<AmendedRow> RowsOf(Form4Result original, Form4Result amendment, Func<string, string> nameOf)
    {
        var amended = new List<AmendedRow>();
        var rows = new Amendment(new Sameness(original, amendment, exact: false), item => nameOf(item.Path));
        rows.Compare(Leaves.NonDerivative(original.Filing!), Leaves.NonDerivative(amendment.Filing!), amended);
        rows.Compare(Leaves.Derivative(original.Filing!), Leaves.Derivative(amendment.Filing!), amended);
        return [.. amended];
    }

    /// <summary>The shorter account of what differs: with notes matched by texts or, where texts changed places, by numbers.</summary>
    private static FilingComparison ByLikeness(Form4Result before, Form4Result after, bool asAmendment)
    {
        var byText = new FilingComparison(before, after, byLikeness: true, asAmendment);
        byText.Run(NoteMatching.ByText);
        var (old, @new) = (Leaves.Notes(byText._old), Leaves.Notes(byText._new));
        if (NoteMatching.ByText(old, @new).AsSpan().SequenceEqual(NoteMatching.ByNumber(old, @new))) return byText;
        var byNumber = new FilingComparison(before, after, byLikeness: true, asAmendment);
        byNumber.Run(NoteMatching.ByNumber);
        return byNumber.Length < byText.Length ? byNumber : byText;
    }

    private int Length => _found.Count
        + (_amended?.Sum(row => row.Differences.Count + (row.Kind == AmendedRowKind.Repeated ? 0 : 1)) ?? 0);

    private static OwnershipFiling FilingOf(Form4Result result) =>
        result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result));

    private void Run(Func<List<Item>, List<Item>, int[]> matchNotes)
    {
        if (_comparesHeaders) Compare(Leaves.Header(_old.Header), Leaves.Header(_new.Header));
        Compare(Leaves.Head(_old), Leaves.Head(_new));
        Compare(Leaves.Owners(_old), Leaves.Owners(_new));
        var (oldNotes, newNotes) = (Leaves.Notes(_old), Leaves.Notes(_new));
        var notes = matchNotes(oldNotes, newNotes);
        if (_byLikeness) _sameness.LookUp(new NoteMarks(oldNotes, newNotes, notes));
        CompareRows(Leaves.NonDerivative(_old), Leaves.NonDerivative(_new));
        CompareRows(Leaves.Derivative(_old), Leaves.Derivative(_new));
        if (_byLikeness) SayOnce(oldNotes, newNotes, notes);
        Compare(oldNotes, newNotes, notes);
        Compare(Leaves.Signatures(_old), Leaves.Signatures(_new));
        CompareAsFiled(Leaves.AsFiled(_old), Leaves.AsFiled(_new));
    }

    /// <summary>
    /// Several notes that have other numbers are one difference: ids are of the data as filed, and one more note in front changes all.
    /// </summary>
    private void SayOnce(List<Item> old, List<Item> @new, int[] places)
    {
        var moved = Enumerable.Range(0, old.Count)
            .Where(i => places[i] >= 0 && !_sameness.IsSame(NoteId, old[i], @new[places[i]])).ToList();
        if (moved.Count < 2) return;
        _saysNumbers = true;
        _found.Add(new Difference(DifferenceKind.Changed, "footnotes", string.Join(' ', moved.Select(i => old[i].Texts[NoteId])),
            string.Join(' ', moved.Select(i => @new[places[i]].Texts[NoteId]))));
    }

    private void CompareRows(List<Item> old, List<Item> @new)
    {
        if (_amended is { } amended) new Amendment(_sameness).Compare(old, @new, amended);
        else Compare(old, @new);
    }

    private void Compare(List<Item> old, List<Item> @new) => Compare(old, @new, Match(old, @new));

    private void Compare(List<Item> old, List<Item> @new, int[] places)
    {
        for (var j = 0; j < @new.Count; j++)
        {
            if (Array.IndexOf(places, j) is >= 0 and var i) Compare(old[i], @new[j]);
            else if (!_sameness.IsLeftOut(@new[j], ofNew: false))
                _found.Add(new Difference(DifferenceKind.Added, @new[j].Path, null, @new[j].Summary()));
        }
        for (var i = 0; i < places.Length; i++)
            if (places[i] < 0 && !_sameness.IsLeftOut(old[i], ofNew: true))
                _found.Add(new Difference(DifferenceKind.Removed, old[i].Path, old[i].Summary(), null));
    }

    private int[] Match(List<Item> old, List<Item> @new) =>
        _byLikeness ? Matching.ByLikeness(old, @new, Likeness) : Matching.ByPosition(old, @new);

    private void Compare(Item old, Item @new)
    {
        foreach (var difference in _sameness.DifferencesOf(old, @new))
            if (!_saysNumbers || difference.Path != $"{@new.Path}.id") _found.Add(difference);
    }

    /// <summary>Texts outside rows that could not be read stand under the paths of their fields.</summary>
    private void CompareAsFiled(List<Item> old, List<Item> @new)
    {
        foreach (var path in @new.Concat(old).Select(item => item.Leaves[0].Name).Distinct())
        {
            var (before, after) = (TextAt(old, path), TextAt(@new, path));
            if (before != after) _found.Add(new Difference(DifferenceKind.Changed, path, before, after));
        }
    }

    private static string? TextAt(List<Item> items, string path) => items.Find(item => item.Leaves[0].Name == path)?.Texts[0];

    /// <summary>How much of what two items of a list state agrees; what tells rows and owners apart counts twice.</summary>
    private double Likeness(Item old, Item @new)
    {
        int same = 0, different = 0;
        for (var i = 0; i < old.Leaves.Length; i++)
        {
            if (old.Texts[i] is null && @new.Texts[i] is null) continue;
            var weight = old.Leaves[i] is { Kind: LeafKind.Value, Field: Field.SecurityTitle or Field.TransactionDate
                or Field.TransactionCode or Field.TransactionShares or Field.RptOwnerName or Field.RptOwnerCik } ? 2 : 1;
            if (_sameness.IsSame(i, old, @new)) same += weight;
            else different += weight;
        }
        return same + different == 0 ? 1 : (double)same / (same + different);
    }
}
