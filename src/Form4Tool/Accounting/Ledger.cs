using System.Text;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>
/// Sets what a reader took out of a document against the words that stand in it, for every format alike: a word between the
/// form's title and its end is in a value or a message, or is the form's own, or it is reported here. A text that was read wholly
/// costs one look at each of its words.
/// </summary>
internal sealed class Ledger
{
    /// <summary>Between so many words of the form two pieces are still one.</summary>
    private const int MostGap = 12;

    /// <summary>How far around an open word the form's wording is looked for.</summary>
    private const int MostBefore = 100, MostBehind = 400;

    private const int MostPieces = 1000, MostShown = 120;

    /// <summary>What a signer is takes fewer words than a remark.</summary>
    private const int MostOfSigner = 20;

    private readonly Occurrences _occurrences = new();
    private readonly OpenWords _open = new();
    private readonly StringBuilder _stretch = new();
    private readonly int[] _starts = new int[MostBefore + MostBehind + 2];
    private (int From, int To, int After) _piece;
    private int _pieces, _reported;

    /// <summary>Reports which of a form's words are nowhere in what the reader gave to the binder.</summary>
    public void Settle(DocumentWords words, FilingBinder binder)
    {
        if (words.Count == 0) return;
        _occurrences.Set(words);
        _open.Start(words, binder.Claims, _occurrences, binder.IsOfEdgar);
        // Where the sentences that close the form are lost, nothing tells what stands behind it from what stands in it.
        var (last, closing) = (Take(words, binder.Claims), Closing(words));
        var end = closing < 0 ? words.Count - 1 : Math.Max(last, closing);
        (_piece, _pieces, _reported) = ((-1, -1, -1), 0, -1);
        var taken = _occurrences.Taken;
        for (var i = Title(words); i <= end && _pieces < MostPieces; i++)
            if (taken[i] == Taking.Free && _open.IsOpen(i)) i = Look(words, i, end, binder);
        Flush(words, binder);
    }

    /// <summary>Gives each claim the words that it was made of. Returns the last word that was taken.</summary>
    private int Take(DocumentWords words, Claims claims)
    {
        var end = -1;
        for (var c = 0; c < claims.Count; c++)
        {
            var claim = claims[c];
            var by = claim.Part == ClaimPart.Signature ? Taking.BySignature : Taking.ByValue;
            var scanner = new WordScanner(claims.Text(claim), isSource: false);
            var last = -1;
            while (scanner.Next())
            {
                var found = last >= 0
                    ? _occurrences.TakeBehind(scanner.Hash, last, by)
                    : _occurrences.TakeAt(scanner.Hash, claim.Place, by);
                var isNear = found >= 0;
                if (!isNear && scanner.Kind is WordClass.Number or WordClass.Date) found = _occurrences.TakeAnywhere(scanner.Hash, by);
                if (found < 0)
                {
                    _open.Expect(scanner.Hash);
                    continue;
                }
                if (isNear || last < 0) last = found;
                end = Math.Max(end, found);
            }
        }
        return end;
    }

    /// <summary>
    /// Looks at an open word with all around it that nobody took: what of it is the form's wording, and what is left. Returns the last
    /// word looked at.
    /// </summary>
    private int Look(DocumentWords words, int at, int end, FilingBinder binder)
    {
        int from = at, to = at;
        while (from > 0 && _occurrences.Taken[from - 1] == Taking.Free && at - from < MostBefore) from--;
        while (to < end && _occurrences.Taken[to + 1] == Taking.Free && to - at < MostBehind) to++;
        _stretch.Clear();
        for (var i = from; i <= to; i++)
        {
            if (i > from) _stretch.Append(Gap(words, i));
            _starts[i - from] = _stretch.Length;
            _stretch.Append(words.Text(i));
        }
        var text = _stretch.ToString();
        for (var i = from; i <= to;)
        {
            if (FormWording.Match(text, _starts[i - from], out var stop))
            {
                do i++;
                while (i <= to && _starts[i - from] < stop);
                continue;
            }
            if (i >= at && _open.IsOpen(i)) Add(words, i, from - 1, binder);
            i++;
        }
        return to;
    }

