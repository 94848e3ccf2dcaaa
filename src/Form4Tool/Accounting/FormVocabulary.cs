using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Accounting;

/// <summary>Single words that need no account: those that the form's own wording is made of, and those that readers translate.</summary>
internal static class FormVocabulary
{
    /// <summary>Labels of the sheets that filers add, and the heading that lynx gives its list of links.</summary>
    private static readonly string[] OfSheets = ["Designated", "Filer", "Description", "References"];

    // Of the wordings themselves: their index takes longer to make than a page that is read wholly takes to account for.
    private static readonly HashSet<uint> Hashes = HashesOf(FormWording.All, CheckBox.Words, OfSheets);

    /// <summary>Numbers of the form itself: its acts, its approval by the OMB, the SEC's numbers of the forms, the burden.</summary>
    private static readonly Lazy<HashSet<uint>> Numbers = new(() => HashesOf(Sentences.All,
        [Sentences.Omb3, Sentences.Omb4, Sentences.Omb5, Sentences.Sec3, Sentences.Sec4, Sentences.Sec5, "0.5", "1.0"]));

    /// <summary>Words that stand by the numbers of the form.</summary>
    private static readonly Lazy<HashSet<uint>> BesideNumbers = new(() => HashesOf(
        [Sentences.OmbNumber, Sentences.Burden, Sentences.PerResponse, Sentences.ExchangeAct, Sentences.Commission]));

    private const int LettersOfPart = 3, LettersOfMistyped = 6, LongestWord = 24, MostWords = 700;

    private static readonly Lazy<string> Spelled = new(() => $" {string.Join(' ', FormWording.Words)} ".ToLowerInvariant());
    private static readonly Lazy<HashSet<uint>> OfStates = new(() => HashesOf(SecCodes.AllNames));

    /// <summary>Words of the sentences at the end: reminder, intentional misstatements, three copies, persons who respond.</summary>
    private static readonly uint[] Closing = [HashOf("reminder"), HashOf("misstatements"), HashOf("copies"), HashOf("respond")];

    /// <summary>Two words of each title.</summary>
    public static readonly uint Statement = HashOf("statement"), Of = HashOf("of");

    /// <summary>Whether the word is one of the sentences that close the form.</summary>
    public static bool IsClosing(uint hash) => Array.IndexOf(Closing, hash) >= 0;

    /// <summary>Whether the word occurs in a wording of the form, or is one for a box.</summary>
    public static bool Has(uint hash) => Hashes.Contains(hash);

    /// <summary>
    /// Whether the word is a part of a word of the form, since narrow columns break captions anywhere, or begins as one does, since
    /// typists mistype them (<c>benefically</c>).
    /// </summary>
    public static bool HasPart(ReadOnlySpan<char> word)
    {
        var spelled = Spelled.Value.AsSpan();
        if (word.Length > LongestWord) return false;
        Span<char> part = stackalloc char[LongestWord + 2];
        var lower = part[1..(word.Length + 1)];
        word.ToLowerInvariant(lower);
        if (word.Length >= LettersOfPart && spelled.Contains(lower, StringComparison.Ordinal)) return true;
        part[0] = part[word.Length + 1] = ' ';
        return spelled.Contains(part[..(Math.Min(word.Length, LettersOfMistyped) + 1)], StringComparison.Ordinal)
            || spelled.Contains(part[1..(word.Length + 2)], StringComparison.Ordinal);
    }

    /// <summary>Whether the word is of the name of a state or country, which the SEC's pages of 2026 print for its code.</summary>
    public static bool IsOfState(uint hash) => OfStates.Value.Contains(hash);

    /// <summary>Whether the number is one that the form prints.</summary>
    public static bool IsNumber(uint hash) => Numbers.Value.Contains(hash);

    /// <summary>Whether the word stands by numbers that the form prints.</summary>
    public static bool IsBesideNumber(uint hash) => BesideNumbers.Value.Contains(hash);

    /// <summary>The hash of a text's first word.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var scanner = new WordScanner(text, isSource: false);
        return scanner.Next() ? scanner.Hash : 0;
    }

    /// <summary>The hashes of all words in some texts.</summary>
    private static HashSet<uint> HashesOf(params ReadOnlySpan<IEnumerable<string>> texts)
    {
        var hashes = new HashSet<uint>(MostWords);
        foreach (var some in texts)
            foreach (var text in some)
            {
                var scanner = new WordScanner(text, isSource: false);
                while (scanner.Next()) hashes.Add(scanner.Hash);
            }
        return hashes;
    }
}
