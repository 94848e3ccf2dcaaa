using Form4Tool.Lexing;

namespace Form4Tool.Binding;

/// <summary>
/// Tells a title or a nature of ownership that holds the cells of a row: a row of which one word could not be read runs into the text
/// before it or behind it. What is told are words that follow each other so in a row and in no text: an amount behind its code, the
/// letter of ownership behind an amount.
/// </summary>
internal static class StrayCells
{
    /// <summary>No class of securities is numbered so high with decimals; numbers of shares are.</summary>
    private const int DigitsOfShares = 3;

    /// <summary>Whether a title holds cells of its row.</summary>
    public static bool InTitle(ReadOnlySpan<char> text)
    {
        // "A $ 309.81 …": the side and the price of a row, not a class with its par value.
        if (text is ['A' or 'D', ' ', '$', ..]) return true;
        Seen seen = default;
        ReadOnlySpan<char> last = default;
        foreach (var range in text.Split(' '))
        {
            var word = Bare(text[range]);
            if (word.IsEmpty) continue;
            if (seen.Add(word) || IsTornDate(word) || IsShares(word)) return true;
            last = word;
        }
        return last.Length < text.Length && (last is "0" || IsAmount(last));
    }

    /// <summary>Whether a nature of ownership holds cells of its row, or a row of the table.</summary>
    public static bool InNature(ReadOnlySpan<char> text)
    {
        Seen seen = default;
        var isAfter = false;
        foreach (var range in text.Split(' '))
        {
            var word = Bare(text[range]);
            if (isAfter && word is "D" or "I") return true;
            isAfter = IsAmount(word) || ValueShape.KindOf(word) == TokenKind.Money;
            if (seen.Add(word)) return true;
        }
        return false;
    }

    /// <summary>
    /// The nature of ownership of a row that holds another row of the same class, its title and the letter of ownership behind it; null
    /// where it does not. A row of which a word could not be read becomes a part of the text above it.
    /// </summary>
    public static string? RowInNature(FieldValues values)
    {
        if (values.Text(Field.NatureOfOwnership) is not { } nature || values.Text(Field.SecurityTitle) is not { } title) return null;
        var at = nature.IndexOf(title, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && nature[at - 1] != ' ')) return null;
        foreach (var range in nature.AsSpan(at + title.Length).Split(' '))
            if (nature.AsSpan(at + title.Length)[range] is "D" or "I") return nature;
        return null;
    }

    /// <summary>Whether a text has no word but letters that stand alone, amounts and days, damaged ones too: it is no title.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word is not ([] or [>= 'A' and <= 'Z'] or "$") && (!word.ContainsAnyInRange('0', '9') || !IsNumeric(word))) return false;
        }
        return true;
    }

    private static bool IsNumeric(ReadOnlySpan<char> word) => word.Contains('/') || !word.ContainsAnyExcept("0123456789,.$");

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.TrimStart('(').TrimEnd(",;)");

    /// <summary>An amount as the pages print it, with commas: <c>40,306</c>.</summary>
    private static bool IsAmount(ReadOnlySpan<char> word) =>
        word.IndexOf(',') is > 0 and < 4 && !word.ContainsAnyExcept("0123456789,.") && word.Length - word.LastIndexOf(',') >= 4;

    /// <summary><c>1126.029</c></summary>
    private static bool IsShares(ReadOnlySpan<char> word) =>
        word.IndexOf('.') >= DigitsOfShares && word[^1] != '.' && !word.ContainsAnyExcept("0123456789.");

    /// <summary><c>04/30/</c>, of which the year went to the line below.</summary>
    private static bool IsTornDate(ReadOnlySpan<char> word) =>
        word.Length is >= 4 and <= 6 && word[^1] == '/' && !word.ContainsAnyExcept("0123456789/") && word.Count('/') == 2;

    /// <summary>The words of a text so far: an amount beside a day, or behind a letter that stands alone, is a row's.</summary>
    private ref struct Seen
    {
        private bool _day, _amount, _letter;

        public bool Add(ReadOnlySpan<char> word)
        {
            var isAmount = IsAmount(word);
            if (isAmount && _letter) return true;
            _letter = word is [>= 'A' and <= 'Z'];
            _amount |= isAmount;
            _day |= ValueShape.IsDate(word);
            return _amount && _day;
        }
    }
}
