using Form4Tool.Lexing;

namespace Form4Tool.Validation.Sense;

/// <summary>What stands where a trading symbol should: none, or more than one symbol.</summary>
internal static class TradingSymbols
{
    // Longer than any symbol, or with a blank: none of them can be one.
    private static readonly string[] Nothing =
        ["PRIVATE", "UNLISTED", "NOT LISTED", "NOT TRADED", "NOT PUBLIC", "NOT APPLIC", "NOT AVAIL", "NO SYMBOL", "NO TICKER", "PENDING"];

    private static readonly string[] Exchanges =
        ["NYSE", "NASDAQ", "NASD", "AMEX", "OTC", "OTCBB", "OTCQB", "OTCQX", "OTCPK", "TSX", "TSXV", "LSE", "ASX"];

    /// <summary>Whether a text says that there is no symbol.</summary>
    public static bool IsNone(string symbol) => Absence.IsFiller(symbol) || Absence.IsSaid(symbol) || Absence.IsZero(symbol)
        || Array.Exists(Nothing, words => symbol.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a text is one symbol alone, as its exchange writes it. Symbols have a class behind a dot, a dash, a slash or a blank
    /// (BRK.B, HEI-A, BF/B, CRD A), and preferred ones a small letter (BACpL).
    /// </summary>
    public static bool IsOne(string symbol)
    {
        if (symbol.AsSpan().IndexOfAnyInRange('A', 'Z') < 0) return false;
        foreach (var c in symbol)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '.' or '-' or '/' or '&' or '^' or '+' or '=' or '$')) return false;
        return !NamesExchange(symbol) && !HasSeveral(symbol);
    }

    private static bool NamesExchange(string symbol)
    {
        foreach (var exchange in Exchanges)
        {
            var isFirst = symbol.StartsWith(exchange, StringComparison.OrdinalIgnoreCase);
            if (!isFirst && !symbol.EndsWith(exchange, StringComparison.OrdinalIgnoreCase)) continue;
            // Some of three letters are symbols too.
            if (symbol.Length == exchange.Length) return exchange.Length > 3;
            if ((isFirst ? symbol[exchange.Length] : symbol[^(exchange.Length + 1)]) is ' ' or '-' or '/' or '.') return true;
        }
        return false;
    }

    /// <summary>Whether a part is another one with letters behind it, or with another class.</summary>
    private static bool HasSeveral(string symbol)
    {
        var parts = symbol.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < parts.Length; i++)
        {
            var (first, other) = (parts[0], parts[i]);
            if (first.Length < 2 || other.Length < 2) continue;
            if (other.StartsWith(Stem(first), StringComparison.OrdinalIgnoreCase)
                || first.StartsWith(Stem(other), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return symbol.Contains(" AND ", StringComparison.OrdinalIgnoreCase) || symbol.Contains(" & ", StringComparison.Ordinal);
    }

    private static string Stem(string symbol) => symbol.IndexOf('.') is > 1 and var dot ? symbol[..dot] : symbol;
}
