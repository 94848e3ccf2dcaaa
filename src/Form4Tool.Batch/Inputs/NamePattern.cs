namespace Form4Tool.Batch.Inputs;

/// <summary>Patterns of names as shells have them (POSIX.1, 2.13 "Pattern Matching Notation"; braces as in bash).</summary>
internal static class NamePattern
{
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows();

    /// <summary>A pattern with braces as patterns without: <c>a{b,c}</c> as <c>ab</c> and <c>ac</c>. Braces without a comma stay.</summary>
    public static IEnumerable<string> Alternatives(string pattern)
    {
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var ends = Ends(pattern, open);
            if (ends.Count < 2) continue;
            var begin = open + 1;
            foreach (var end in ends)
            {
                foreach (var one in Alternatives(pattern[..open] + pattern[begin..end] + pattern[(ends[^1] + 1)..])) yield return one;
                begin = end + 1;
            }
            yield break;
        }
        yield return pattern;
    }

    /// <summary>Where the alternatives of a brace end; empty where it is never closed.</summary>
    private static List<int> Ends(string pattern, int open)
    {
        var ends = new List<int>();
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '{') depth++;
            else if (pattern[i] == ',' && depth == 1) ends.Add(i);
            else if (pattern[i] == '}' && --depth == 0)
            {
                ends.Add(i);
                return ends;
            }
        }
        return [];
    }

    /// <summary>Whether a name is of a pattern without braces.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, mark) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, mark, p) = (p, n, p + 1);
            else if (p < pattern.Length && IsOne(pattern, p, name[n], out var next)) (p, n) = (next, n + 1);
            else if (star >= 0) (p, n) = (star + 1, ++mark);     // the star takes one character more
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    /// <summary>Whether a character is what the pattern has at a place.</summary>
    private static bool IsOne(ReadOnlySpan<char> pattern, int at, char c, out int next)
    {
        next = at + 1;
        if (pattern[at] == '?') return true;
        // A bracket that is first is one of the characters; one that is never closed is itself.
        var first = at + 1 < pattern.Length && pattern[at + 1] is '!' or '^' ? at + 2 : at + 1;
        var close = pattern[at] == '[' && first < pattern.Length ? pattern[(first + 1)..].IndexOf(']') : -1;
        if (close < 0) return AreAlike(pattern[at], c);
        var end = first + 1 + close;
        next = end + 1;
        var isIn = false;
        for (var i = first; i < end; i++)
        {
            if (i + 2 < end && pattern[i + 1] == '-')
            {
                isIn |= IsBetween(pattern[i], c, pattern[i + 2]);
                i += 2;
            }
            else isIn |= AreAlike(pattern[i], c);
        }
        return isIn == (first == at + 1);
    }

    private static bool IsBetween(char low, char c, char high) => c >= low && c <= high
        || IgnoresCase && (char.ToUpperInvariant(c) is var upper && upper >= low && upper <= high
            || char.ToLowerInvariant(c) is var lower && lower >= low && lower <= high);

    private static bool AreAlike(char a, char b) => a == b || IgnoresCase && char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
