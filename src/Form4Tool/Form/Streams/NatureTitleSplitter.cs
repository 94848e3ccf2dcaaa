using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Parts the words between two rows into the nature of ownership of the one and the title of the next. In text that keeps
/// neither cells nor lines, "I By trust Common Stock 07/02/2010" does not say where; then a title or a nature that is certain
/// elsewhere in the table decides, and where none does the words stay unread.
/// </summary>
internal sealed class NatureTitleSplitter
{
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase), _natures = new(StringComparer.OrdinalIgnoreCase);

    public void Clear()
    {
        _titles.Clear();
        _natures.Clear();
    }

    public void KnowTitle(string title) => Know(_titles, title);

    /// <summary>Whether a run is the title of another row.</summary>
    public bool IsTitle(ReadOnlySpan<Token> run, ReadOnlySpan<char> text) => _titles.Contains(Phrase(run, text));

    public void KnowNature(string nature) => Know(_natures, nature);

    private static void Know(HashSet<string> phrases, string phrase)
    {
        if (phrase.Length > 0) phrases.Add(phrase);
    }

    /// <summary>Where the title begins in a run.</summary>
    /// <param name="run">The tokens between D or I and the next value.</param>
    /// <param name="text">The text that they point into.</param>
    /// <param name="indirect">Whether the row before is held indirectly, which must have a nature.</param>
    /// <param name="cells">Whether the text shows where cells end.</param>
    /// <param name="lines">Whether each row begins on a line of its own.</param>
    /// <param name="typed">Whether a typist may have given a nature of what is held directly.</param>
    /// <returns>The index of the title's first token; -1 where nothing tells.</returns>
    public int Split(ReadOnlySpan<Token> run, ReadOnlySpan<char> text, bool indirect, bool cells, bool lines, bool typed)
    {
        Span<int> cuts = run.Length <= 64 ? stackalloc int[64] : new int[run.Length];
        var count = Evidence(run, cuts, indirect, cells, lines);
        if (count == 1) return cuts[0];
        // Behind "D" the word itself is the nature that typists gave it; no title begins so.
        if (count == 0 && !indirect)
            return IsDirect(text.Slice(run[0].Start, run[0].Length)) ? 1 : typed && EndsInTitle(run, text) ? -1 : 0;
        var all = count == 0;
        for (var i = 0; i < (all ? run.Length : count); i++)
        {
            var cut = all ? i : cuts[i];
            if (run[cut].Kind == TokenKind.Mark || (cut == 0 && indirect)) continue;
            var title = Phrase(run[cut..], text);
            if (!_titles.Contains(title)) continue;
            if (cut == 0 || _natures.Contains(Phrase(run[..cut], text))
                || !IsTitleWord(text.Slice(run[cut - 1].Start, run[cut - 1].Length))) return cut;
            break;
        }
        for (var i = (all ? run.Length : count) - 1; i >= 0; i--)
        {
            var cut = all ? i : cuts[i];
            if (cut > 0 && run[cut].Kind != TokenKind.Mark && _natures.Contains(Phrase(run[..cut], text))) return cut;
        }
        return -1;
    }

    /// <summary>
    /// The places where the layout parts the run: behind a mark (marks end a cell), else where a cell ends, else where a line ends.
    /// </summary>
    private static int Evidence(ReadOnlySpan<Token> run, Span<int> cuts, bool indirect, bool cells, bool lines)
    {
        var count = 0;
        var another = false;            // marks with which a page begins are of another cell of a torn row
        for (var i = 1; i < run.Length; i++)
        {
            if (run[i - 1].Kind != TokenKind.Mark) another = false;
            else if (run[i - 1].Gap == Gap.Page) another = true;
            if (run[i - 1].Kind == TokenKind.Mark && run[i].Kind != TokenKind.Mark && !another) cuts[count++] = i;
        }
        if (count > 0) return count;
        if (!cells && !lines) return 0;
        var least = Gap.Cell;
        if (!cells)
        {
            least = Gap.Wrap;
            for (var i = indirect ? 1 : 0; i < run.Length; i++)
                if (run[i].Gap >= Gap.Line && run[i].Kind != TokenKind.Mark) least = Gap.Line;
        }
        for (var i = indirect ? 1 : 0; i < run.Length; i++)
            if (run[i].Gap >= least && run[i].Kind != TokenKind.Mark) cuts[count++] = i;
        return count;
    }

    /// <summary>The words of a run as one text, without its marks.</summary>
    public static string Phrase(ReadOnlySpan<Token> run, ReadOnlySpan<char> text)
    {
        while (!run.IsEmpty && run[^1].Kind == TokenKind.Mark) run = run[..^1];
        return run.IsEmpty ? "" : PageText.OneLine(text[run[0].Start..run[^1].End]);
    }

    /// <summary>Whether a run is more than a title that is known: what stands before that may be a nature.</summary>
    private bool EndsInTitle(ReadOnlySpan<Token> run, ReadOnlySpan<char> text)
    {
        for (var i = 1; i < run.Length; i++)
            if (_titles.Contains(Phrase(run[i..], text))) return true;
        return false;
    }

    private static bool IsDirect(ReadOnlySpan<char> word) => word.Equals("Direct", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a known shorter title behind a word is only the end of an unknown longer one.</summary>
    private static bool IsTitleWord(ReadOnlySpan<char> word) =>
        word.TrimEnd(',') is var bare && (bare.Length == 1 || NameWords.MayBeOfTitle(bare));
}
