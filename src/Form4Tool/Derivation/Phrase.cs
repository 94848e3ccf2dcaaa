using System.Globalization;

namespace Form4Tool.Derivation;

/// <summary>Where a phrase was found: its words, and the date among them.</summary>
internal readonly record struct PhraseMatch(int Start, int End, DateOnly? Date);

/// <summary>
/// Words that follow each other in a sentence: <c>sold ..12 to cover|pay ..12 tax|taxes</c>. A bar parts alternatives, an underscore
/// joins the words of one, a star stands for any end of a word; <c>..12</c> allows twelve words between and <c>..12!not|no</c> none of
/// those among them; <c>^</c> is the beginning of the sentence and <c>&lt;date&gt;</c> a date. One matcher for all patterns is much
/// smaller than a compiled expression for each.
/// </summary>
internal sealed class Phrase
{
    private static readonly string[] DateFormats = ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly string[] ShortFormats = ["M/d/yyyy", "M/d/yy"];

    private readonly List<Step> _steps = [];
    private readonly bool _isAnchored;

    public Phrase(string pattern)
    {
        var (gap, barred) = (0, (string[][]?)null);
        foreach (var part in pattern.Split(' '))
        {
            if (part == "^") _isAnchored = true;
            else if (part.StartsWith("..", StringComparison.Ordinal))
            {
                var bar = part.IndexOf('!');
                gap = int.Parse(bar < 0 ? part.AsSpan(2) : part.AsSpan(2, bar - 2), CultureInfo.InvariantCulture);
                barred = bar < 0 ? null : Alternatives(part[(bar + 1)..]);
            }
            else
            {
                var words = part == "<date>" ? null : Alternatives(part);
                _steps.Add(new Step(words, BeginningsOf(words), gap, barred, BeginningsOf(barred)));
                (gap, barred) = (0, null);
            }
        }
    }

    /// <summary>Whether it stands in a sentence.</summary>
    public bool IsIn(Words words) => Find(words) is not null;

    /// <summary>Where it stands first, from a word on and before another; null where it does not.</summary>
    public PhraseMatch? Find(Words words, int from = 0, int before = int.MaxValue)
    {
        foreach (var step in _steps)
            if (step.Words is not null && !words.MayHave(step.Beginnings)) return null;
        for (var start = from; start < Math.Min(words.Count, before); start++)
        {
            DateOnly? date = null;
            if (MayBe(words, start, _steps[0]) && EndAt(words, start, 0, ref date) is { } end && end <= before)
                return new PhraseMatch(start, end, date);
            if (_isAnchored && _steps[0].Gap <= start) break;
        }
        return null;
    }

    /// <summary>The end of the phrase whose step begins at a word; null where it does not.</summary>
    private int? EndAt(Words words, int at, int step, ref DateOnly? date)
    {
        var current = _steps[step];
        if (current.Words is null)
        {
            if (DateAt(words, at, out var day) is not { } behind) return null;
            date = day;
            return Rest(words, behind, step, ref date);
        }
        foreach (var alternative in current.Words)
            if (IsAt(words, at, alternative) && Rest(words, at + alternative.Length, step, ref date) is { } end) return end;
        return null;
    }

    private int? Rest(Words words, int at, int step, ref DateOnly? date)
    {
        if (step + 1 == _steps.Count) return at;
        var next = _steps[step + 1];
        for (var gap = 0; gap <= next.Gap && at + gap < words.Count; gap++)
        {
            if (MayBe(words, at + gap, next) && EndAt(words, at + gap, step + 1, ref date) is { } end) return end;
            if (next.Barred is { } barred && words.MayBe(at + gap, next.BarredBeginnings) && IsAny(words, at + gap, barred)) return null;
        }
        return null;
    }

    private static bool MayBe(Words words, int at, Step step) => step.Words is null || words.MayBe(at, step.Beginnings);

    private static bool IsAny(Words words, int at, string[][] alternatives)
    {
        foreach (var alternative in alternatives)
            if (IsAt(words, at, alternative)) return true;
        return false;
    }

    private static bool IsAt(Words words, int at, string[] alternative)
    {
        if (at + alternative.Length > words.Count) return false;
        for (var i = 0; i < alternative.Length; i++)
        {
            var word = words[at + i];
            var pattern = alternative[i].AsSpan();
            if (word[0] != pattern[0]) return false;
            if (pattern[^1] == '*' ? !word.StartsWith(pattern[..^1]) : !word.SequenceEqual(pattern)) return false;
        }
        return true;
    }

    /// <summary>The word behind a date; null where none begins at a word.</summary>
    private static int? DateAt(Words words, int at, out DateOnly date)
    {
        var first = words[at];
        if (first.Contains('/'))
            return DateOnly.TryParseExact(first, ShortFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? at + 1 : null;
        date = default;
        if (at + 3 > words.Count || words[at + 2] is not { Length: 4 } year || !char.IsAsciiDigit(year[0])) return null;
        var text = $"{Part(first)} {Part(words[at + 1])} {year}";
        return DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? at + 3 : null;
    }

    /// <summary>A day without "st" or "th", a month as the calendar abbreviates it.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> word)
    {
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && char.IsAsciiLetter(word[^1])) return word[..^2];
        return word is "sept" ? word[..3] : word;
    }

    private static string[][] Alternatives(string text) => Array.ConvertAll(text.Split('|'), alternative => alternative.Split('_'));

    private static Beginnings BeginningsOf(string[][]? words)
    {
        var beginnings = new Beginnings();
        foreach (var alternative in words ?? []) beginnings.Add(Beginnings.PlaceOf(alternative[0]));
        return beginnings;
    }

    /// <summary>
    /// A step: the words that it may be, or a date where null, how these begin, and what may stand between it and the step before.
    /// </summary>
    private sealed record Step(string[][]? Words, Beginnings Beginnings, int Gap, string[][]? Barred, Beginnings BarredBeginnings);
}
