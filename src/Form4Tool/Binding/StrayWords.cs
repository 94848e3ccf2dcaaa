using System.Buffers;
using Form4Tool.Forms;

namespace Form4Tool.Binding;

/// <summary>
/// Tells a title or a nature of ownership into which something else of the page has run: captions of the table, the edge of a
/// printed page, the cells of another row, a footnote. Such a text is what no filer wrote, and is kept as filed.
/// </summary>
internal static class StrayWords
{
    /// <summary>Words that titles have and no nature has: a line of the title that stands beside its column.</summary>
    private static readonly SearchValues<string> OfTitles =
        SearchValues.Create(["(right to ", "par value", " per share"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a heading that is broken leaves on the line above the table.</summary>
    private const string LastOfHeading = "Owned";

    /// <summary>With which a mark begins that a page raises.</summary>
    private const char RaisedBracket = '\u207d';

    /// <summary>Why a text is no value of its field; null where it may be one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="isOfEdgar">Whether the document was made from what EDGAR took.</param>
    public static string? Fault(Field field, ReadOnlySpan<char> text, bool isOfEdgar)
    {
        // Pages print the sign of a price; a column that lost its cell has the next one's number of shares.
        if (isOfEdgar && Fields.IsPrice(field) && StrayCells.IsAmount(text.Trim()) && !text.Contains('.')) return "is a number of shares";
        // EDGAR has an element for it, which pages print in the column V.
        if (field == Field.TransactionCode)
            return isOfEdgar && text.Trim() is "V" ? "is no code of EDGAR's, and stands beside its column" : null;
        if (Fields.Kind(field) == FieldKind.Text && PageTraces.HoldsMarkUp(text)) return "holds mark-up";
        if (isOfEdgar && EdgarLimits.IsTooLong(field, text)) return "is longer than EDGAR takes";
        // The rows stand behind it where their tags or lines are lost.
        if (field is Field.OfficerTitle or Field.OtherText)
            return StrayCells.InTitle(text) ? "holds the cells of a row"
                : text.Contains(ItemHeads.AmendmentBeginning, StringComparison.Ordinal) ? "holds words of the form" : null;
        if (StrayNames.Fault(field, text) is { } fault) return fault;
        if (field is not (Field.SecurityTitle or Field.UnderlyingSecurityTitle or Field.NatureOfOwnership)) return null;
        var isNature = field == Field.NatureOfOwnership;
        if (isNature ? text is "NaN" || !text.ContainsAnyExcept("*# ") || text.EndsWith(" **") : StrayCells.IsAll(text))
            return isNature ? "is a mark of the form" : "is no title";
        if (!isNature && text.EndsWith(" -")) return "holds the lines of a drawn table";
        if (isNature && text is "By") return "has only the first word of a nature";
        if (isNature && text.Length > 5 && Headings.Owners.AsSpan().Contains(text, StringComparison.Ordinal))
            return "is a word of the form";
        // A line of another cell stands behind it, or its own next line in another cell: "Common Stock buy)", "Stock Option (Right to".
        if (ClosesUnopened(text) || !isNature && text.LastIndexOf('(') > text.LastIndexOf(')') && EndsInPreposition(text))
            return "has one bracket of two";
        if (text.Length < 5) return null;
        if (text.StartsWith("> ")) return "begins with a mark of quoted mail";
        if (HoldsTag(text)) return "holds a tag";
        if (text.ContainsAny(PageTraces.Captions) || HoldsHeading(text) || isNature && EndsInHeading(text))
            return "holds captions of the table";
        if (text.Contains('|') || text.Contains(":-", StringComparison.Ordinal)
            || text.Contains("--- ---", StringComparison.Ordinal) || text.Contains("----", StringComparison.Ordinal))
            return "holds the lines of a drawn table";
        if (text.ContainsAny(PageTraces.Addresses)) return "holds the address of a page";
        if (PageTraces.HoldsPageNumber(text)) return "holds the number of a page";
        if (isNature ? StrayCells.InNature(text) : StrayCells.InTitle(text)) return "holds the cells of a row";
        // A mark in the middle of a text ends the cell of another row, or a link's target was left behind it.
        if (IsGluedNumber(text)) return "runs into a number";
        if (text.Contains(RaisedBracket) || BreaksOffBehindMark(text)) return "holds a footnote's mark inside";
        if (text.EndsWith("()") || EndsInMark(text)) return "ends in a broken mark";
        if (isNature && (text.Contains("C/O ", StringComparison.Ordinal) || StrayNames.HoldsStateAndZip(text))) return "holds an address";
        if (isNature && text.Contains(' ') && Sentences.ReminderEnd.AsSpan().Contains(text.TrimEnd('.'), StringComparison.Ordinal))
            return "is a part of the reminder";
        if (isNature) return BeginsNote(text) ? "is a footnote" : text.ContainsAny(OfTitles) ? "holds words of a title" : null;
        // Whose a holding is, the nature says: the nature of the row before.
        if (text.StartsWith("By ")) return "begins with a nature of ownership";
        if (BeginsWithCaption(text)) return "begins with a word of the caption";
        if (text.Contains(Headings.BeneficiallyOwned, StringComparison.Ordinal)) return "holds captions of the table";
        // The first column of a table of data is the number of the row, before the title stands that of the item; a rate has its
        // percent sign.
        if (PageTraces.Digits(text) is var digits and (1 or 2)
            && text[digits..] is [' ', >= 'A' and <= 'Z', ..] or ['.', ' ', >= 'A' and <= 'Z', ..])
            return "begins with the number of a row or an item";
        return text.StartsWith("par value ", StringComparison.Ordinal) ? "is the end of a title" : null;
    }

    /// <summary>With which the captions of the dates begin, and no title.</summary>
    private const string DateOf = "Date ";

    /// <summary>The last word of a caption, whose line was broken: <c>Security Common Stock</c>, <c>Price Common Stock</c>.</summary>
    private static bool BeginsWithCaption(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(DateOf)) return true;
        if (text.IndexOf(' ') is not (> 0 and var end)) return false;
        if (text[..end] is not (ColumnHeads.Security or ColumnHeads.Price or ColumnHeads.Amount)) return false;
        var title = text[(end + 1)..];
        var next = title.IndexOf(' ') is > 0 and var first ? title[..first] : title;
        return NameWords.Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);
    }

