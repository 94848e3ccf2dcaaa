namespace Form4Tool.Comparison;

/// <summary>
/// Finds which footnote of one filing is which of another. Footnotes are numbered through, so one that is put in or taken out gives all
/// behind it another number: what a note says tells which it is, before its number does.
/// </summary>
internal static class NoteMatching
{
    private const int Id = 0, Text = 1;

    /// <summary>Notes of one text first, then the most alike, then those of one number.</summary>
    /// <returns>For each old note the place of its new one; negative where it has none.</returns>
    public static int[] ByText(List<Item> old, List<Item> @new)
    {
        var pairs = new Pairs(old, @new);
        pairs.OfOneText();
        pairs.Alike();
        pairs.OfOneNumber();
        return pairs.Places;
    }

    /// <summary>Notes of one number first: that is the shorter account where texts changed their places and marks did not.</summary>
    /// <returns>For each old note the place of its new one; negative where it has none.</returns>
    public static int[] ByNumber(List<Item> old, List<Item> @new)
    {
        var pairs = new Pairs(old, @new);
        pairs.OfOneNumber();
        pairs.OfOneText();
        pairs.Alike();
        return pairs.Places;
    }

    /// <summary>A note's text without its line breaks, which pages and texts make where there is room.</summary>
    public static string? TextOf(Item note) => note.Texts[Text] is { } text ? string.Join(' ', Words(text)) : null;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The pairs that are found so far.</summary>
    private sealed class Pairs
    {
        private readonly List<Item> _old, _new;
        private readonly bool[] _taken;

        public Pairs(List<Item> old, List<Item> @new)
        {
            (_old, _new, Places, _taken) = (old, @new, new int[old.Count], new bool[@new.Count]);
            Array.Fill(Places, -1);
        }

        public int[] Places { get; }

        public void OfOneNumber()
        {
            foreach (var i in LeftOld())
                if (LeftNew().FirstOrDefault(j => _old[i].Texts[Id] is { } id && id == _new[j].Texts[Id], -1) is >= 0 and var found)
                    Take(i, found);
        }

        /// <summary>Of several notes of one text, as many on both sides, the first is the first; else the number tells.</summary>
        public void OfOneText()
        {
            var texts = LeftNew().Where(j => TextOf(_new[j]) is not null).ToLookup(j => TextOf(_new[j])!);
            foreach (var group in LeftOld().Where(i => TextOf(_old[i]) is not null).GroupBy(i => TextOf(_old[i])!).ToList())
            {
                var (left, found) = (group.ToList(), texts[group.Key].ToList());
                foreach (var i in left.Count == found.Count ? [] : left.ToList())
                {
                    if (found.FindIndex(j => _old[i].Texts[Id] == _new[j].Texts[Id]) is not (>= 0 and var same)) continue;
                    Take(i, found[same]);
                    left.Remove(i);
                    found.RemoveAt(same);
                }
                foreach (var (i, j) in left.Zip(found)) Take(i, j);
            }
        }

        /// <summary>Notes that have half of their words in common, the most alike first; of equals those of one number.</summary>
        public void Alike()
        {
            var words = LeftNew().ToDictionary(j => j, j => Words(_new[j].Texts[Text] ?? ""));
            var pairs = LeftOld().Select(i => (Place: i, Words: Words(_old[i].Texts[Text] ?? "")))
                .SelectMany(_ => words, (o, n) => (Old: o.Place, New: n.Key, Likeness: Likeness(o.Words, n.Value)))
                .Where(pair => pair.Likeness >= 0.5).OrderByDescending(pair => pair.Likeness)
                .ThenBy(pair => _old[pair.Old].Texts[Id] != _new[pair.New].Texts[Id])
                .ThenBy(pair => Math.Abs(pair.Old - pair.New)).ThenBy(pair => pair.Old).ToList();
            foreach (var (i, j, _) in pairs)
                if (Places[i] < 0 && !_taken[j]) Take(i, j);
        }

        private List<int> LeftOld() => [.. Enumerable.Range(0, _old.Count).Where(i => Places[i] < 0)];

        private IEnumerable<int> LeftNew() => Enumerable.Range(0, _new.Count).Where(j => !_taken[j]);

        private void Take(int old, int @new) => (Places[old], _taken[@new]) = (@new, true);

        private static double Likeness(string[] old, string[] @new)
        {
            if (old.Length == 0 || @new.Length == 0) return 0;
            var counts = old.CountBy(word => word).ToDictionary();
            var common = 0;
            foreach (var word in @new)
                if (counts.TryGetValue(word, out var left) && left > 0) (counts[word], common) = (left - 1, common + 1);
            return 2.0 * common / (old.Length + @new.Length);
        }
    }
}
