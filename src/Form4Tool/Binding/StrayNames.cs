using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Binding;

/// <summary>Tells a name, an address or a signer into which something else of the page has run.</summary>
internal static class StrayNames
{
    /// <summary>What the end of a damaged caption leaves in the place of a name.</summary>
    private const string OfItems = "Issuer";

    /// <summary>Why a text is no street, town, name or signer; null where it may be one, or is of another field.</summary>
    public static string? Fault(Field field, ReadOnlySpan<char> text) => field switch
    {
        Field.RptOwnerStreet1 or Field.RptOwnerStreet2 => IsGlued(text) ? "runs into another line"
            : text.ContainsAny(PageTraces.Addresses) ? "holds the address of a page"
            : text.Trim() is ItemHeads.Middle or ItemHeads.Street ? "is a word of the form" : null,
        Field.RptOwnerCity => text.Contains("C/O ", StringComparison.Ordinal) || HoldsZip(text) ? "holds another line of an address"
            : text.ContainsAny(PageTraces.Addresses) ? "holds the address of a page" : null,
        Field.IssuerName when text.Contains("[ ", StringComparison.Ordinal) => "holds the symbol",
        Field.IssuerName or Field.RptOwnerName => FaultOfName(text),
        Field.SignatureName => FaultOfSigner(text),
        _ => null,
    };

    /// <summary><c>C/O TESSERIN, INC.1 MILL ROAD</c>: two lines of an address, with the line end lost.</summary>
    private static bool IsGlued(ReadOnlySpan<char> text)
    {
        for (var at = 3; at + 1 < text.Length; at++)
            if (text[at] == '.' && char.IsAsciiDigit(text[at + 1]) && char.IsLetter(text[at - 1]) && char.IsLetter(text[at - 2])
                && char.IsLetter(text[at - 3])) return true;
        return false;
    }

    /// <summary>Why a text is none that a person signs with.</summary>
    private static string? FaultOfSigner(ReadOnlySpan<char> text) =>
        text.ContainsAny(PageTraces.Addresses) ? "holds the address of a page"
        : text is ['*', '/', ..] ? "holds mark-up"
        : text.Contains('/') && !StrayCells.HoldsWord(text) ? "is no name"
        : BeginsWithSentence(text) ? "begins with the end of a sentence"
        : text.ContainsAny(PageTraces.Captions) ? "holds words of the form"
        : PageTraces.HoldsPageNumber(text) ? "holds the number of a page"
        : ValueShape.HoldsDate(text) ? "holds the date of another signature"
        : null;

    /// <summary><c>on the day of the offering. /s/ Jane Doe</c>: the end of a footnote; a company's name ends in "Inc.".</summary>
    private static bool BeginsWithSentence(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(". /s/") is not (> 0 and var end)) return false;
        var word = text[(text[..end].LastIndexOf(' ') + 1)..end];
        return word.Length > 2 && !word.ContainsAnyExceptInRange('a', 'z') && text[..end].Count(' ') > 3;
    }

    /// <summary>Why a text is no name: the number of an item, the form's words, or an address behind it.</summary>
    private static string? FaultOfName(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 && PageTraces.Digits(text) is > 0 and < 3 && text.TrimEnd(".) ").Length < 3) return "is the number of an item";
        if (text.Trim() is OfItems) return "is a word of the form";
        if (text is ['[', >= '0' and <= '9', ..]) return "holds the number of a link";
        // A comma, a bar, an escape of Markdown or the target of a link ("#*") is left at an end where more than the name was taken.
        if (text[0] is ',' or ';' or '|' or '*' or '#' or '\\' or ':' or '.' or '[' or '<' || text[^1] is '|' or '\\' or '*')
            return "has a sign at an end that no name has";
        if (text.Contains(ItemHeads.AllApplicable.AsSpan(0, 6), StringComparison.OrdinalIgnoreCase) || MixedWords.IsMixed(text))
            return "holds words of the form";
        // A box of a typed form is drawn with dashes; the name of the box beside it has run into this one too.
        if (text.Contains("----", StringComparison.Ordinal)) return "holds a drawn line";
        if (text.ContainsAny(PageTraces.Addresses)) return "holds the address of a page";
        if (PageTraces.HoldsPageNumber(text)) return "holds the number of a page";
        return EndsInZip(text) ? "holds an address" : null;
    }

    /// <summary><c>…, CA 92121-1714</c></summary>
    private static bool EndsInZip(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(' ');
        var zip = text[(at + 1)..];
        return at > 3 && zip.Length is 5 or 10 && PageTraces.Digits(zip) == 5 && (zip.Length == 5 || zip[5] == '-')
            && text[..at] is [.., ' ' or ',', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
    }

    /// <summary><c>SANTA MONICA CA 90401 SANTA MONICA</c></summary>
    private static bool HoldsZip(ReadOnlySpan<char> text)
    {
        for (var at = 4; at + 5 <= text.Length; at++)
            if (PageTraces.Digits(text[at..]) == 5 && text[at - 4] == ' ' && char.IsAsciiLetterUpper(text[at - 3])
                && char.IsAsciiLetterUpper(text[at - 2])
                && text[at - 1] == ' ') return true;
        return false;
    }

    /// <summary><c>SPRINGFIELD, TX 7500</c>: the town, state and postal code of the person below the row.</summary>
    public static bool HoldsStateAndZip(ReadOnlySpan<char> text)
    {
        for (int at = 0, next; (next = text[at..].IndexOf(", ")) >= 0; at += next + 2)
            if (text[(at + next + 2)..] is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ', >= '0' and <= '9', >= '0' and <= '9', ..])
                return true;
        return false;
    }
}
