namespace Form4Tool;

/// <summary>A transaction code of General Instruction 8 to Form 4.</summary>
/// <param name="Code">The letter that filings have.</param>
/// <param name="Group">The group under which the instruction lists it.</param>
/// <param name="Word">
/// What it means in a word or two, for narrow columns; "buy" and "sell" are the open-market codes P and S alone.
/// </param>
/// <param name="Meaning">What it means, shortened.</param>
public sealed record TransactionCode(string Code, string Group, string Word, string Meaning);

/// <summary>The table of transaction codes (General Instruction 8; specification v5.5 §3.6.10).</summary>
public static class TransactionCodes
{
    /// <summary>All codes, in the order of the instruction. V and K are printed beside another code and are no codes in XML.</summary>
    public static IReadOnlyList<TransactionCode> All { get; } =
    [
        new("P", "general", "buy", "Open-market or private purchase of securities"),
        new("S", "general", "sell", "Open-market or private sale of securities"),
        new("V", "general", "early", "Reported voluntarily earlier than required (printed only; in XML transactionFormType 5)"),
        new("A", "Rule 16b-3", "grant", "Grant, award or other acquisition under Rule 16b-3(d)"),
        new("D", "Rule 16b-3", "to issuer", "Disposition to the issuer under Rule 16b-3(e)"),
        new("F", "Rule 16b-3", "withheld", "Payment of exercise price or tax by delivering or withholding securities"),
        new("I", "Rule 16b-3", "discretionary", "Discretionary transaction under Rule 16b-3(f)"),
        new("M", "Rule 16b-3", "exercise", "Exercise or conversion of a derivative security exempt under Rule 16b-3"),
        new("C", "derivative", "conversion", "Conversion of a derivative security"),
        new("E", "derivative", "expiration", "Expiration of a short derivative position"),
        new("H", "derivative", "expiration", "Expiration or cancellation of a long derivative position with value received"),
        new("O", "derivative", "exercise", "Exercise of an out-of-the-money derivative security"),
        new("X", "derivative", "exercise", "Exercise of an in-the-money or at-the-money derivative security"),
        new("G", "exempt", "gift", "Bona fide gift"),
        new("L", "exempt", "small", "Small acquisition under Rule 16a-6"),
        new("W", "exempt", "inheritance", "Acquisition or disposition by will or the laws of descent"),
        new("Z", "exempt", "voting trust", "Deposit into or withdrawal from a voting trust"),
        new("J", "other", "other", "Other acquisition or disposition, described in a footnote"),
        new("K", "other", "equity swap", "Equity swap or similar instrument (printed only; in XML equitySwapInvolved)"),
        new("U", "other", "tender", "Disposition by tender of shares in a change of control"),
    ];

    // The letters of the table in its order, so that reading a row makes no table; a test holds them to it.
    private const string Letters = "PSVADFIMCEHOXGLWZJKU";

    /// <summary>Whether a letter is a code of the table.</summary>
    internal static bool IsCode(char letter) => Letters.Contains(letter);

    /// <summary>What a code means in a word or two; null for a code that is not of the table.</summary>
    public static string? WordOf(string code) => Find(code)?.Word;

    /// <summary>What a code means; null for a code that is not of the table.</summary>
    public static string? MeaningOf(string code) => Find(code)?.Meaning;

    private static TransactionCode? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 1 && Letters.IndexOf(code[0]) is var at and >= 0 ? All[at] : null;
    }
}
