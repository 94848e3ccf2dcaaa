namespace Form4Tool.Comparison;

/// <summary>
/// Whether marks of two filings mean the same notes: a mark says which note belongs to a value, and its number is only where that note
/// stands. A mark on a note that its filing does not have is its number.
/// </summary>
/// <param name="old">The notes of the old filing.</param>
/// <param name="new">The notes of the new filing.</param>
/// <param name="places">For each old note the place of its new one; negative where it has none.</param>
internal sealed class NoteMarks(List<Item> old, List<Item> @new, int[] places)
{
    private readonly Dictionary<string, string> _old = MeaningsOfOld(old, @new, places), _new = MeaningsOfNew(@new);

    /// <summary>Whether two lists of marks, with blanks between, mean the same.</summary>
    public bool AreSame(string before, string after)
    {
        var (olds, news) = (before.Split(' '), after.Split(' '));
        if (olds.Length != news.Length) return false;
        if (olds.Zip(news).All(pair => IsSame(pair.First, pair.Second))) return true;
        // Marks are set in the order of their numbers; other numbers bring another order.
        return olds.Any(id => !IsSame(id, id)) && news.All(id => olds.Any(o => IsSame(o, id)))
            && olds.All(id => news.Any(n => IsSame(id, n)));
    }

    private bool IsSame(string before, string after) =>
        _old.TryGetValue(before, out var old) && _new.TryGetValue(after, out var @new) ? old == @new : before == after;

    // What a note means is its text; one without any, or of another text than its match, the place of its new one.
    private static Dictionary<string, string> MeaningsOfNew(List<Item> notes)
    {
        var meanings = new Dictionary<string, string>();
        for (var j = 0; j < notes.Count; j++)
            if (notes[j].Texts[0] is { } id) meanings.TryAdd(id, MeaningOf(notes, j));
        return meanings;
    }

    private static Dictionary<string, string> MeaningsOfOld(List<Item> old, List<Item> @new, int[] places)
    {
        var meanings = new Dictionary<string, string>();
        for (var i = 0; i < old.Count; i++)
            if (old[i].Texts[0] is { } id)
                meanings.TryAdd(id, places[i] >= 0 ? MeaningOf(@new, places[i]) : NoteMatching.TextOf(old[i]) ?? $"\0old {i}");
        return meanings;
    }

    private static string MeaningOf(List<Item> notes, int place) => NoteMatching.TextOf(notes[place]) ?? $"\0new {place}";
}
