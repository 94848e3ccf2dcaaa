using System.Globalization;
using Form4Tool.Output;

namespace Form4Tool.Batch.Running;

/// <summary>
/// Which filings and rows of a run are wanted; null, false or empty asks for nothing. A condition on rows leaves the other rows of a
/// filing out, and a filing without a row that is wanted is not written.
/// </summary>
public sealed record FilingFilter
{
    private static readonly char[] Between = [' ', ',', '\t'];

    /// <summary>Types of forms, such as <c>4</c> or <c>4/A</c>.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Trading symbols of the issuer, in any case.</summary>
    public IReadOnlyList<string> Tickers { get; init; } = [];

    /// <summary>CIKs of the issuer or of a reporting owner, ten digits.</summary>
    public IReadOnlyList<string> Ciks { get; init; } = [];

    /// <summary>Words of a reporting owner's name, in any order and case; accents do not count.</summary>
    public string? Owner { get; init; }

    /// <summary>The first and last day on which the filing was made, by its EDGAR header; a filing without one is not wanted.</summary>
    public (DateOnly? First, DateOnly? Last) Filed { get; init; }

    /// <summary>Codes of transactions, such as <c>P</c>.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The table of the row: 1 or 2.</summary>
    public int? Table { get; init; }

    /// <summary>The first and last day of the transaction; a row without a date is not wanted.</summary>
    public (DateOnly? First, DateOnly? Last) Traded { get; init; }

    /// <summary><c>A</c> for what was acquired, <c>D</c> for what was disposed of.</summary>
    public string? Side { get; init; }

    /// <summary>
    /// The least value of a transaction in dollars: its shares times its price, or in Table II the value that is stated in the place of
    /// shares. A row of which neither is stated is not wanted.
    /// </summary>
    public decimal? LeastValue { get; init; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => !HasRowConditions && Forms.Count == 0 && Tickers.Count == 0 && Ciks.Count == 0 && Owner is null
        && Filed == default;

    /// <summary>Whether rows are asked for, not only filings.</summary>
    public bool HasRowConditions => Codes.Count > 0 || Table is not null || Traded != default || Side is not null || LeastValue is not null;

    /// <summary>What decides what is wanted.</summary>
    internal string Identity => string.Join('\n', string.Join(',', Forms), string.Join(',', Tickers), string.Join(',', Ciks), Owner,
        string.Join(',', Codes), string.Create(CultureInfo.InvariantCulture, $"{Filed} {Table} {Traded} {Side} {LeastValue}"));

    /// <summary>The result with the rows that are wanted; null where the filing is not.</summary>
    /// <param name="result">A result that has a filing.</param>
    public Form4Result? Apply(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Filing is not { } filing || !IsWanted(filing)) return null;
        if (!HasRowConditions) return result;
        var (first, second) = (Wanted(filing.NonDerivativeTable, 1), Wanted(filing.DerivativeTable, 2));
        if (first.Count + second.Count == 0) return null;
        return result with { Filing = filing with { NonDerivativeTable = first, DerivativeTable = second } };
    }

    private bool IsWanted(OwnershipFiling filing) =>
        (Forms.Count == 0 || Has(Forms, filing.DocumentType))
        && (Tickers.Count == 0 || Has(Tickers, filing.Issuer.TradingSymbol))
        && (Ciks.Count == 0 || Has(Ciks, filing.Issuer.Cik) || filing.ReportingOwners.Any(owner => Has(Ciks, owner.Cik)))
        && (Owner is null || filing.ReportingOwners.Any(owner => owner.Name is { } name && HasWords(name)))
        && IsIn(filing.Header.FiledAsOfDate, Filed);

    /// <summary>Whether a name has all words: EDGAR puts the last name first, and writes names without accents.</summary>
    private bool HasWords(string name)
    {
        var plain = TerminalText.ToAscii(name);
        foreach (var word in Owner!.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) continue;
            // A question mark stands for any letter that is not of Western Europe.
            var wanted = TerminalText.ToAscii(word);
            if (wanted.Contains('?') || !plain.Contains(wanted, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }

    private ValueList<T> Wanted<T>(ValueList<T> rows, int table) where T : OwnershipRow =>
        Table is { } asked && asked != table ? [] : [.. rows.Where(IsWanted)];

    private bool IsWanted(OwnershipRow row) =>
        (Codes.Count == 0 || Has(Codes, row.TransactionCode))
        && IsIn(row.TransactionDate, Traded)
        && (Side is null || row.TransactionAcquiredDisposedCode == Side)
        && (LeastValue is not { } least || ValueOf(row) >= least);

    private static decimal? ValueOf(OwnershipRow row)
    {
        try
        {
            return row.TransactionShares * row.TransactionPricePerShare ?? (row as DerivativeRow)?.TransactionTotalValue;
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;        // more than any least value
        }
    }

    private static bool IsIn(DateOnly? date, (DateOnly? First, DateOnly? Last) days) =>
        days == default || (date is { } day && (days.First is null || day >= days.First) && (days.Last is null || day <= days.Last));

    private static bool Has(IReadOnlyList<string> wanted, string? value) =>
        value is not null && wanted.Contains(value, StringComparer.OrdinalIgnoreCase);
}
