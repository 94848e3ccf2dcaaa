namespace Form4Tool.Comparison;

/// <summary>Finds which item of one list is which of another.</summary>
internal static class Matching
{
    /// <summary>Items by position: the first is the first.</summary>
    /// <returns>For each old item the place of its new one; negative where it has none.</returns>
    public static int[] ByPosition(List<Item> old, List<Item> @new)
    {
        var places = new int[old.Count];
        for (var i = 0; i < places.Length; i++) places[i] = i < @new.Count ? i : -1;
        return places;
    }

    /// <summary>
    /// Items by likeness: those that agree most come first, of equals the nearest. Items that agree in less than half of what they
    /// state are not the same, unless all that is left on both sides stands at the same places.
    /// </summary>
    /// <param name="old">The items of the old filing.</param>
    /// <param name="new">The items of the new filing.</param>
    /// <param name="likeness">How much of what both state agrees, from 0 to 1.</param>
    /// <returns>For each old item the place of its new one; negative where it has none.</returns>
    public static int[] ByLikeness(List<Item> old, List<Item> @new, Func<Item, Item, double> likeness)
    {
        var pairs = new List<(double Likeness, int Old, int New)>();
        for (var i = 0; i < old.Count; i++)
            for (var j = 0; j < @new.Count; j++)
                if (likeness(old[i], @new[j]) is >= 0.5 and var like) pairs.Add((like, i, j));
        pairs.Sort((a, b) => b.Likeness != a.Likeness ? b.Likeness.CompareTo(a.Likeness)
            : Math.Abs(a.Old - a.New) != Math.Abs(b.Old - b.New) ? Math.Abs(a.Old - a.New) - Math.Abs(b.Old - b.New)
            : a.Old != b.Old ? a.Old - b.Old : a.New - b.New);
        var places = new int[old.Count];
        Array.Fill(places, -1);
        var taken = new bool[@new.Count];
        foreach (var (_, i, j) in pairs)
        {
            if (places[i] >= 0 || taken[j]) continue;
            (places[i], taken[j]) = (j, true);
        }
        if (old.Count == @new.Count && !IsLeftElsewhere(places, taken))
            for (var i = 0; i < places.Length; i++)
                if (places[i] < 0) places[i] = i;
        return places;
    }

    private static bool IsLeftElsewhere(int[] places, bool[] taken)
    {
        for (var i = 0; i < places.Length; i++)
            if (places[i] < 0 == taken[i]) return true;
        return false;
    }
}
