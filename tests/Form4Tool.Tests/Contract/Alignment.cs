namespace Form4Tool.Tests.Contract;

/// <summary>
/// Brings what was read into the places of what was stated, so that a row that a text has lost does not make all rows behind it
/// look wrong: rows keep their order and go where most of their values agree; footnotes go by their ids.
/// </summary>
internal static class Alignment
{
    private static readonly string[] Tables = ["nonDerivativeTable", "derivativeTable"];

    /// <summary>
    /// The leaves of a reading under the paths of the statement; a row that fits none keeps a path that no statement has.
    /// </summary>
    public static Dictionary<string, string?> Of(Dictionary<string, string?> got, Dictionary<string, string?> stated)
    {
        var places = new Dictionary<string, string>();
        foreach (var table in Tables) Rows(table, got, stated, places);
        Notes(got, stated, places);
        return got.ToDictionary(leaf => leaf.Key.IndexOf(']') is > 0 and var end && places.TryGetValue(leaf.Key[..(end + 1)], out var place)
            ? place + leaf.Key[(end + 1)..] : leaf.Key, leaf => leaf.Value);
    }

    private static void Rows(string table, Dictionary<string, string?> got, Dictionary<string, string?> stated,
        Dictionary<string, string> places)
    {
        List<Dictionary<string, string>> read = Items(table, got), filed = Items(table, stated);
        // The best order-preserving assignment of the rows read to those filed.
        var best = new int[read.Count + 1, filed.Count + 1];
        for (var r = read.Count - 1; r >= 0; r--)
            for (var f = filed.Count - 1; f >= 0; f--)
                best[r, f] = Math.Max(best[r + 1, f + 1] + Likeness(read[r], filed[f]), Math.Max(best[r + 1, f], best[r, f + 1]));
        for (int r = 0, f = 0; r < read.Count;)
        {
            if (f < filed.Count && Likeness(read[r], filed[f]) is > 0 and var gain && best[r, f] == best[r + 1, f + 1] + gain)
                places[$"{table}[{r++}]"] = $"{table}[{f++}]";
            else if (f < filed.Count && best[r, f] == best[r, f + 1]) f++;
            else places[$"{table}[{r}]"] = $"{table}[extra {r++}]";
        }
    }

    private static int Likeness(Dictionary<string, string> read, Dictionary<string, string> filed) =>
        read.Sum(value => filed.TryGetValue(value.Key, out var other) ? value.Value == other ? 2 : -1 : 0);

    private static void Notes(Dictionary<string, string?> got, Dictionary<string, string?> stated, Dictionary<string, string> places)
    {
        var filed = Items("footnotes", stated).ConvertAll(n => n.GetValueOrDefault(".id"));
        var read = Items("footnotes", got).ConvertAll(n => n.GetValueOrDefault(".id"));
        for (var i = 0; i < read.Count; i++)
            places[$"footnotes[{i}]"] = filed.IndexOf(read[i]) is >= 0 and var at ? $"footnotes[{at}]" : $"footnotes[extra {i}]";
    }

    /// <summary>The items of a list, each with its values by the end of their paths.</summary>
    private static List<Dictionary<string, string>> Items(string list, Dictionary<string, string?> leaves)
    {
        var items = new List<Dictionary<string, string>>();
        foreach (var (path, value) in leaves)
        {
            if (!path.StartsWith(list + "[", StringComparison.Ordinal)) continue;
            var end = path.IndexOf(']');
            var at = int.Parse(path[(list.Length + 1)..end], System.Globalization.CultureInfo.InvariantCulture);
            while (items.Count <= at) items.Add([]);
            if (value is not null) items[at][path[(end + 1)..]] = value;
        }
        return items;
    }
}
