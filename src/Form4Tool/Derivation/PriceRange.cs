using System.Globalization;

namespace Form4Tool.Derivation;

/// <summary>
/// The range of prices that a footnote states beside a weighted average, as the staff's letter of 25 June 2008 demands it:
/// "prices ranging from $39.50 to $40.45, inclusive".
/// </summary>
/// <param name="Low">The lowest price.</param>
/// <param name="High">The highest price.</param>
/// <param name="Words">The words of the note that say it.</param>
internal readonly record struct PriceRange(decimal Low, decimal High, string Words)
{
    /// <summary>How far before the first price the word may stand that makes two prices a range.</summary>
    private const int Reach = 60;

    private static readonly string[] Openers = ["rang", "between", "from", "price", "at"];
    private static readonly string[] Connectors = ["to", "through", "and", "-", "–", "—"];
    private static readonly string[] OfOtherPrices = ["exercise price", "conversion price", "strike price", "purchase price of the option"];

    /// <summary>The range that a note states; null where it states none, or several that differ: those are of several rows.</summary>
    public static PriceRange? Of(string? note)
    {
        if (note is null) return null;
        PriceRange? found = null;
        for (var at = note.IndexOf('$'); at >= 0; at = Next(note, at + 1))
        {
            if (At(note, at, out var end) is not { } range) continue;
            if (found is { } other && (other.Low, other.High) != (range.Low, range.High)) return null;
            found ??= range;
            at = end - 1;
        }
        return found;
    }

    private static int Next(string note, int from) => from < note.Length ? note.IndexOf('$', from) : -1;

    private static PriceRange? At(string note, int dollar, out int end)
    {
        end = dollar + 1;
        if (!TryNumber(note, ref end, out var low)) return null;
        SkipWord(note, ref end, "per share");
        if (TakeConnector(note, ref end) is not { } connector) return null;
        var begin = BeginOf(note, dollar, out var opener);
        if (begin < 0 || connector == "and" && opener != "between") return null;
        foreach (var words in (ReadOnlySpan<string>)["a", "high of", "maximum of"]) SkipWord(note, ref end, words);
        SkipBlanks(note, ref end);
        var hasDollar = end < note.Length && note[end] == '$';
        if (hasDollar) end++;
        var from = end;
        if (!TryNumber(note, ref end, out var high) || low > high) return null;
        // A number without a sign or cents may be one of shares.
        if (!hasDollar && !note.AsSpan(from, end - from).Contains('.')) return null;
        return new PriceRange(low, high, note[begin..end]);
    }

    /// <summary>Where the words begin that make it a range; negative where none do, or they speak of other prices.</summary>
    private static int BeginOf(string note, int dollar, out string opener)
    {
        opener = "";
        var begin = -1;
        for (var end = dollar; end > 0;)
        {
            // Back word by word, to the last number or the end of a sentence.
            while (end > 0 && !char.IsAsciiLetterOrDigit(note[end - 1]))
                if (note[--end] is '.' or ';' or '$') return Checked(note, begin);
            var start = end;
            while (start > 0 && char.IsAsciiLetter(note[start - 1])) start--;
            if (start == end || dollar - start > Reach) break;
            if (OpenerAt(note.AsSpan(start, end - start)) is { } word)
            {
                begin = start;
                if (opener != "between") opener = word;
            }
            end = start;
        }
        return Checked(note, begin);
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

    private static int Checked(string note, int begin)
    {
        if (begin < 0) return begin;
        var (from, to) = (Math.Max(0, begin - Reach), Math.Min(note.Length, begin + Reach));
        Span<char> around = stackalloc char[2 * Reach];
        SmallLetters.Write(note.AsSpan(from, to - from), around);
        foreach (var words in OfOtherPrices)
            if (around.IndexOf(words) >= 0) return -1;
        return begin;
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

    private static void SkipWord(string note, ref int at, string words)
    {
        var start = at;
        SkipBlanks(note, ref start);
        if (IsAt(note, start, words)) at = start + words.Length;
    }

    private static bool IsAt(string note, int at, string word) => note.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAsciiLetter(word[^1]) || at + word.Length >= note.Length || !char.IsAsciiLetter(note[at + word.Length]));

    private static void SkipBlanks(string note, ref int at)
    {
        while (at < note.Length && char.IsWhiteSpace(note[at])) at++;
    }
}
