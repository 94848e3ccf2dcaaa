namespace Form4Tool.Cli.Reporting;

/// <summary>What somebody who mistyped a word may have meant.</summary>
internal static class Suggestion
{
    /// <summary>A sentence for the end of a message, <c> Did you mean json?</c>; empty where no word is near.</summary>
    public static string For(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } near
        ? $" Did you mean {near}?" : "";

    /// <summary>The nearest of some words; null where none is so near that it was probably meant.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // One slip in three letters, but not so many that any word would do.
        var most = Math.Clamp(word.Length / 3, 1, 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var begun = word.Length > 2 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                // --output for --out
                || candidate.Length > 4 && word.StartsWith(candidate, StringComparison.OrdinalIgnoreCase);
            var distance = begun ? 1 : Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > most) continue;
            (nearest, most) = (candidate, distance - 1);
        }
        return nearest;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour (Damerau and Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) distances[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) distances[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var least = Math.Min(change, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, distances[i - 2, j - 2] + 1);
                distances[i, j] = least;
            }
        }
        return distances[a.Length, b.Length];
    }
}
