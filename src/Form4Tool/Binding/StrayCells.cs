using Form4Tool.Forms;
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
        // "D Incentive Stock Option (Right to Buy)": the last cell of the row before. A class that is called D has a short name.
        if (text is ['A' or 'D', ' ', '$', ..] || (text is ['D' or 'I', ' ', ..] && text.Count(' ') > 3) || IsDoubled(text)) return true;
        Seen seen = default;
        ReadOnlySpan<char> last = default;
        var (cells, marks, isBehindMark, isClass) = (0, 0, false, false);
        foreach (var range in text.Split(' '))
        {
            var word = Bare(text[range]);
            if (word.IsEmpty) continue;
            if (seen.Add(word) || (word[0] == ',' && word.Length > 4 && IsAmount(word[1..])) || IsGluedAmount(word)) return true;
            if (IsTornDate(word) || IsShares(word) || IsIsoDate(word) || word is "By" && last is "D" or "I") return true;
            // "Common Stock A $11.1971": a class with its par value says so behind it.
            if (last is "A" or "D" && word[0] == '$' && IsPrice(text[range.Start..].TrimStart("$ ")) && !isClass) return true;
            isClass = last is "Class" or "Series" || isClass && word is "A" or "D";
            // "401(k)(1) Common Stock": the nature of the row before ended with its mark.
            if (isBehindMark && char.IsAsciiLetterUpper(word[0])) return true;
            isBehindMark = text[range] is [.., >= '0' and <= '9', ')'] && word.Length < text[range].Length - 1;
            // The sign of a price, and no price behind it.
            if (last is "$" && char.IsAsciiLetter(word[0])) return true;
            if (IsAmount(word) || ValueShape.HoldsDate(word)) cells++;
            // Marks at the end are the title's.
            if (IsMark(text[range])) marks++;
            else (cells, marks) = (cells + marks, 0);
            if (cells > 1) return true;
            last = word;
        }
        return last.Length < text.Length
            && (last is "0" || EndsInGroups(text) || IsAmount(last) || EndsInDateOfRow(text) || EndsInPrice(text));
    }

    /// <summary>
    /// <c>Common Stock 11 241</c>, the beginning of <c>11 241 580</c>: an amount whose thousands are parted by blanks. One group alone may
    /// be a class's number, but not behind the kind of a security.
    /// </summary>
    private static bool EndsInGroups(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(' ');
        if (at <= 0 || text.Length - at > 4 || PageTraces.Digits(text[(at + 1)..]) != text.Length - at - 1) return false;
        var before = text[(text[..at].LastIndexOf(' ') + 1)..at];
        return before.Length < 4 && PageTraces.Digits(before) == before.Length && text.Length - at == 4
            || NameWords.Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);
    }

    /// <summary><c>Common Stock, par value 6.455</c>: a number with decimals that is no par value, a rate or a price of exercise.</summary>
    private static bool EndsInPrice(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(' ');
        var word = text[(at + 1)..];
        return at > 0 && char.IsAsciiDigit(word[0]) && word[0] != '0' && IsPrice(word) && word[^1] != '.'
            && text[(text[..at].LastIndexOf(' ') + 1)..at] is not ("$" or "at" or "@" or "of" or "value");
    }

    /// <summary><c>Common Stock 03/15/2023</c>: a day behind the kind of a security, which no word leads to, is that of the row.</summary>
    private static bool EndsInDateOfRow(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(' ');
        if (text.Length - at != DateLength + 1 || !ValueShape.IsDate(text[(at + 1)..])) return false;
        var before = text[(text[..at].LastIndexOf(' ') + 1)..at];
        return NameWords.Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);
    }

    private const int DateLength = 10;          // "03/15/2023"

    /// <summary>Whether a nature of ownership holds cells of its row, or a row of the table.</summary>
    public static bool InNature(ReadOnlySpan<char> text)
    {
        // "By Trust By Trust": the nature of a row of which nothing else could be read.
        var half = text.Length / 2;
        if (text.Length % 2 == 1 && text[half] == ' ' && text[..half].Contains(' ') && text[(half + 1)..].SequenceEqual(text[..half]))
            return true;
        if (BeginsWithLetterOfOwnership(text)) return true;
        Seen seen = default;
        var (isAfter, isBehindMark) = (false, false);
        ReadOnlySpan<char> last = default;
        foreach (var range in text.Split(' '))
        {
            var word = Bare(text[range]);
            if (word.IsEmpty) continue;
            if (RunsIntoNumber(word)) return true;
            // A nature ends with its mark: "See Footnote (3) NEW YORK, NY".
            var isMark = IsMark(text[range]);
            if (isBehindMark && !isMark && (word.Length > 1 && char.IsAsciiLetterUpper(word[0]) || IsCount(word))) return true;
            isBehindMark = isMark;
            var isBehindNumber = last.Length > 2 && !last.ContainsAnyExceptInRange('0', '9');
            if (isAfter && word is "D" or "I" or "By" || isBehindNumber && word is "By" || last is "D" or "I" && word is "By") return true;
            last = word;
            isAfter = IsAmount(word) || ValueShape.KindOf(word) == TokenKind.Money;
            if (seen.Add(word)) return true;
        }
        return IsAmount(last);          // "Total 757,756"
    }

    /// <summary>An amount, with commas or without.</summary>
    private static bool IsCount(ReadOnlySpan<char> word) => IsAmount(word) || !word.ContainsAnyExceptInRange('0', '9');

    /// <summary><c>I See footnote</c>, <c>C I By Trust</c>: a cell of the row, and what is left of others, before the nature.</summary>
    private static bool BeginsWithLetterOfOwnership(ReadOnlySpan<char> text)
    {
        if (text is [>= 'A' and <= 'Z', ' ', 'D' or 'I', ' ', ..]) text = text[2..];
        return text is ['D' or 'I', ' ', ..]
            && (text[2..].StartsWith("By ") || text[2..].StartsWith("See ", StringComparison.OrdinalIgnoreCase));
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

    /// <summary>
    /// <c>Common Stock 3,1?2 D Common Stock</c>: the titles of two rows, of the first of which the amount could not be read.
    /// </summary>
    private static bool IsDoubled(ReadOnlySpan<char> text)
    {
        foreach (var between in (ReadOnlySpan<string>)[" ", " D ", " I "])
        {
            var length = (text.Length - between.Length) / 2;
            if (length > 0 && text[..length].Contains(' ') && text[length..].StartsWith(between)
                && text[(length + between.Length)..].SequenceEqual(text[..length])) return true;
        }
        // Three words of its beginning do not begin a title again; nor do two behind the letter of ownership.
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ') continue;
            if (++words == 2 && text[i..].EndsWith(text[..i]) && HoldsLetterOfOwnership(text[i..^i])) return true;
            if (words == 3) return text[i..].Contains(text[..i], StringComparison.Ordinal);
        }
        return false;
    }

    private static bool HoldsLetterOfOwnership(ReadOnlySpan<char> text) =>
        text.Contains(" D ", StringComparison.Ordinal) || text.Contains(" I ", StringComparison.Ordinal);

    /// <summary><c>(2)</c>, or in raised parentheses.</summary>
    private static bool IsMark(ReadOnlySpan<char> word) => word is ['(' or '\u207D', _, ..] && word[^1] is ')' or '\u207E'
        && !word[1..^1].ContainsAnyExcept("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹");

    /// <summary>A word without its marks and without what stands around it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (word is [.., ')' or '\u207E'] && word.LastIndexOfAny('(', '\u207D') is > 0 and var open
            && !word[(open + 1)..^1].ContainsAnyExcept("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹")) word = word[..open];
        return word.TrimStart('(').TrimEnd(",;)");
    }

    /// <summary>An amount as the pages print it, with commas: <c>40,306</c>.</summary>
    public static bool IsAmount(ReadOnlySpan<char> word) =>
        word.IndexOf(',') is > 0 and < 4 && !word.ContainsAnyExcept("0123456789,.") && word.Length - word.LastIndexOf(',') >= 4;

    /// <summary><c>Stoc18,567</c>: letters and an amount.</summary>
    private static bool IsGluedAmount(ReadOnlySpan<char> word) =>
        word.IndexOfAnyInRange('0', '9') is > 2 and var at && char.IsAsciiLetterLower(word[at - 1]) && IsAmount(word[at..]);

    /// <summary>Whether a text is one price with its decimals: <c>19.9688</c>.</summary>
    private static bool IsPrice(ReadOnlySpan<char> text) => text.Contains('.') && !text.ContainsAnyExcept("0123456789,.");

    /// <summary><c>1126.029</c></summary>
    private static bool IsShares(ReadOnlySpan<char> word) =>
        word.IndexOf('.') >= DigitsOfShares && word[^1] != '.' && !word.ContainsAnyExcept("0123456789.");

    /// <summary>
    /// A day of which a letter was lost or changed: <c>04/30/</c>, <c>12/29/200</c>, <c>08/0?/2021</c>, <c>2008-05-?6</c>.
    /// </summary>
    private static bool IsTornDate(ReadOnlySpan<char> word)
    {
        if (RunsIntoNumber(word)) return true;
        if (word.Length is < 4 or > 10 || ValueShape.IsDate(word)) return false;
        if (word is [_, _, '/', _, _, '/', _, _, _, _] || word.Length > 7 && word.Count('/') == 2 && !HoldsWord(word)) return true;
        if (word[^1] == '/' && word.Length <= 6) return word.Count('/') == 2 && !word.ContainsAnyExcept("0123456789/");
        var part = word.IndexOf('-') == 4 ? '-' : '/';
        var digits = 0;
        foreach (var c in word)
            if (char.IsAsciiDigit(c)) digits++;
        return word.Count(part) == 2 && digits >= 4 && digits >= word.Length - 3 && word.Length - digits - 2 <= 1
            && !(part == '-' && digits == 8);
    }

    /// <summary><c>12/261.0621</c>, <c>02/06/20333,333</c>: a day with the end of another number behind it.</summary>
    private static bool RunsIntoNumber(ReadOnlySpan<char> word) =>
        word is [>= '0' and <= '9', >= '0' and <= '9', '/', _, _, _, ..] && !word.ContainsAnyExcept("0123456789/,.")
        && !ValueShape.IsDate(word) && word[3..].ContainsAny("0123456789") && (word.Length > 10 || word[3..].ContainsAny(",."));

    /// <summary>Whether two letters stand side by side.</summary>
    public static bool HoldsWord(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsLetter(text[i]) && char.IsLetter(text[i - 1])) return true;
        return false;
    }

    private static bool IsIsoDate(ReadOnlySpan<char> word) =>
        word is [_, _, _, _, '-', _, _, '-', _, _] && !word.ContainsAnyExcept("0123456789-");

    /// <summary>
    /// The words of a text so far: an amount beside a day, or behind a letter that stands alone, is a row's; so is such a letter behind a
    /// day, and that of a side behind an amount.
    /// </summary>
    private ref struct Seen
    {
        private bool _day, _amount, _letter, _wasDay, _wasAmount;

        public bool Add(ReadOnlySpan<char> word)
        {
            var isAmount = IsAmount(word);
            if (_letter && (isAmount || word.Length > 4 && !word.ContainsAnyExceptInRange('0', '9'))) return true;
            // "J 0 3567615": the flags of a row that lost its columns stand between.
            _letter = word is [>= 'A' and <= 'Z'] || _letter && word is "0" or "1";
            if (word is [>= 'A' and <= 'Z'] && (_wasDay || _day && word is "A" or "D")) return true;
            if (_wasAmount && word is "A" or "D") return true;
            _wasAmount = isAmount;
            _wasDay = ValueShape.IsDate(word) || IsIsoDate(word);
            _amount |= isAmount;
            _day |= _wasDay;
            return _amount && _day;
        }
    }
}
