namespace Form4Tool.Derivation;

/// <summary>The words before two prices that make them a range: "at prices ranging from".</summary>
internal static class OpeningWords
{
    /// <summary>How far before the first price the word may stand that makes two prices a range.</summary>
    private const int Reach = 60;

    private static readonly string[] Openers = ["rang", "between", "from", "price", "at"];

    /// <summary>Where the words begin; null where there are none, or they speak of other prices than those of trades.</summary>
    /// <param name="note">The note.</param>
    /// <param name="pair">The two prices.</param>
    /// <param name="isFollowing">Whether there are none because another number stands before, and no end of a sentence.</param>
    public static int? Before(string note, PricePair pair, out bool isFollowing)
    {
        string? opener = null;
        var begin = -1;
        isFollowing = false;
        for (var end = pair.Start; end > 0;)
        {
            // Back word by word, to the last number or the end of a sentence.
            while (end > 0 && !char.IsAsciiLetterOrDigit(note[end - 1]) && note[end - 1] is not ('.' or ';' or '$')) end--;
            if (end == 0 || !char.IsAsciiLetter(note[end - 1]))
            {
                isFollowing = end > 0 && char.IsAsciiDigit(note[end - 1]);
                break;
            }
            var start = end;
            while (start > 0 && char.IsAsciiLetter(note[start - 1])) start--;
            if (pair.Start - start > Reach) break;
            if (OpenerAt(note.AsSpan(start, end - start)) is { } word)
            {
                begin = start;
                // "ranging" and "between" make two prices a range in either order and with "and".
                if (opener is not ("between" or "rang") || word == "between") opener = word;
            }
            end = start;
        }
        if (begin >= 0) isFollowing = false;
        if (begin < 0 || pair.IsAnd && opener != "between" || pair.IsReversed && opener is not ("between" or "rang")) return null;
        return PriceContext.IsOfOthers(note, begin, pair) ? null : begin;
    }

    private static string? OpenerAt(ReadOnlySpan<char> word)
    {
        foreach (var opener in Openers)
        {
            // "prices" and "ranging", but not "attributed".
            var isWhole = word.Length == opener.Length || opener is "rang" or "price";
            if (isWhole && word.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) return opener;
        }
        return null;
    }
}
