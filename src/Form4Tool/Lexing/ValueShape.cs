namespace Form4Tool.Lexing;

/// <summary>What kind of value a text looks like by its characters, whatever column it stands in.</summary>
internal static class ValueShape
{
    /// <summary>What a word is that carries no marks.</summary>
    public static TokenKind KindOf(ReadOnlySpan<char> word)
    {
        var value = word is ['$', _, ..] ? word[1..] : word;
        if (value.IsEmpty || (!char.IsAsciiDigit(value[0]) && value is not ['.', _, ..])) return TokenKind.Word;
        if (IsNumber(value)) return value.Length == word.Length ? TokenKind.Number : TokenKind.Money;
        return value.Length == word.Length && IsDate(value) ? TokenKind.Date : TokenKind.Word;
    }

    /// <summary>
    /// Digits with commas and at most one period, as the pages print numbers; a period or comma at the end is a sentence's.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept("0123456789,.") && text[^1] is not (',' or '.') && text.Count('.') <= 1;

    /// <summary>Whether a text begins as numbers do, with a dollar sign before it or not; the sign may stand alone.</summary>
    public static bool BeginsNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        if (text[0] == '$')
        {
            text = text[1..].TrimStart();
            if (text.IsEmpty) return true;
        }
        return char.IsAsciiDigit(text[0]) || (text[0] == '.' && (text.Length == 1 || char.IsAsciiDigit(text[1])));
    }

    /// <summary>Whether a text is a date as the pages print it: <c>01/17/2024</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash is < 1 or > 2) return false;
        var rest = text[(slash + 1)..];
        var second = rest.IndexOf('/');
        if (second is < 1 or > 2) return false;
        var year = rest[(second + 1)..];
        return year.Length is 2 or 4 && !text[..slash].ContainsAnyExceptInRange('0', '9')
            && !rest[..second].ContainsAnyExceptInRange('0', '9') && !year.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a date of ten characters stands anywhere in a text, glued to words or not.</summary>
    public static bool HoldsDate(ReadOnlySpan<char> text)
    {
        for (var slash = text.IndexOf('/'); slash >= 0;
            slash = text[(slash + 1)..].IndexOf('/') is var next and >= 0 ? slash + 1 + next : -1)
            if (slash >= 2 && slash + 8 <= text.Length && IsDate(text.Slice(slash - 2, 10))) return true;
        return false;
    }
}
