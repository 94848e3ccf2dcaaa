namespace Form4Tool;

/// <summary>A transaction code of General Instruction 8 to Form 4.</summary>
/// <param name="Code">The letter that filings have.</param>
/// <param name="Group">The group under which the instruction lists it.</param>
/// <param name="Meaning">What it means, shortened.</param>
public sealed record TransactionCode(string Code, string Group, string Meaning);

/// <summary>The table of transaction codes (General Instruction 8; specification v5.5 §3.6.10).</summary>
public static class TransactionCodes
{
    /// <summary>All codes, in the order of the instruction. V and K are printed beside another code and are no codes in XML.</summary>
    public static IReadOnlyList<TransactionCode> All { get; } =
    [
        new("P", "general", "Open-market or private purchase of securities"),
        new("S", "general", "Open-market or private sale of securities"),
        new("V", "general", "Reported voluntarily earlier than required (printed only; in XML transactionFormType 5)"),
        new("A", "Rule 16b-3", "Grant, award or other acquisition under Rule 16b-3(d)"),
        new("D", "Rule 16b-3", "Disposition to the issuer under Rule 16b-3(e)"),
        new("F", "Rule 16b-3", "Payment of exercise price or tax by delivering or withholding securities"),
        new("I", "Rule 16b-3", "Discretionary transaction under Rule 16b-3(f)"),
        new("M", "Rule 16b-3", "Exercise or conversion of a derivative security exempt under Rule 16b-3"),
        new("C", "derivative", "Conversion of a derivative security"),
        new("E", "derivative", "Expiration of a short derivative position"),
        new("H", "derivative", "Expiration or cancellation of a long derivative position with value received"),
        new("O", "derivative", "Exercise of an out-of-the-money derivative security"),
        new("X", "derivative", "Exercise of an in-the-money or at-the-money derivative security"),
        new("G", "exempt", "Bona fide gift"),
        new("L", "exempt", "Small acquisition under Rule 16a-6"),
        new("W", "exempt", "Acquisition or disposition by will or the laws of descent"),
        new("Z", "exempt", "Deposit into or withdrawal from a voting trust"),
        new("J", "other", "Other acquisition or disposition, described in a footnote"),
        new("K", "other", "Equity swap or similar instrument (printed only; in XML equitySwapInvolved)"),
        new("U", "other", "Disposition by tender of shares in a change of control"),
    ];

    // The letters of the table, so that reading a row makes no table; a test holds them to it.
    private const string Letters = "PSVADFIMCEHOXGLWZJKU";

    /// <summary>Whether a letter is a code of the table.</summary>
    internal static bool IsCode(char letter) => Letters.Contains(letter);

    /// <summary>What a code means; null for a code that is not of the table.</summary>
    public static string? MeaningOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var row in All)
            if (row.Code == code) return row.Meaning;
        return null;
    }
}