    /// <summary>Adds an open word to the piece at hand, or begins a new one with it.</summary>
    private void Add(DocumentWords words, int word, int after, FilingBinder binder)
    {
        var goesOn = _piece.From >= 0 && word - _piece.To <= MostGap
            && !_occurrences.Taken.Slice(_piece.To, word - _piece.To).ContainsAnyExcept(Taking.Free);
        if (goesOn) _piece.To = word;
        else
        {
            Flush(words, binder);
            _piece = (word, word, after);
        }
    }

    /// <summary>Reports the piece at hand, if no warning speaks of what stands there already.</summary>
    private void Flush(DocumentWords words, FilingBinder binder)
    {
        var (from, to, after) = _piece;
        if (from < 0) return;
        _piece = (-1, -1, -1);
        if (IsOfSigner(words, from, to)) return;
        _pieces++;
        // What was said of one piece says nothing of the next, with no value between them.
        after = Math.Max(after, _reported);
        var (first, last) = (binder.Findings.Locate(words.PlaceOf(from)), binder.Findings.Locate(words.PlaceOf(to)));
        if (binder.Findings.HasWarning(after < 0 ? default : binder.Findings.Locate(words.PlaceOf(after)), first, last)) return;
        _reported = to;
        var lines = first.Line == last.Line ? $"Line {first.Line} is" : $"Lines {first.Line} to {last.Line} are";
        binder.ReportAt(first, FormDiagnostics.WordsLeft, $"{lines} in no field: {Shown(words, from, to)}.");
    }

    /// <summary>
    /// Whether a piece says what the signer is: <c>By: Quillon Partners, LLC, its general partner</c>. The form has no field for it.
    /// </summary>
    private bool IsOfSigner(DocumentWords words, int from, int to)
    {
        if (to - from > MostOfSigner) return false;
        for (var i = from; i <= to; i++)
            if (words[i].Kind != WordClass.Letters || _open.IsConformed(i)) return false;
        var first = Math.Max(0, from - MostGap);
        return _occurrences.Taken[first..Math.Min(words.Count, to + MostGap)].Contains(Taking.BySignature);
    }

    /// <summary>What parts two words as far as it matters to a wording: a hyphen at the end of a line, a bracket; no tags.</summary>
    private static ReadOnlySpan<char> Gap(DocumentWords words, int next)
    {
        var gap = words.Between(next - 1, next);
        return gap.IsEmpty || gap.Contains('<') ? " " : gap;
    }

    /// <summary>The beginning of a piece in quotation marks, and how many words follow.</summary>
    private static string Shown(DocumentWords words, int from, int to)
    {
        var shown = new StringBuilder();
        var i = from;
        for (; i <= to && shown.Length <= MostShown; i++)
        {
            if (i > from) shown.Append(words.Between(i - 1, i) is var gap && (gap.Contains('<') || gap.Length > 20) ? " " : gap);
            if (shown.Length <= MostShown) shown.Append(words.Text(i));
        }
        var rest = to - i + 1;
        return $"\"{PageText.OneLine(shown.ToString())}{(rest > 0 ? "…" : "")}\"{(rest > 1 ? $" and {rest} more words" : "")}";
    }

    /// <summary>Where the form begins: its title. What stands before is a site's.</summary>
    private static int Title(DocumentWords words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i].Hash == FormVocabulary.Statement && words[i + 1].Hash == FormVocabulary.Of) return i;
        return 0;
    }

    /// <summary>A word of the sentences that close the form; negative where there is none.</summary>
    private static int Closing(DocumentWords words)
    {
        for (var i = words.Count - 1; i > 0; i--)
            if (FormVocabulary.IsClosing(words[i].Hash)) return i;
        return -1;
    }
}
