using Form4Tool.Submissions;

namespace Form4Tool.Reading.Stripped;

/// <summary>
/// What the EDGAR header before the form says of its parties, by which names and lines of addresses are known where words run together.
/// </summary>
internal sealed class HeaderFacts
{
    private readonly List<string> _names = [], _streets = [], _cities = [];

    public HeaderFacts(string header)
    {
        foreach (var (key, value) in StrippedHeader.Fields(header))
        {
            var list = key switch
            {
                "COMPANY CONFORMED NAME" => _names,
                "STREET 1" or "STREET 2" => _streets,
                "CITY" => _cities,
                _ => null,
            };
            if (list is not null && value.Length > 0 && !list.Contains(value)) list.Add(value);
        }
    }

    /// <summary>Where a name of the header ends that begins a stretch of words; the stretch's beginning where none does.</summary>
    public int EndOfName(Pieces pieces, Span words) => Longest(pieces, words, _names);

    /// <summary>Where a line of a street ends that begins a stretch of words.</summary>
    public int EndOfStreet(Pieces pieces, Span words) => Longest(pieces, words, _streets);

    /// <summary>Where the city begins that ends a stretch of words; the stretch's end where none does.</summary>
    public int StartOfCity(Pieces pieces, Span words)
    {
        for (var from = words.From; from < words.To; from++)
            foreach (var city in _cities)
                if (Match(pieces, words with { From = from }, city) == words.To) return from;
        return words.To;
    }

    /// <summary>Whether a stretch of words ends with a line of a street.</summary>
    public bool EndsWithStreet(Pieces pieces, Span words)
    {
        for (var from = words.From; from < words.To; from++)
            if (EndOfStreet(pieces, words with { From = from }) == words.To) return true;
        return false;
    }

    private static int Longest(Pieces pieces, Span words, List<string> texts)
    {
        var longest = words.From;
        foreach (var text in texts) longest = Math.Max(longest, Match(pieces, words, text));
        return longest;
    }

    /// <summary>Where a text ends that begins a stretch of words, whatever the case and the punctuation; -1 where it does not.</summary>
    private static int Match(Pieces pieces, Span words, string text)
    {
        var at = 0;
        for (var piece = words.From; piece < words.To; piece++)
        {
            foreach (var c in pieces[piece])
            {
                if (!char.IsLetterOrDigit(c)) continue;
                while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
                if (at == text.Length || char.ToUpperInvariant(text[at++]) != char.ToUpperInvariant(c)) return -1;
            }
            if (text.AsSpan(at).IndexOfAnyInRange('0', '9') < 0 && !text.AsSpan(at).ContainsAnyInRange('A', 'z')) return piece + 1;
        }
        return -1;
    }
}
