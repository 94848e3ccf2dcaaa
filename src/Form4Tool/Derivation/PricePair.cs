using System.Globalization;

namespace Form4Tool.Derivation;

/// <summary>Two prices and what joins them: <c>$10.00 to $10.50</c>.</summary>
/// <param name="Start">Where it begins, with the letters before the sign.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Low">The lower price.</param>
/// <param name="High">The higher price.</param>
/// <param name="IsAnd">Whether they are joined by "and", which joins any two.</param>
/// <param name="IsReversed">Whether the higher price stands first.</param>
internal readonly record struct PricePair(int Start, int End, decimal Low, decimal High, bool IsAnd, bool IsReversed)
{
    private static readonly string[] Units = ["per share", "/share", "a share", "per unit", "(low)", "USD"];
    private static readonly string[] Connectors = ["up to", "to", "through", "and", "-", "–", "—"];
    private static readonly string[] Fillers =
        [",", "and including", ",", "a", "the", "high price of", "high of", "maximum price of", "maximum of", "highest price of"];

    // Sums, and no prices.
    private static readonly string[] Scales = [" million", " billion", " thousand"];

    // "US$10.00" is in dollars, "C$10.00" and "HK$10.00" are not.
    private static readonly string[] Dollars = ["US", "U.S.", "U.S. ", "US "], Signs = ["US$", "U.S.$", "U.S. $", "US $"];

    /// <summary>The pair whose first sign stands at a place; null where none does.</summary>
    public static PricePair? At(string note, int dollar)
    {
        if (StartOf(note, dollar) is not { } start) return null;
        var end = dollar + 1;
        if (!TryNumber(note, ref end, out var first)) return null;
        Skip(note, ref end, Units);
        if (TakeConnector(note, ref end) is not { } connector) return null;
        Skip(note, ref end, Fillers);
        SkipBlanks(note, ref end);
        foreach (var sign in Signs)
            if (IsAt(note, end, sign)) end += sign.Length - 1;
        var hasDollar = end < note.Length && note[end] == '$';
        if (hasDollar) end++;
        var from = end;
        if (!TryNumber(note, ref end, out var second)) return null;
        // A number without a sign or cents may be one of shares.
        if (!hasDollar && !note.AsSpan(from, end - from).Contains('.')) return null;
        foreach (var scale in Scales)
            if (IsAt(note, end, scale)) return null;
        return new PricePair(start, end, Math.Min(first, second), Math.Max(first, second), connector == "and", first > second);
    }

    private static int? StartOf(string note, int dollar)
    {
        foreach (var letters in Dollars)
            if (dollar >= letters.Length && note.AsSpan(dollar - letters.Length, letters.Length).SequenceEqual(letters)
                && (dollar == letters.Length || !char.IsAsciiLetter(note[dollar - letters.Length - 1]))) return dollar - letters.Length;
        return dollar > 0 && char.IsAsciiLetter(note[dollar - 1]) ? null : dollar;
    }

    private static bool TryNumber(string note, ref int at, out decimal number)
    {
        SkipBlanks(note, ref at);
        var start = at;
        while (at < note.Length && (char.IsAsciiDigit(note[at]) || note[at] is '.' or ',')) at++;
        while (at > start && note[at - 1] is '.' or ',') at--;
        return decimal.TryParse(note.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture, out number);
    }

    private static string? TakeConnector(string note, ref int at)
    {
        if (at < note.Length && note[at] == ',') at++;
        SkipBlanks(note, ref at);
        foreach (var word in Connectors)
            if (IsAt(note, at, word))
            {
                at += word.Length;
                return word;
            }
        return null;
    }

    private static void Skip(string note, ref int at, string[] phrases)
    {
        // Nearly always the next price stands there.
        var next = at;
        SkipBlanks(note, ref next);
        if (next == note.Length || note[next] is '$' or '-') return;
        foreach (var words in phrases)
        {
            var start = at;
            SkipBlanks(note, ref start);
            if (IsAt(note, start, words)) at = start + words.Length;
        }
    }

    private static bool IsAt(string note, int at, string word) => at <= note.Length
        && (at == note.Length || (note[at] | ' ') == (word[0] | ' '))
        && note.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAsciiLetter(word[^1]) || at + word.Length >= note.Length || !char.IsAsciiLetter(note[at + word.Length]));

    private static void SkipBlanks(string note, ref int at)
    {
        while (at < note.Length && char.IsWhiteSpace(note[at])) at++;
    }
}
