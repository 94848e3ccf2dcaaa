using System.Buffers;

namespace Form4Tool.Derivation;

/// <summary>Of which prices a note speaks: those of the trades, or others.</summary>
internal static class PriceContext
{
    private const int Reach = 60;

    /// <summary>Words on either side of two prices that are of an option, an order, an offer, a valuation or the market's days.</summary>
    private static readonly string[] OfOthers =
        ["exercise price", "conversion price", "strike price", "purchase price of the option", "exercisable", "exercised at",
        "convertible at", "closing price", "closing sale price", "trading price", "stock traded", "traded between", "52-week", "52 week",
        "fifty-two", "during the year", "limit order", "limit price", "stop order", "stop price", "tender offer", "offer price",
        "target price", "hurdle", "apprais", "valuation", "fair market value", "estimated"];

    /// <summary>Words before two prices that are of what is paid besides, or of one price that changed.</summary>
    private static readonly string[] OfChanges = ["commission", " fees", "discount", "dividend", "valued", " rose ", " fell ", "increased",
        "decreased", "reduced", "raised", "lowered", "changed", "revised", "adjusted", "corrected", "repriced", "price of the stock is"];

    private static readonly SearchValues<string> InFront =
        SearchValues.Create([.. OfOthers, .. OfChanges], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Behind = SearchValues.Create(OfOthers, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a note on trades speaks of.</summary>
    private static readonly SearchValues<string> OfTrades = SearchValues.Create(
        ["sold", "sale", "bought", "purchase", "trade", "transaction", "execut", "effected", "average", "acquired", "dispos", "prices rang",
        "price rang", "range of price", "ranging from", "ranged from"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words around two prices say that they are others than those of trades.</summary>
    /// <param name="note">The note.</param>
    /// <param name="begin">Where the words begin that make the prices a range.</param>
    /// <param name="pair">The prices.</param>
    public static bool IsOfOthers(string note, int begin, PricePair pair)
    {
        int from = begin, to = pair.End;
        while (from > 0 && begin - from < Reach && !IsEnd(note, from - 1)) from--;
        while (to < note.Length && to - pair.End < Reach && !IsEnd(note, to)) to++;
        return note.AsSpan(from, pair.Start - from).ContainsAny(InFront) || note.AsSpan(pair.End, to - pair.End).ContainsAny(Behind);
    }

    /// <summary>Whether a note speaks of trades, or of prices as of several.</summary>
    public static bool IsOfTrades(string note) => note.AsSpan().ContainsAny(OfTrades);

    /// <summary>Whether a sentence, or a part of one, ends at a place.</summary>
    private static bool IsEnd(string note, int at) => note[at] == ';'
        || note[at] == '.' && (at + 1 == note.Length || char.IsWhiteSpace(note[at + 1]));
}
