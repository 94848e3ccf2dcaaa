namespace Form4Tool.Reading.Stripped;

/// <summary>
/// Parts words that belong to two values, where only blanks are between: the nature of one row and the title of the next, the officer's
/// title and the first security. A title that stands elsewhere by itself tells, else the one place where the name of a security begins.
/// </summary>
internal sealed class TitleSplitter(Pieces pieces)
{
    // How names of securities begin, and the word in which each has its kind.
    private static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "American", "Call", "Class", "Common", "Convertible", "Cumulative", "Deferred", "Depositary", "Employee", "Incentive", "Junior",
        "Limited", "LTIP", "Nonqualified", "Non-Qualified", "Nonvoting", "Non-Voting", "Non-Statutory", "Ordinary", "Performance",
        "Performance-Based", "Phantom", "Preferred", "Put", "PSU", "PSUs", "Redeemable", "Restricted", "RSU", "RSUs", "Senior", "Series",
        "Share", "Shares", "Stock", "Subordinate", "Subordinated", "Unit", "Units", "Unvested", "Vested", "Voting", "Warrant", "Warrants",
        "Option", "Options", "Depository", "Capital", "Time-Based", "Market-Based", "OP", "Partnership",
    },
        Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "Common", "Equivalent", "Equivalents", "Interest", "Interests", "Option", "Options", "Preferred", "PSU", "PSUs", "Right", "Rights", "RSU", "RSUs", "SAR",
        "SARs", "Share", "Shares", "Stock", "Unit", "Units", "Warrant", "Warrants", "ADS", "ADSs", "Note", "Notes", "Debenture",
        "Debentures", "Bond", "Bonds", "Swap", "Swaps",
    };

    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase), _natures = new(StringComparer.OrdinalIgnoreCase);

    public void KnowTitle(Span title) => Know(_titles, title);

    public void KnowNature(Span nature) => Know(_natures, nature);

    /// <summary>Where the title begins in words that end with one; -1 where nothing tells.</summary>
    /// <param name="words">The words.</param>
    /// <param name="least">How many words belong to the other value at least.</param>
    public int Split(Span words, int least)
    {
        for (var cut = words.From + least; cut < words.To; cut++)
        {
            if (!_titles.Contains(pieces.Words(cut, words.To))) continue;
            // A shorter title may only be the end of a longer one.
            if (cut == words.From || _natures.Contains(pieces.Words(words.From, cut)) || !IsBeginning(words.From, cut - 1)) return cut;
            break;
        }
        for (var cut = words.To - 1; cut > words.From; cut--)
            if (_natures.Contains(pieces.Words(words.From, cut))) return cut;
        var only = -1;
        for (var cut = words.From + least; cut < words.To; cut++)
        {
            if (!IsBeginning(words.From, cut) || (cut > words.From && IsBeginning(words.From, cut - 1))) continue;
            if (only >= 0) return -1;
            only = cut;
        }
        return only >= 0 && HoldsKind(new Span(only, words.To)) ? only : -1;
    }

    /// <summary>Where the second of two titles begins in words that may be both, as of a derivative and of what underlies it; -1 where they are one.</summary>
    public int SplitTitles(Span words)
    {
        for (var cut = words.From + 1; cut < words.To; cut++)
            if (_titles.Contains(pieces.Words(cut, words.To)) && HoldsKind(new Span(words.From, cut)) && !IsBeginning(words.From, cut - 1)
                || _titles.Contains(pieces.Words(words.From, cut)) && IsBeginning(words.From, cut) && HoldsKind(new Span(cut, words.To))) return cut;
        return -1;
    }

    /// <summary>Whether words look like two titles: the kind of a security, and behind it another.</summary>
    public bool MayBeTwo(Span words)
    {
        for (var i = words.From; i + 1 < words.To; i++)
            if (IsKind(i) && !(IsBeginning(words.From, i + 1) && IsKind(i) && IsKind(i + 1)) && HoldsKind(new Span(i + 2, words.To))) return true;
        return false;
    }

    /// <summary>The longest nature of another row with which words begin; empty where none.</summary>
    public Span NatureAt(Span words)
    {
        for (var end = Math.Min(words.To, words.From + 20); end > words.From; end--)
            if (_natures.Contains(pieces.Words(words.From, end))) return words with { To = end };
        return default;
    }

    /// <summary>Whether words name a security by its kind.</summary>
    public bool HoldsKind(Span words)
    {
        for (var i = words.From; i < words.To; i++)
            if (IsKind(i)) return true;
        return false;
    }

    private bool IsKind(int piece) => Kinds.Contains(pieces[piece].Trim("(),;.").ToString());

    /// <summary>Whether a name of a security may begin with a word, or go on with it: "Class A", "Series 2".</summary>
    private bool IsBeginning(int first, int piece) => Beginnings.Contains(pieces[piece].TrimEnd(",").ToString())
        || (piece > first && pieces[piece].Length <= 2 && pieces[piece - 1] is "Class" or "CLASS" or "Series" or "SERIES");

    private void Know(HashSet<string> phrases, Span words)
    {
        if (!words.IsEmpty) phrases.Add(pieces.Words(words.From, words.To));
    }
}
