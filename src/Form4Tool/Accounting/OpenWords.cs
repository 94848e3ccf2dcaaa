using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Form4Tool.Binding;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>
/// Tells which of the words that no value took ask for an account: those of no value at all, and those that stand there more often
/// than the values have them. What was made from EDGAR's data says a value once, and again only whose form it is: the first person,
/// at the head of the list of all, and the issuer. Typists say again what they like, a number of the tables apart.
/// </summary>
internal sealed class OpenWords
{
    /// <summary>So near the form's own numbers have its words.</summary>
    private const int Near = 12;

    /// <summary>Two words that were glued are no longer than this together.</summary>
    private const int LongestGlued = 48;

    /// <summary>So many words of a name are shown behind <c>/s/</c>.</summary>
    private const int WordsOfName = 4;

    private readonly HashSet<uint> _claimed = [], _repeated = [];
    private readonly Dictionary<uint, int> _expected = [];
    private DocumentWords _words = new();
    private Claims _claims = new();
    private Occurrences _occurrences = new();
    private bool _isClaimedKnown, _isSaidOnce;
    private int _signed;                // the "s" of a conformed signature that no value took

    /// <param name="words">The document.</param>
    /// <param name="claims">The values.</param>
    /// <param name="occurrences">What took each word.</param>
    /// <param name="isSaidOnce">Whether the document says a value once.</param>
    public void Start(DocumentWords words, Claims claims, Occurrences occurrences, bool isSaidOnce)
    {
        (_words, _claims, _occurrences, _isSaidOnce) = (words, claims, occurrences, isSaidOnce);
        (_isClaimedKnown, _signed) = (false, -1);
        _expected.Clear();
    }

    /// <summary>Notes that a value has a word which was not found near it: it stands elsewhere among those that nobody took.</summary>
    public void Expect(uint hash) => CollectionsMarshal.GetValueRefOrAddDefault(_expected, hash, out _)++;

    /// <summary>Whether a word that no value took asks for an account. Each word is asked about in its order.</summary>
    public bool IsOpen(int i)
    {
        ref var word = ref _words[i];
        switch (word.Kind)
        {
            case WordClass.SmallNumber: return false;
            case WordClass.Letters:
                if (IsConformed(i) && !IsExpected(word.Hash)) _signed = i;
                if (_signed >= 0 && i - _signed <= WordsOfName) return true;
                // The form writes "class"; so begins the title of a row, whose line was broken.
                if (_isSaidOnce && _words.Text(i) is "Class" or "Series") return !IsExpected(word.Hash);
                if (word.Length <= 2 || FormVocabulary.Has(word.Hash)) return false;
                return (IsClaimed(word.Hash) ? _isSaidOnce && !IsExpected(word.Hash) : !_claims.Holds(_words.Text(i)) && !IsGlued(i))
                    && !FormVocabulary.HasPart(_words.Text(i)) && !FormVocabulary.IsOfState(word.Hash);
            default:
                return !IsOfForm(i) && !RunsIntoItem(i) && !IsTornDate(i)
                    && (IsClaimed(word.Hash) ? !IsExpected(word.Hash) : !_claims.Holds(_words.Text(i)));
        }
    }

    /// <summary>Whether a word begins a conformed signature, <c>/s/</c>: whoever signs does it once.</summary>
    public bool IsConformed(int i) => _words[i].Length == 1 && _words.Text(i) is "s" or "S" && i > 0 && i + 1 < _words.Count
        && _words.Between(i - 1, i) is [.., '/'] && _words.Between(i, i + 1) is ['/', ..];

    /// <summary>Whether the word is one that a value has, or that is said again; each is so once.</summary>
    private bool IsExpected(uint hash)
    {
        if (!_isSaidOnce) return _repeated.Contains(hash);
        ref var expected = ref CollectionsMarshal.GetValueRefOrNullRef(_expected, hash);
        if (Unsafe.IsNullRef(ref expected) || expected == 0) return false;
        expected--;
        return true;
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
        i > 0 && _words.Between(i - 1, i).Trim("| \t\r\n") is "/" or "-"
        && _words[i - 1].Kind == WordClass.SmallNumber && _claims.Holds(_words.Text(i));

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
        var (isIssuerAgain, isOwnerAgain) = _isSaidOnce ? (IsAgain(ClaimPart.IssuerName), IsAgain(ClaimPart.FirstOwnerName)) : default;
        for (var c = 0; c < _claims.Count; c++)
        {
            var scanner = new WordScanner(_claims.Text(_claims[c]), isSource: false);
            while (scanner.Next())
            {
                _claimed.Add(scanner.Hash);
                var part = _claims[c].Part;
                if (part is ClaimPart.Issuer or ClaimPart.IssuerName ? isIssuerAgain
                    : part is ClaimPart.FirstOwner or ClaimPart.FirstOwnerName && isOwnerAgain) Expect(scanner.Hash);
                if (!_isSaidOnce && part is not (ClaimPart.Other or ClaimPart.Signature)) _repeated.Add(scanner.Hash);
            }
        }
    }

    /// <summary>Whether a name stands once more where no value took it.</summary>
    private bool IsAgain(ClaimPart name)
    {
        for (var c = 0; c < _claims.Count; c++)
            if (_claims[c].Part == name)
                for (var i = 0; i < _words.Count; i++)
                    if (Begins(i, _claims.Text(_claims[c]))) return true;
        return false;
    }

    /// <summary>Whether the words of a text stand behind each other, from one of the document's that no value took.</summary>
    private bool Begins(int i, ReadOnlySpan<char> text)
    {
        var scanner = new WordScanner(text, isSource: false);
        var last = i - 1;
        while (scanner.Next())
        {
            var most = last < i ? i + 1 : last + 1 + Near;
            var next = last + 1;
            // A name may be glued to what is behind it: "BOTHA ROELOFC/O".
            var word = text[scanner.Start..scanner.End];
            while (next < most && next < _words.Count && (_occurrences.Taken[next] != Taking.Free
                || (_words[next].Hash != scanner.Hash && !_words.Text(next).StartsWith(word, StringComparison.OrdinalIgnoreCase)))) next++;
            if (next >= most || next >= _words.Count) return false;
            last = next;
        }
        return last >= i;
    }
}
