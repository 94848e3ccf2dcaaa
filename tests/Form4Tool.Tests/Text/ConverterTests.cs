using System.Diagnostics;
using System.Text;

namespace Form4Tool.Tests.Text;

/// <summary>
/// The samples' pages through the converters themselves, as far as they are installed: what is read from their text must be
/// what the sample states, or nothing and a word about it. A converter that is not installed says so and compares nothing.
/// </summary>
public sealed class ConverterTests(ITestOutputHelper output, ConverterTests.Browser browser) : IClassFixture<ConverterTests.Browser>
{
    /// <summary>A converter: the programs that it needs, and what it makes of a page.</summary>
    private sealed record Converter(string Name, string[] Programs, Func<Browser, string, byte[]> Convert)
    {
        /// <summary>Whether the text may have no row left, so that a table without any is no fault where a diagnostic says so.</summary>
        public bool LosesTables { get; init; }
    }

    private static readonly Converter[] Converters =
    [
        Program("lynx", "lynx", "-dump", "-nolist", "-width=200", "PAGE"),
        Program("lynx at 80 columns", "lynx", "-dump", "-width=80", "PAGE"),
        Program("links2", "links2", "-dump", "-width", "200", "PAGE"),
        Program("w3m", "w3m", "-dump", "-cols", "200", "-T", "text/html", "PAGE"),
        Program("html2text", "html2text", "-width", "200", "PAGE"),
        Program("pandoc plain", "pandoc", "-f", "html", "-t", "plain", "--columns=200", "PAGE"),
        Program("pandoc markdown", "pandoc", "-f", "html", "-t", "gfm", "PAGE"),
        new("Chromium innerText", ["chromium"], (browser, page) => Encoding.UTF8.GetBytes(browser.Show(page).Text)),
        // It writes a table column by column, and a column's words in the order of the printing.
        Pdf("pdftotext") with { LosesTables = true },
        Pdf("pdftotext -layout", "-layout"),
        Pdf("pdftotext -raw", "-raw"),
    ];

