using Form4Tool.Binding;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>
/// Tells which of the words that no value took ask for an account. Numbers and days do each time they stand there; other words
/// where they stand in no value at all, since names and captions are said again and again.
/// </summary>
internal sealed class OpenWords
{
    /// <summary>So near the form's own numbers have its words.</summary>
    private const int Near = 12;

    /// <summary>Two words that were glued are no longer than this together.</summary>
    private const int LongestGlued = 48;

    private readonly HashSet<uint> _claimed = [], _repeated = [];
    private DocumentWords _words = new();
    private Claims _claims = new();
    private Occurrences _occurrences = new();
    private bool _isClaimedKnown;

    public void Start(DocumentWords words, Claims claims, Occurrences occurrences)
    {
        (_words, _claims, _occurrences) = (words, claims, occurrences);
        _isClaimedKnown = false;
    }

    /// <summary>Whether a word that no value took asks for an account.</summary>
    public bool IsOpen(int i)
    {
        ref var word = ref _words[i];
        switch (word.Kind)
        {
            case WordClass.SmallNumber: return false;
            case WordClass.Letters:
                return word.Length > 2 && !FormVocabulary.Has(word.Hash) && !IsClaimed(word.Hash) && !FormVocabulary.HasPart(_words.Text(i))
                    && !FormVocabulary.IsOfState(word.Hash) && !_claims.Holds(_words.Text(i)) && !IsGlued(i);
            default:
                return !IsOfForm(i) && !RunsIntoItem(i) && !IsTornDate(i)
                    && (IsClaimed(word.Hash) ? !_repeated.Contains(word.Hash) : !_claims.Holds(_words.Text(i)));
        }
    }

    /// <summary>
    /// Whether the number is the form's: <c>OMB Number: 3235-0287</c>, however the lines of the box are mixed with others.
    /// </summary>
    private bool IsOfForm(int i)
    {
        if (!FormVocabulary.IsNumber(_words[i].Hash)) return false;
        for (var j = Math.Max(0, i - Near); j < Math.Min(_words.Count, i + Near); j++)
            if (_occurrences.Taken[j] == Taking.Free && FormVocabulary.IsBesideNumber(_words[j].Hash)) return true;
        return false;
    }

    /// <summary>Whether the number of the next item was glued to a number: <c>904016. Individual or Joint/Group Filing</c>.</summary>
    private bool RunsIntoItem(int i) =>
        i + 1 < _words.Count && _words.Between(i, i + 1) is ['.', ..] or ['\\', '.', ..] && _words.Text(i) is [.. var digits, _]
        && (IsClaimed(FormVocabulary.HashOf(digits)) || _claims.Holds(digits));

    /// <summary>Whether two words of values were glued: <c>ROADAUSTIN</c>, <c>LLCC/O</c>.</summary>
    private bool IsGlued(int i)
    {
        var word = _words.Text(i);
        if (word.Length > LongestGlued) return false;
        for (var length = 2; length < word.Length; length++)
        {
            if (IsClaimed(FormVocabulary.HashOf(word[..length])) && (IsClaimed(FormVocabulary.HashOf(word[length..]))
                || (length == word.Length - 1 && i + 1 < _words.Count && _words.Between(i, i + 1) is "/"))) return true;
        }
        return false;
    }

    /// <summary>Whether a line broke inside a date: <c>12/31/</c> and <c>2022</c> below it.</summary>
    private bool IsTornDate(int i) =>
        i > 0 && _words.Between(i - 1, i).Trim("| \t\r\n") is "/" or "-" && _words[i - 1].Kind == WordClass.SmallNumber && _claims.Holds(_words.Text(i));

    /// <summary>Whether a word stands in a value.</summary>
    private bool IsClaimed(uint hash)
    {
        if (!_isClaimedKnown) Learn();
        return _claimed.Contains(hash);
    }

    /// <summary>Notes the words of all values, which a text that was read wholly need not know.</summary>
    private void Learn()
    {
        _isClaimedKnown = true;
        _claimed.Clear();
        _repeated.Clear();
        for (var c = 0; c < _claims.Count; c++)
        {
            var scanner = new WordScanner(_claims.Text(_claims[c]), isSource: false);
            while (scanner.Next())
            {
                _claimed.Add(scanner.Hash);
                if (_claims[c].Part == ClaimPart.Head) _repeated.Add(scanner.Hash);
            }
        }
    }
}
