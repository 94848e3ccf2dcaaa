using System.CommandLine;
using System.Globalization;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary>The options that ask for some filings and rows only, for every output.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _forms = OptionKinds.Valued("--form", "TYPE,…",
        "Filings of these forms only: 3, 4, 5, 3/A, 4/A, 5/A.");
    private readonly Option<string?> _tickers = OptionKinds.Valued("--ticker", "SYMBOL,…", "Filings on issuers with these symbols only.");

    private readonly Option<string?> _ciks = OptionKinds.Valued("--cik", "CIK,…",
        "Filings of these CIKs only, the issuer's or an owner's.");

    private readonly Option<string?> _owner = OptionKinds.Valued("--owner", "TEXT",
        "Filings of owners only whose name has these words in it, in any order.");

    private readonly Option<DateOnly?> _filedSince = Day("--filed-since", "Filings of this day or later only, by their EDGAR header.");
    private readonly Option<DateOnly?> _filedUntil = Day("--filed-until", "Filings of this day or earlier only, by their EDGAR header.");

    private readonly Option<string?> _codes = OptionKinds.Valued("--code", "CODE,…",
        "Rows with these transaction codes only ('form4 codes').");

    private readonly Option<string> _table = OptionKinds.OneOf("--table", "both", ["I", "II", "both"], "Rows of one table only.");

    private readonly Option<DateOnly?> _since = Day("--since", "Rows with a transaction on this day or later only.");
    private readonly Option<DateOnly?> _until = Day("--until", "Rows with a transaction on this day or earlier only.");
    private readonly Option<bool> _acquired = new("--acquired") { Description = "Rows of what was acquired only." };
    private readonly Option<bool> _disposed = new("--disposed") { Description = "Rows of what was disposed of only." };

    private readonly Option<decimal?> _leastValue = new("--min-value")
    {
        Description = "Rows only whose shares times price, or stated value, are this many dollars or more.",
        HelpName = "DOLLARS",
        CustomParser = static result => Parsed<decimal>(result, decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var dollars) ? dollars : null,
                "a number of dollars, as in 100000"),
    };

    private static readonly Lazy<HashSet<string>> Names = new(static () => [.. new FilterOptions().All.Select(option => option.Name)]);

    /// <summary>Whether an option is one of them, wherever it was added.</summary>
    public static bool Has(Option option) => Names.Value.Contains(option.Name);

    private Option[] All =>
    [
        _forms, _tickers, _ciks, _owner, _filedSince, _filedUntil, _codes, _table, _since, _until, _acquired, _disposed, _leastValue,
    ];

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        _forms.CompletionSources.Add("3", "4", "5", "3/A", "4/A", "5/A");
        _codes.CompletionSources.Add(_ => CodesCommand.Completions);
        foreach (var option in All) command.Options.Add(option);
    }

    /// <summary>What was asked for; null where nothing was.</summary>
    public FilingFilter? Filter(ParseResult parsed)
    {
        if (parsed.GetValue(_acquired) && parsed.GetValue(_disposed)) throw new UsageException("--acquired and --disposed leave no row.");
        Ordered(parsed, _since, _until);
        Ordered(parsed, _filedSince, _filedUntil);
        var filter = new FilingFilter
        {
            Forms = List(parsed, _forms, word => word.ToUpperInvariant() is var form && form.TrimEnd('A').TrimEnd('/') is "3" or "4" or "5"
                ? form : throw new UsageException($"--form takes 3, 4, 5, 3/A, 4/A or 5/A, not '{word}'.")),
            Tickers = List(parsed, _tickers, static word => word),
            Ciks = List(parsed, _ciks, static word => word.Length <= 10 && word.All(char.IsAsciiDigit)
                ? word.PadLeft(10, '0') : throw new UsageException($"--cik takes numbers of up to ten digits, not '{word}'.")),
            Owner = parsed.GetValue(_owner) is { } owner && owner.Trim() == "" ? throw new UsageException("--owner is empty.")
                : parsed.GetValue(_owner),
            Filed = (parsed.GetValue(_filedSince), parsed.GetValue(_filedUntil)),
            Codes = List(parsed, _codes, static word => TransactionCodes.All.Any(row =>
                row.Code.Equals(word, StringComparison.OrdinalIgnoreCase))
                ? word : throw new UsageException($"--code: {word} is no transaction code. 'form4 codes' lists them all.")),
            Table = parsed.GetValue(_table) switch { "I" => 1, "II" => 2, _ => null },
            Traded = (parsed.GetValue(_since), parsed.GetValue(_until)),
            Side = parsed.GetValue(_acquired) ? "A" : parsed.GetValue(_disposed) ? "D" : null,
            LeastValue = parsed.GetValue(_leastValue),
        };
        return filter.IsEmpty ? null : filter;
    }

    private static void Ordered(ParseResult parsed, Option<DateOnly?> since, Option<DateOnly?> until)
    {
        if (parsed.GetValue(since) > parsed.GetValue(until))
            throw new UsageException($"{since.Name} is later than {until.Name}, which leaves no day.");
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = static result => Parsed<DateOnly>(result, DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, "a day, as in 2024-01-17"),
    };

    private static T? Parsed<T>(System.CommandLine.Parsing.ArgumentResult result, T? value, string wanted) where T : struct
    {
        if (value is null)
        {
            var option = ((System.CommandLine.Parsing.OptionResult)result.Parent!).Option;
            result.AddError($"{option.Name} takes {wanted}, not '{result.Tokens[0].Value}'.");
        }
        return value;
    }

    private static string[] List(ParseResult parsed, Option<string?> option, Func<string, string> read) =>
        OptionKinds.ListOf(option.Name, parsed.GetValue(option)) is { } words ? [.. words.Select(read)] : [];
}
