using Form4Tool.Lexing;

namespace Form4Tool.Forms;

/// <summary>
/// What the form itself prints before its two tables: the names of the items, of the parts of an address and of the boxes.
/// </summary>
internal enum Caption
{
    None,
    Form3Title, Form4Title, Form5Title, AmendedForm,
    ExitBox, PlanBox, Form3HoldingsBox, Form4TransactionsBox,
    Owner, NamePart, Middle, Street, CityOrState, Zip, Country,
    Issuer, ForeignSymbol,
    EventDate, EarliestDate, FiscalYear, StatementMonth, OriginalDate,
    Relationship, Director, TenPercent, Officer, Other,
    Joint, FiledByOne, FiledByMore,
    Note,
}

/// <summary>
/// Finds captions in text, wherever a converter let them stand: in cells of their own, several on a line, or glued to values.
/// The wording is the SEC's (Forms 3, 4 and 5 in 17 CFR 249.103-105), the vendor sheet's and that of the forms before 2003.
/// </summary>
internal static class Captions
{
    // A blank stands for any white space, none included ("1.Title", "Filed(Month/Day/Year)"). Longer wordings come first.
    private static readonly (string Words, Caption Caption)[] All =
    [
        (ItemHeads.Form3Title, Caption.Form3Title),
        (ItemHeads.Form5Title, Caption.Form5Title),
        (ItemHeads.Form5TitleOfFilers, Caption.Form5Title),
        (ItemHeads.Form4Title, Caption.Form4Title),
        ("FORM 3/A", Caption.AmendedForm), ("FORM 4/A", Caption.AmendedForm), ("FORM 5/A", Caption.AmendedForm),
        (ItemHeads.ExitBoxStart, Caption.ExitBox),
        (ItemHeads.PlanBox, Caption.PlanBox), (ItemHeads.PlanBoxStart, Caption.PlanBox),
        (ItemHeads.Form3Holdings, Caption.Form3HoldingsBox),
        (ItemHeads.Form4Transactions, Caption.Form4TransactionsBox),
        (ItemHeads.Owner, Caption.Owner),
        (ItemHeads.Last, Caption.NamePart), (ItemHeads.First, Caption.NamePart), (ItemHeads.Middle, Caption.Middle),
        (ItemHeads.Street, Caption.Street), (ItemHeads.City, Caption.CityOrState), (ItemHeads.State, Caption.CityOrState),
        (ItemHeads.Zip, Caption.Zip),
        (ItemHeads.Country, Caption.Country),
        (ItemHeads.Issuer, Caption.Issuer),
        (ItemHeads.ForeignSymbol, Caption.ForeignSymbol),
        (ItemHeads.EventDate, Caption.EventDate),
        (ItemHeads.EarliestDate, Caption.EarliestDate),
        (ItemHeads.FiscalYear, Caption.FiscalYear),
        ("Statement for Issuer’s Fiscal Year Ended", Caption.FiscalYear),
        (ItemHeads.StatementDay, Caption.StatementMonth), (ItemHeads.StatementMonth, Caption.StatementMonth),
        (ItemHeads.Original, Caption.OriginalDate), (ItemHeads.OriginalOnSheet, Caption.OriginalDate),
        (ItemHeads.OriginalBefore2003, Caption.OriginalDate),
        ("Relationship of Reporting Person (s) to Issuer", Caption.Relationship),
        ("Relationship of Reporting Person to Issuer", Caption.Relationship),
        (ItemHeads.Director, Caption.Director), (ItemHeads.TenPercent, Caption.TenPercent),
        (ItemHeads.Officer, Caption.Officer), ("Officer (give title", Caption.Officer),
        (ItemHeads.Other, Caption.Other), ("Other (specify", Caption.Other),
        (ItemHeads.Joint, Caption.Joint), (ItemHeads.JointBefore2003, Caption.Joint),
        (ItemHeads.FiledByOne, Caption.FiledByOne),
        (ItemHeads.FiledByMore, Caption.FiledByMore),
        (ItemHeads.AllApplicable, Caption.Note), (ItemHeads.ApplicableLine, Caption.Note), (ColumnHeads.DateHint, Caption.Note),
        (ItemHeads.DateHintInPrint, Caption.Note),
        (ItemHeads.PrintOrType, Caption.Note),
    ];

    // By their first character, which is written as here in all layouts: the others may be in either case.
    private static readonly (string Words, Caption Caption)[]?[] ByFirst = FirstLetters();

    // Of each first character the second ones, in either case, a bit each by their last five bits: hardly any other word has such a pair.
    private static readonly uint[] Seconds = SecondLetters();

    private static (string, Caption)[]?[] FirstLetters()
    {
        var first = new (string, Caption)[]?[128];
        foreach (var caption in All) first[caption.Words[0]] = [.. first[caption.Words[0]] ?? [], caption];
        return first;
    }

    private static uint[] SecondLetters()
    {
        var seconds = new uint[128];
        foreach (var (words, _) in All) seconds[words[0]] |= 1u << words[1];
        return seconds;
    }

    /// <summary>The next caption at or after an index; <see cref="Caption.None"/> where there is none.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="start">Where the caption begins, its item number included.</param>
    /// <param name="end">Where it ends, a trailing asterisk included.</param>
    public static Caption Next(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (text[i] >= Seconds.Length || (Seconds[text[i]] & 1u << text[i + 1]) == 0) continue;
            // Inside a word there is no caption, but a tick may be glued to one: "XCheck this box".
            if (i > from && char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiLetter(text[i - 1]) && !IsLoneTick(text, i - 1, from))
                continue;
            foreach (var (words, caption) in ByFirst[text[i]]!)
            {
                // Nearly every other word differs in its second letter, whatever the case.
                if (((words[1] ^ text[i + 1]) & ~0x20) != 0 || !Wording.Match(text, i, words, out end)) continue;
                if (char.IsAsciiLetter(words[^1]) && end < text.Length && char.IsAsciiLetter(text[end])
                    && !char.IsAsciiLetterUpper(text[end])) continue;
                start = WithItemNumber(text, from, i);
                end = AfterDecoration(text, end, caption);
                return caption;
            }
        }
        (start, end) = (text.Length, text.Length);
        return Caption.None;
    }

    private static bool IsLoneTick(ReadOnlySpan<char> text, int at, int from) =>
        text[at] == 'X' && (at == from || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>
    /// The item's number before a caption is one digit, "2a" for the foreign symbol: a longer number is a value that was glued to it.
    /// </summary>
    private static int WithItemNumber(ReadOnlySpan<char> text, int from, int at)
    {
        var i = at;
        while (i > from && text[i - 1] is ' ' or '\n') i--;
        if (i - 2 < from || text[i - 1] != '.') return at;
        i--;
        if (text[i - 1] is 'a' or 'A' && i - 2 >= from && char.IsAsciiDigit(text[i - 2])) i--;
        return char.IsAsciiDigit(text[i - 1]) ? i - 1 : at;
    }

    private static int AfterDecoration(ReadOnlySpan<char> text, int end, Caption caption)
    {
        if (caption == Caption.Owner)
        {
            if (Wording.Match(text, end, "(s)", out var plural)) end = plural;
            var i = end;
            while (i < text.Length && text[i] is ' ' or '*') i++;
            if (text[end..i].Contains('*')) end = i;
        }
        return end;
    }
}
