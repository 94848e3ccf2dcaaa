using System.Buffers;
using Form4Tool.Forms;

namespace Form4Tool.Binding;

/// <summary>What a page, its printing and its mark-up leave in a text: none of it is of a value.</summary>
internal static class PageTraces
{
    /// <summary>Captions, headings and sentences of the form, no part of which a filer writes.</summary>
    public static readonly SearchValues<string> Captions = SearchValues.Create(
    [
        ColumnHeads.Direction, $"{ColumnHeads.Acquired} {ColumnHeads.Disposed}", $"{ColumnHeads.Code} {ColumnHeads.V} ",
        $"{ColumnHeads.Disposed} {ColumnHeads.Price}",
        ColumnHeads.DateHint, $"{ColumnHeads.Exercisable} {ColumnHeads.Expiration}", ColumnHeads.UnderlyingAmount,
        $"{ColumnHeads.UnderlyingTitle} {ColumnHeads.Amount}", ColumnHeads.Title, ColumnHeads.DerivativeTitle,
        ColumnHeads.ConversionPrice, ColumnHeads.DeemedDate, ColumnHeads.Owned, ColumnHeads.Nature,
        Sentences.Examples[..25], Headings.NonDerivativeTable, Headings.DerivativeTable, Headings.Explanation, Headings.SignatureOfPerson,
        Headings.Owners, Headings.OwnerNameAndAddress, ColumnHeads.OwnershipForm["Ownership Form: ".Length..],
        $"{ItemHeads.Director} {ItemHeads.TenPercent}",
        ItemHeads.NameParts, ItemHeads.NameAndAddress, ItemHeads.Street,
        $"{ItemHeads.City} {ItemHeads.State}", Sentences.ReminderBeginning, Sentences.ReminderEnd,
        Sentences.Collection[..45], ColumnHeads.Owned["Amount of ".Length..],
        $"{ColumnHeads.FollowingBeginning["Following ".Length..]}(s)",
        Headings.AcquiredDisposed,
        ColumnHeads.InstructionsOfSides, Sentences.Sec3, Sentences.Sec4, Sentences.Sec5, .. Sentences.InNoValue,
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>With which addresses begin.</summary>
    public static readonly SearchValues<string> Addresses =
        SearchValues.Create(["http://", "https://", "file://", "www.sec.gov"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What mark-up has and no filer writes: the ends of links and superscripts, empty cells.</summary>
    private static readonly SearchValues<string> MarkUp =
        SearchValues.Create(["[[", "]]", "](", "][", "[/", "[b]", "[url", "^{", "{^}", "^^", "]#", "#*", "| |", "||", "<!--", "<span",
            "=\"", "CIK=", "\\ ", "\\.", "\\*", "\\_", "\\[", "{\\", "\\f[", "T{", "T}", "(((", ")))", "'''", "`__", "~,", "CAPTION:"],
            StringComparison.Ordinal);

    /// <summary>Whether a text of one line holds mark-up, or has what parts cells at one of its ends.</summary>
    public static bool HoldsMarkUp(ReadOnlySpan<char> text)
    {
        if (text is ['\\', 's' or 'S', '\\', .. var signer]) text = signer;        // "\s\ Jane Doe", as typists sign
        return text is ['|' or '\\' or '^' or ';' or '=' or '<', ..] or [':', ':', ..] or [.., '|' or '^' or '>' or '\\'] or [.., ' ', ';']
            or ['_', .., '_'] || text.ContainsAny(MarkUp);
    }

    /// <summary><c>Page 2 of 3</c>, of which the edge of a column may leave the end, or <c>- 2 -</c>.</summary>
    public static bool HoldsPageNumber(ReadOnlySpan<char> text) =>
        Holds(text, "Page ", " of ") || Holds(text, "- ", " -") || Holds(text, "age ", " of ") || Holds(text, "ge ", " of ");

    /// <summary>Whether a number stands between two texts, the first of which begins a word.</summary>
    private static bool Holds(ReadOnlySpan<char> text, string before, string behind)
    {
        for (int from = 0, next; (next = text[from..].IndexOf(before, StringComparison.OrdinalIgnoreCase)) >= 0; from += next + 1)
        {
            var at = from + next;
            var number = text[(at + before.Length)..];
            // A page may end within a word, so that its number is glued to one: "(RighPage 2 of 3".
            var beginsWord = at == 0 || text[at - 1] is ' ' or ')' || text[at] == 'P' && char.IsAsciiLetterLower(text[at - 1]);
            if (beginsWord && Digits(number) is var digits and > 0
                && number[digits..].StartsWith(behind, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>How many digits a text begins with.</summary>
    public static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
