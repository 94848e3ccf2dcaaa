namespace Form4Tool.Lexing;

/// <summary>
/// Finds the words of a text one after another: a date, a number, or letters in a row. Signs, blanks and whatever a document
/// holds beside its words (tags, entities, addresses of links) part them. Two spellings of a word that differ in case, or in the
/// commas of a number, are the same word.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, bool isSource)
{
    private const uint Seed = 2166136261, Prime = 16777619;

    /// <summary>So long a tag, the target of a link and the note of a CIK are none.</summary>
    private const int LongestTag = 4000, LongestTarget = 1000, LongestCik = 32;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _endsMissing;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next text begins.</summary>
    public readonly int End => _at;

    /// <summary>A number that stands for the word, whatever its case; words of a kind differ from those of another.</summary>
    public uint Hash { get; private set; }

    /// <summary>What the word is.</summary>
    public WordClass Kind { get; private set; }

    /// <summary>Moves to the next word; false where there is none.</summary>
    public bool Next()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (IsLetter(c))
            {
                if (c is 'h' or 'w' or 'f' && SkipAddress()) continue;
                Letters();
                return true;
            }
            if (char.IsAsciiDigit(c))
            {
                Digits();
                return true;
            }
            if (c == '<' && isSource && SkipTag()) continue;
            if (c == '&' && isSource && SkipEntity()) continue;
            if (isSource && c switch { ']' => SkipTarget(), '{' => SkipAttributes(), '/' => SkipPath(), _ => false }) continue;
            if (c == PageText.OpenCik && Ahead(LongestCik).IndexOf(PageText.CloseCik) is var close and > 0)
            {
                _at += close;
                continue;
            }
            _at++;
            // Texts that keep places are blanks for the most part.
            if (c == ' ' && _at < _text.Length && _text[_at] == ' ')
            {
                var blanks = _text[_at..].IndexOfAnyExcept(' ');
                _at = blanks < 0 ? _text.Length : _at + blanks;
            }
        }
        return false;
    }

    private void Letters()
    {
        Start = _at;
        var hash = Seed;
        var text = _text;
        var (at, small) = (_at, false);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiLetterLower(c)) small = true;
            else if (char.IsAsciiLetterUpper(c))
            {
                // Lines that were glued: SymbolHippo, OWNERSHIPFiled.
                if (small || (at > Start && at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]))) break;
                c = (char)(c | 0x20);
            }
            else if (c < 0x80 || !IsLetter(c)) break;
            else c = char.ToLowerInvariant(c);
            hash = (hash ^ c) * Prime;
        }
        _at = at;
        (Hash, Kind) = (hash | 1, WordClass.Letters);
    }

    /// <summary>A letter; an <c>Â</c> is what a no-break space became when it was read in another encoding.</summary>
    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 0x80 && c != '\u00C2' && char.IsLetter(c));

    /// <summary>A number with its commas and its point, or a date in digits.</summary>
    private void Digits()
    {
        Start = _at;
        if (Date()) return;
        var hash = Seed;
        int digits = 0, whole = -1;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is ',' or '.' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            {
                if (c == ',') continue;
                if (whole >= 0) break;
                whole = digits;
            }
            else break;
            hash = (hash ^ c) * Prime;
        }
        (Hash, Kind) = (hash & ~1u, digits > 2 || whole >= 0 ? WordClass.Number : WordClass.SmallNumber);
    }

    /// <summary><c>1/2/2004</c>, <c>01-02-04</c>, <c>2004-01-02</c>: the day counts, not its spelling.</summary>
    private bool Date()
    {
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var at = _at;
        var sign = '\0';
        // A day has a sign behind one, two or four digits.
        var first = _text[at..];
        if (!(first.Length > 5 && (IsSign(first[1]) || IsSign(first[2]) || IsSign(first[4])))) return false;
        for (var i = 0; i < 3; i++)
        {
            if (i > 0)
            {
                if (at >= _text.Length || !IsSign(_text[at]) || (i == 2 && _text[at] != sign)) return false;
                sign = _text[at++];
            }
            for (; at < _text.Length && char.IsAsciiDigit(_text[at]); at++)
            {
                if (++lengths[i] > 4) return false;
                parts[i] = parts[i] * 10 + _text[at] - '0';
            }
            if (lengths[i] == 0) return false;
        }
        var yearFirst = lengths[0] == 4;
        if (lengths[0] == 3 || lengths[1] > 2 || lengths[2] is 1 or 3 && !yearFirst
            || (yearFirst && lengths[2] > 2) || (sign == '.' && lengths[2] < 4 && !yearFirst)) return false;
        var (year, month, day) = yearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1]);
        if (month is 0 or > 12 || day is 0 or > 31) return false;
        _at = at;
        (Hash, Kind) = ((uint)(((year % 100) << 10) | (month << 6) | day << 1) ^ 0x5A000000, WordClass.Date);
        return true;
    }

    private static bool IsSign(char c) => c is '/' or '-' or '.';

    /// <summary>A tag, or a comment; not a "less than" of a filer.</summary>
    private bool SkipTag()
    {
        if (_at + 1 >= _text.Length || !(char.IsAsciiLetter(_text[_at + 1]) || _text[_at + 1] is '/' or '!' or '?')) return false;
        var rest = Ahead(LongestTag);
        var end = rest.StartsWith("<!--") ? rest.IndexOf("-->") is var close and >= 0 ? close + 2 : -1 : rest.IndexOf('>');
        if (end < 0) return false;
        // What a page hides is looked for once: where its end is missing, the tag alone is passed over.
        foreach (var hidden in (ReadOnlySpan<string>)["script", "style", "head"])
        {
            if (_endsMissing || !rest[1..].StartsWith(hidden, StringComparison.OrdinalIgnoreCase)
                || rest.Length <= hidden.Length + 1 || char.IsAsciiLetter(rest[1 + hidden.Length])) continue;
            var stop = _text[_at..].IndexOf($"</{hidden}", StringComparison.OrdinalIgnoreCase);
            _endsMissing = stop < 0;
            if (stop > 0) end = stop;
        }
        _at += end + 1;
        return true;
    }

    private bool SkipEntity()
    {
        var rest = _text.Slice(_at + 1, Math.Min(10, _text.Length - _at - 1));
        var end = rest.IndexOf(';');
        if (end <= 0) return false;
        foreach (var c in rest[..end])
            if (!char.IsAsciiLetterOrDigit(c) && c != '#') return false;
        _at += end + 2;
        return true;
    }

    /// <summary>A path of EDGAR's: <c>/cgi-bin/browse-edgar?…</c>.</summary>
    private bool SkipPath()
    {
        if (!_text[_at..].StartsWith("/cgi-bin/")) return false;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (')' or ']' or '>' or '"')) _at++;
        return true;
    }

    /// <summary>Pandoc's attributes: <c>{.FormData}</c>.</summary>
    private bool SkipAttributes()
    {
        if (!_text[_at..].StartsWith("{.")) return false;
        var close = Ahead(LongestTag).IndexOf('}');
        _at += close + 1;
        return close > 0;
    }

    /// <summary>Where a link of Markdown leads: <c>](/cgi-bin/browse-edgar?…)</c>.</summary>
    private bool SkipTarget()
    {
        if (_at + 2 >= _text.Length || _text[_at + 1] is not ('(' or ':')
            || _text[(_at + 2)..].TrimStart() is not ['/' or 'h', ..]) return false;
        // A link that does not end is none: what follows are words.
        var length = Ahead(LongestTarget).IndexOf(_text[_at + 1] == '(' ? ')' : '\n');
        _at += Math.Max(length, 0);
        return length > 0;
    }

    /// <summary>So much of the text ahead as may be looked at.</summary>
    private readonly ReadOnlySpan<char> Ahead(int length) => _text.Slice(_at, Math.Min(length, _text.Length - _at));

    private bool SkipAddress()
    {
        var rest = _text[_at..];
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://")
            && !rest.StartsWith("www.") && !rest.StartsWith("file://")) return false;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (')' or '>' or '"')) _at++;
        return true;
    }
}

/// <summary>What a word is.</summary>
internal enum WordClass : byte
{
    /// <summary>Letters in a row.</summary>
    Letters,

    /// <summary>One or two digits: the number of an item or a note, a day; not worth a word.</summary>
    SmallNumber,

    /// <summary>An amount, a price, a code of digits.</summary>
    Number,

    /// <summary>A day in digits.</summary>
    Date,
}
