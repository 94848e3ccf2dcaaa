namespace Form4Tool.Comparison;

/// <summary>
/// Which row of the original each row of an amendment stands for. What is told of one row follows from all of both filings, never from
/// the order in which they are looked at: a row is replaced where no other pair is as sure.
/// </summary>
/// <param name="original">The rows of the original.</param>
/// <param name="amendment">The rows of the amendment.</param>
/// <param name="sameness">When two rows say the same.</param>
/// <param name="nameOf">What a reason calls a row.</param>
internal sealed class AmendedRows(List<Item> original, List<Item> amendment, Sameness sameness, Func<Item, string> nameOf)
{
    private readonly RowEvidence _evidence = new(sameness);
    private readonly int?[] _of = new int?[amendment.Count];
    private readonly bool[] _taken = new bool[original.Count], _repeats = new bool[amendment.Count];
    private readonly Likelihood[]?[] _likelihoods = new Likelihood[]?[amendment.Count];

    /// <summary>The rows of the amendment in their order, with what each is.</summary>
    public IEnumerable<(Item Row, AmendedRowKind Kind, Item? Original, string Reason)> All()
    {
        Repeat();
        Replace(Likelihood.Same);
        Replace(Likelihood.Surely);
        for (var i = 0; i < amendment.Count; i++)
        {
            var row = amendment[i];
            if (_of[i] is not { } j)
            {
                var (kind, reason) = WithoutOriginal(i);
                yield return (row, kind, null, reason);
            }
            else if (_repeats[i]) yield return (row, AmendedRowKind.Repeated, original[j], "the original says the same");
            else yield return (row, AmendedRowKind.Replaced, original[j], ReasonOf(original[j], row));
        }
    }

    private void Repeat()
    {
        for (var i = 0; i < amendment.Count; i++)
        {
            for (var j = 0; j < original.Count && _of[i] is null; j++)
            {
                if (_taken[j] || sameness.DifferencesOf(original[j], amendment[i]).Any()) continue;
                _repeats[i] = true;
                Take(i, j);
            }
        }
    }

    /// <summary>Takes what is sure: rows that may be of nothing else on either side, and equal parts, as many on both, in order.</summary>
    private void Replace(Likelihood likelihood)
    {
        var may = new List<int>?[amendment.Count];
        for (var i = 0; i < amendment.Count; i++)
            if (_of[i] is null) may[i] = [.. LeftOriginals().Where(j => LikelihoodsOf(i)[j] >= likelihood)];
        for (var i = 0; i < amendment.Count; i++)
        {
            if (_of[i] is not null || may[i] is not { Count: > 0 } rows) continue;
            var claims = Enumerable.Range(0, amendment.Count).Where(k => may[k] is { } others && others.Exists(rows.Contains)).ToList();
            if (claims.Count != rows.Count || !claims.TrueForAll(k => may[k]!.SequenceEqual(rows))) continue;
            if (rows.Count > 1 && !(AreAlike(rows, original) && AreAlike(claims, amendment))) continue;
            foreach (var (k, j) in claims.Zip(rows)) Take(k, j);
        }
    }

    private (AmendedRowKind Kind, string Reason) WithoutOriginal(int row)
    {
        var sure = LeftOriginals().Where(j => LikelihoodsOf(row)[j] >= Likelihood.Surely).ToList();
        if (sure.Count > 1)
            return (AmendedRowKind.Unmatched, $"{NamesOf(sure)} of the original are equally alike");
        if (sure.Count == 1)
            return (AmendedRowKind.Unmatched, $"it is not the only row that may stand for {NamesOf(sure)} of the original");
        if (LeftOriginals().Where(j => LikelihoodsOf(row)[j] == Likelihood.Perhaps).ToList() is { Count: > 0 } perhaps)
        {
            return (AmendedRowKind.Unmatched,
                $"it may stand for {NamesOf(perhaps)} of the original or beside it: what differs does not tell");
        }
        return (AmendedRowKind.Added, original.Find(o => _evidence.GoesOn(amendment[row], o)) is { } before
            ? $"it goes on from what {nameOf(before)} of the original left"
            : "no other row of the original is of this title, date, code and ownership");
    }

    private string ReasonOf(Item of, Item row) => _evidence.Apart(of, row) is { Count: > 0 } apart
        ? $"the only row of the original that differs in {string.Join(" and ", apart)} alone of what says which trade it is"
        : "the row of the original with the same title, date, code and ownership";

    private Likelihood[] LikelihoodsOf(int row)
    {
        if (_likelihoods[row] is { } known) return known;
        var goesOn = original.Exists(o => _evidence.GoesOn(amendment[row], o));
        return _likelihoods[row] = [.. original.Select(o => _evidence.Of(o, amendment[row], goesOn))];
    }

    private bool AreAlike(List<int> rows, List<Item> of) => rows.TrueForAll(row => _evidence.AreAlike(of[rows[0]], of[row]));

    private IEnumerable<int> LeftOriginals() => Enumerable.Range(0, original.Count).Where(j => !_taken[j]);

    private string NamesOf(List<int> rows) => string.Join(" and ", rows.Select(j => nameOf(original[j])));

    private void Take(int row, int of) => (_of[row], _taken[of]) = (of, true);
}
