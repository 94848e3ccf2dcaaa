using Form4Tool.Form;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Stripped;

/// <summary>
/// Parts words that belong to two values, where only blanks are between: the nature of one row and the title of the next, the officer's
/// title and the first security. A title that stands elsewhere by itself tells, else the one place where the name of a security begins.
/// </summary>
internal sealed class TitleSplitter(Pieces pieces)
{
    /// <summary>So many words a title has at most.</summary>
    private const int LongestTitle = 16;

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
            if (cut == words.From || _natures.Contains(pieces.Words(words.From, cut)) || !MayBeOfTitle(words.From, cut - 1)) return cut;
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
        if (only < 0 || !HoldsKind(words with { From = only })) return -1;
        return only == words.From || NameWords.Ends.Contains(Bare(only - 1)) ? only : -1;
    }

    /// <summary>
    /// Where the second of two titles begins in words that may be both, as of a derivative and of what underlies it: behind the kind of
    /// the first; -1 where they are one, or where nothing tells.
    /// </summary>
    public int SplitTitles(Span words)
    {
        var only = -1;
        for (var cut = words.From + 1; cut < words.To; cut++)
        {
            if (!BeginsSecond(words, cut)) continue;
            if (_titles.Contains(pieces.Words(cut, words.To))) return cut;
            only = only < 0 ? cut : words.To;
        }
        return only < words.To ? only : -1;
    }

    /// <summary>Whether words may be two titles.</summary>
    public bool MayBeTwo(Span words)
    {
        for (var cut = words.From + 1; cut < words.To; cut++)
            if (BeginsSecond(words, cut)) return true;
        return false;
    }

    private bool BeginsSecond(Span words, int cut) =>
        (NameWords.Kinds.Contains(Bare(cut - 1)) || EndsInParValue(cut)) && IsBeginning(words.From, cut)
        && !NameWords.Kinds.Contains(Bare(cut)) && HoldsKind(words with { From = cut });

    /// <summary>
    /// Whether the words before a word are those with which a title states the par value: "Class B Common Stock, $0.01 par value".
    /// </summary>
    private bool EndsInParValue(int cut) => Bare(cut - 1).Equals("par", StringComparison.OrdinalIgnoreCase)
        || cut > 1 && $"{Bare(cut - 2)} {Bare(cut - 1)}".Equals("par value", StringComparison.OrdinalIgnoreCase);

    /// <summary>The longest nature of another row with which words begin; empty where none.</summary>
    public Span NatureAt(Span words)
    {
        for (var end = Math.Min(words.To, words.From + 20); end > words.From; end--)
            if (_natures.Contains(pieces.Words(words.From, end))) return words with { To = end };
        return default;
    }

    /// <summary>Whether words end with the title of a row, or are short and name a security: then they are no name of a person.</summary>
    public bool EndWithTitle(Span words)
    {
        for (var cut = Math.Max(words.From, words.To - LongestTitle); cut < words.To; cut++)
            if (_titles.Contains(pieces.Words(cut, words.To))) return true;
        return words.To - words.From <= LongestTitle && !SignatureReader.HasConformed(pieces[words.From])
            && HoldsTitle(words);
    }

    /// <summary>Whether a security is named, by the beginning and the kind.</summary>
    private bool HoldsTitle(Span words)
    {
        var title = pieces.Words(words.From, words.To).Split(' ');
        return Array.Exists(title, word => NameWords.Beginnings.Contains(word) && !NameWords.Kinds.Contains(word))
            && Array.Exists(title, word => NameWords.Kinds.Contains(word.Trim(',')));
    }

    /// <summary>Whether words name a security by its kind.</summary>
    public bool HoldsKind(Span words)
    {
        for (var i = words.From; i < words.To; i++)
            if (IsKind(i)) return true;
        return false;
    }

    private bool IsKind(int piece) => NameWords.Kinds.Contains(Bare(piece));

    private string Bare(int piece) => pieces[piece].Trim("(),;.").ToString();

    /// <summary>Whether a name of a security may begin with a word, or go on with it: "Class A", "Series 2".</summary>
    private bool IsBeginning(int first, int piece) => NameWords.Beginnings.Contains(Bare(piece))
        || (piece > first && pieces[piece].Length <= 2 && pieces[piece - 1] is "Class" or "CLASS" or "Series" or "SERIES");

    /// <summary>Whether a word may stand in a title before what looks like the whole: "Director Stock Option", "2017 Option".</summary>
    private bool MayBeOfTitle(int first, int piece) =>
        IsBeginning(first, piece) || char.IsAsciiDigit(pieces[piece][0])
        || (NameWords.Qualifiers.Contains(Bare(piece)) && Bare(piece + 1) is not ("Common" or "Class" or "Ordinary"));

    private void Know(HashSet<string> phrases, Span words)
    {
        if (!words.IsEmpty) phrases.Add(pieces.Words(words.From, words.To));
    }
}