    /// <summary>What is known not to be read whole: a case, and why. A case that comes to be read whole must leave the list.</summary>
    private static readonly Dictionary<(string Converter, string Sample), string> Known = new()
    {
        [("html2text", "form3-2026")] = "html2text ends no cell of a row that has one line, and two holdings show as one",
        [("html2text", "form3-amendment")] = "as above",
        [("html2text", "form3-holdings")] = "as above",
        [("html2text", "titles-and-names")] = "html2text writes a dash beyond ASCII as the bytes of another encoding",
        [("lynx", "total-values")] = "a row that states values in dollars in place of numbers has columns that the grammar cannot tell",
        [("lynx at 80 columns", "total-values")] = "as above",
        [("pdftotext -raw", "total-values")] = "a row that states values in dollars in place of numbers is not found",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var converter in Converters)
            {
                if (Array.Find(converter.Programs, p => Find(p) is null) is { } missing)
                {
                    cases.Add(converter.Name, $"skipped: {missing} is not installed");
                    continue;
                }
                foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
                    if (File.Exists(Path.Combine(folder, "rendered.html")) && File.Exists(Path.Combine(folder, "filing.xml")))
                        cases.Add(converter.Name, Path.GetFileName(folder));
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void What_a_converter_leaves_of_a_page_is_read_as_the_filing_states_it_or_not_at_all(string converter, string sample)
    {
        if (sample.StartsWith("skipped", StringComparison.Ordinal))
        {
            output.WriteLine($"{converter}: {sample}");
            return;
        }
        var folder = Path.Combine(Repository.Samples, sample);
        var by = Array.Find(Converters, c => c.Name == converter)!;
        var text = by.Convert(browser, Path.Combine(folder, "rendered.html"));
        var faults = Faults(by, Form4.ReadAll(text)[0], Form4.Parse(File.ReadAllBytes(Path.Combine(folder, "filing.xml"))));
        if (Known.TryGetValue((converter, sample), out var reason))
            faults.Should().NotBeEmpty($"it is listed as known not to be read whole: {reason}");
        else faults.Should().BeEmpty();
    }

    [Fact]
    public void What_is_known_not_to_be_read_whole_names_converters_and_samples_that_exist() =>
        Known.Keys.Should().OnlyContain(k => Array.Exists(Converters, c => c.Name == k.Converter)
        && Directory.Exists(Path.Combine(Repository.Samples, k.Sample)));

    /// <summary>
    /// What a reading has too many, too few, or other than the filing; a value may be missing where a diagnostic says that something is.
    /// </summary>
    private static List<string> Faults(Converter by, Form4Result result, OwnershipFiling stated)
    {
        if (result.Filing is not { } read) return [$"not read: {string.Join(' ', result.Diagnostics.Select(d => d.Message))}"];
        var faults = new List<string>();
        var missing = Compare(by, "Table I", [.. read.NonDerivativeTable.Select(Values)], [.. stated.NonDerivativeTable.Select(Values)],
            faults)
            + Compare(by, "Table II", [.. read.DerivativeTable.Select(Values)], [.. stated.DerivativeTable.Select(Values)], faults);
        if (missing > 0 && result.Diagnostics.Count == 0) faults.Add($"{missing} values are missing without a word");
        return faults;
    }

    /// <summary>Adds the faults of a table, and counts the values that are missing.</summary>
    private static int Compare(Converter by, string table, object?[][] got, object?[][] stated, List<string> faults)
    {
        if (got.Length == 0 && by.LosesTables) return stated.Length;
        if (got.Length != stated.Length)
        {
            faults.Add($"{table} has {stated.Length} rows; {got.Length} were read");
            return 0;
        }
        var missing = 0;
        for (var row = 0; row < got.Length; row++)
        {
            for (var i = 0; i < got[row].Length; i++)
            {
                if (got[row][i] is null && stated[row][i] is not null) missing++;
                else if (!Equals(Rounded(got[row][i]), Rounded(stated[row][i])))
                    faults.Add($"{table}, row {row + 1}, value {i + 1}: \"{got[row][i]}\" where the filing has \"{stated[row][i]}\"");
            }
            if (got[row].Count(v => v is not null) * 2 <= stated[row].Count(v => v is not null))
                faults.Add($"{table}, row {row + 1}: more than half of it is missing");
        }
        return missing;
    }

    /// <summary>Pages round a price to four decimals.</summary>
    private static object? Rounded(object? value) => value is decimal number ? decimal.Round(number, 4) : value;

    private static object?[] Values(NonDerivativeRow r) =>
        [r.SecurityTitle, r.TransactionDate, r.DeemedExecutionDate, r.TransactionCode, r.TransactionShares, r.TransactionPricePerShare,
            r.TransactionAcquiredDisposedCode, r.SharesOwnedFollowingTransaction, r.DirectOrIndirectOwnership, r.NatureOfOwnership];

    private static object?[] Values(DerivativeRow r) =>
        [r.SecurityTitle, r.ConversionOrExercisePrice, r.TransactionDate, r.DeemedExecutionDate, r.TransactionCode, r.TransactionShares,
            r.TransactionAcquiredDisposedCode, r.ExerciseDate, r.ExpirationDate, r.UnderlyingSecurityTitle, r.UnderlyingSecurityShares,
            r.TransactionPricePerShare, r.SharesOwnedFollowingTransaction, r.DirectOrIndirectOwnership, r.NatureOfOwnership];

    internal static string? Find(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);

    private static Converter Program(string name, string command, params string[] arguments) =>
        new(name, [command], (_, page) => Run(Find(command)!, [.. arguments.Select(a => a == "PAGE" ? page : a)]));

    private static Converter Pdf(string name, params string[] options) =>
        new(name, ["chromium", "pdftotext"], (browser, page) => Run(Find("pdftotext")!, [.. options, browser.Show(page).Pdf, "-"]));

    private static byte[] Run(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1 };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>The browser of all cases, started for the first that needs it.</summary>
    public sealed class Browser : IDisposable
    {
        private readonly Lazy<Chromium> _chromium = new(() => new Chromium(Find("chromium")!));

        internal (string Pdf, string Text) Show(string page) => _chromium.Value.Show(page);

        public void Dispose()
        {
            if (_chromium.IsValueCreated) _chromium.Value.Dispose();
        }
    }
}