    private static bool ClosesUnopened(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var c in text)
        {
            if (c == '(') open++;
            else if (c == ')' && --open < 0) return true;
        }
        return false;
    }

    private static bool EndsInPreposition(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf(' ') + 1)..] is "to" or "of" or "by" or "for" or "the" or "(right" or "(Right";

    /// <summary><c>606formation</c>: a number and the end of a word; <c>10b5-1</c> and <c>401k</c> are none.</summary>
    private static bool IsGluedNumber(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next;)
        {
            at += next;
            var digits = PageTraces.Digits(text[at..]);
            if (digits > 2 && (at == 0 || text[at - 1] == ' ') && text[(at + digits)..].IndexOfAnyExceptInRange('a', 'z') is var letters
                && (letters < 0 ? text.Length - at - digits : letters) > 3) return true;
            at += digits;
        }
        return false;
    }

    /// <summary><c>See footnote (3)orting Owners</c>, <c>See footnote link#F3</c>, <c>See footnote (8) #F8</c></summary>
    private static bool BreaksOffBehindMark(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('#') is >= 0 and var sign && (text[(sign + 1)..] is [] or ['F', >= '0' and <= '9', ..])) return true;
        for (var at = 1; text[at..].IndexOf(')') is >= 0 and var next && at + next + 1 < text.Length; at += next + 1)
            if (char.IsAsciiDigit(text[at + next - 1]) && char.IsAsciiLetterLower(text[at + next + 1])) return true;
        return false;
    }

    /// <summary>
    /// The heading of a table, of which a letter may be lost; a text may speak of a table, and of securities, but not of both.
    /// </summary>
    private static bool HoldsHeading(ReadOnlySpan<char> text) =>
        text.Contains(Headings.TableI, StringComparison.Ordinal) && text.Contains("Securities", StringComparison.Ordinal);

    /// <summary>
    /// The end of the heading of Table II, which its lines break: <c>By Trust Owned</c>. What filers call owned so is jointly or wholly.
    /// </summary>
    private static bool EndsInHeading(ReadOnlySpan<char> text) =>
        text.EndsWith(LastOfHeading) && text[..^LastOfHeading.Length].TrimEnd() is [] or [.., not 'y'];

    /// <summary><c>Class B Common Stock (2</c>, or <c>See footnote [8]</c>, of which the list of links is lost.</summary>
    private static bool EndsInMark(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny('(', '[') is > 0 and var at && at < text.Length - 1
        && PageTraces.Digits(text[(at + 1)..]) is var digits and > 0 && at + 1 + digits is var end
        && (end == text.Length || (text[at] == '[' && text[end..] is "]"));

    /// <summary><c>&lt;/TABLE&gt;</c>, whole or its end.</summary>
    private static bool HoldsTag(ReadOnlySpan<char> text) => text.IndexOf('>') is > 0 and var end && char.IsAsciiLetterUpper(text[end - 1]);

    /// <summary><c>1. Vests in part.</c>; filers number their titles too, but no natures.</summary>
    private static bool BeginsNote(ReadOnlySpan<char> text) =>
        PageTraces.Digits(text) is var digits and (1 or 2) && text[digits..] is ['.', ' ', >= 'A' and <= 'Z', ..]
        && text[(digits + 2)..].Contains(". ", StringComparison.Ordinal);
}
