namespace Form4Tool.Forms;

/// <summary>
/// The words of the two tables' heads, whole or as narrow columns broke them ("Deriva-", "tive") and typists shortened them
/// ("Exer.", "Conv."): a line of nothing else belongs to a head.
/// </summary>
internal static class HeadWords
{
    // A part of two letters is told only at a word's beginning or end, one from the middle ("Ind-ire-ct") from three on.
    private const int ShortestEnd = 2, ShortestMiddle = 3;

    private static readonly HashSet<string> Parts = MakeParts();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line has words of a head only, beside numbers of items and instructions.</summary>
    public static bool AreAll(ReadOnlySpan<char> line)
    {
        var any = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiLetter(line[i]))
            {
                if (!char.IsAsciiDigit(line[i]) && !char.IsWhiteSpace(line[i]) && !"()/.,:;-+*'&|[]".Contains(line[i])) return false;
                any |= char.IsAsciiDigit(line[i]);
                continue;
            }
            var start = i;
            while (i + 1 < line.Length && char.IsAsciiLetter(line[i + 1])) i++;
            if (!Lookup.Contains(line[start..(i + 1)])) return false;
            any = true;
        }
        return any;
    }

    private static HashSet<string> MakeParts()
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in EarlierHeads.All.SelectMany(head =>
            head.Split([' ', ',', ':', '(', ')', '\'', '/'], StringSplitOptions.RemoveEmptyEntries)))
        {
            parts.Add(word);
            for (var start = 0; start < word.Length; start++)
                for (var length = start == 0 ? ShortestEnd : ShortestMiddle; start + length <= word.Length; length++)
                    parts.Add(word.Substring(start, length));
            if (word.Length > ShortestEnd) parts.Add(word[^ShortestEnd..]);
        }
        return parts;
    }
}
