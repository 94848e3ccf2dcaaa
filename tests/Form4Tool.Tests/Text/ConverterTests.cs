using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Form4Tool.Tests.Text;

/// <summary>
/// The samples' pages through the converters themselves, as far as they are installed: what is read from their text must be
/// what the sample states, or nothing. Each case of a converter that is not installed says so and compares nothing.
/// </summary>
public class ConverterTests(ITestOutputHelper output)
{
    /// <summary>Converter, and the command with its arguments.</summary>
    private static readonly (string Name, string Command, string[] Arguments)[] Converters =
    [
        ("lynx", "lynx", ["-dump", "-nolist", "-width=200", "PAGE"]),
        ("lynx at 80 columns", "lynx", ["-dump", "-width=80", "PAGE"]),
        ("w3m", "w3m", ["-dump", "-cols", "200", "-T", "text/html", "PAGE"]),
        ("html2text", "html2text", ["-width", "200", "PAGE"]),
        ("pandoc plain", "pandoc", ["-f", "html", "-t", "plain", "--columns=200", "PAGE"]),
        ("pandoc markdown", "pandoc", ["-f", "html", "-t", "gfm", "PAGE"]),
    ];

    /// <summary>What is known not to be read whole: a case, and why.</summary>
    private static readonly Dictionary<(string Converter, string Sample), string> Known = new()
    {
        [("html2text", "form3-2026")] = "html2text ends no cell of a row that has one line, and two holdings show as one",
        [("html2text", "form3-amendment")] = "as above",
        [("html2text", "form3-holdings")] = "as above",
        [("html2text", "titles-and-names")] = "html2text writes a dash beyond ASCII as the bytes of another encoding",
        [("lynx", "total-values")] = "a row that states values in dollars in place of numbers has columns that the grammar cannot tell",
        [("lynx at 80 columns", "total-values")] = "as above",
        [("pandoc plain", "form5-year-end")] = "the heading of Table II runs on into the last row of Table I, and its nature is read too long",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, command, _) in Converters)
            {
                if (Find(command) is null)
                {
                    cases.Add(name, $"skipped: {command} is not installed");
                    continue;
                }
                foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
                    if (File.Exists(Path.Combine(folder, "rendered.html")) && File.Exists(Path.Combine(folder, "filing.xml"))) cases.Add(name, Path.GetFileName(folder));
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
        if (Known.TryGetValue((converter, sample), out var reason))
        {
            output.WriteLine($"not compared: {reason}");
            return;
        }
        var (_, command, arguments) = Converters.Single(c => c.Name == converter);
        var folder = Path.Combine(Repository.Samples, sample);
        var text = Run(Find(command)!, arguments, Path.Combine(folder, "rendered.html"));
        var read = Form4.ReadAll(text)[0].Filing;
        read.Should().NotBeNull();
        var stated = Form4.Parse(File.ReadAllBytes(Path.Combine(folder, "filing.xml")));

        read!.NonDerivativeTable.Should().HaveSameCount(stated.NonDerivativeTable);
        read.DerivativeTable.Should().HaveSameCount(stated.DerivativeTable);
        foreach (var (got, truth) in read.NonDerivativeTable.Zip(stated.NonDerivativeTable)) Agrees(Values(got), Values(truth), $"{converter}, {sample}, Table I");
        foreach (var (got, truth) in read.DerivativeTable.Zip(stated.DerivativeTable)) Agrees(Values(got), Values(truth), $"{converter}, {sample}, Table II");
    }

    /// <summary>Each value is the one that was filed, or is missing; pages round a price to four decimals.</summary>
    private static void Agrees(object?[] got, object?[] truth, string where)
    {
        for (var i = 0; i < got.Length; i++)
        {
            if (got[i] is null) continue;
            var expected = truth[i] is decimal number ? decimal.Round(number, 4) : truth[i];
            (got[i] is decimal value ? decimal.Round(value, 4) : got[i]).Should().Be(expected, where);
        }
        got.Count(v => v is not null).Should().BeGreaterThan(truth.Count(v => v is not null) / 2, where);
    }

    private static object?[] Values(NonDerivativeRow r) =>
        [r.SecurityTitle, r.TransactionDate, r.DeemedExecutionDate, r.TransactionCode, r.TransactionShares, r.TransactionPricePerShare,
            r.TransactionAcquiredDisposedCode, r.SharesOwnedFollowingTransaction, r.DirectOrIndirectOwnership, r.NatureOfOwnership];

    private static object?[] Values(DerivativeRow r) =>
        [r.SecurityTitle, r.ConversionOrExercisePrice, r.TransactionDate, r.DeemedExecutionDate, r.TransactionCode, r.TransactionShares,
            r.TransactionAcquiredDisposedCode, r.ExerciseDate, r.ExpirationDate, r.UnderlyingSecurityTitle, r.UnderlyingSecurityShares,
            r.TransactionPricePerShare, r.SharesOwnedFollowingTransaction, r.DirectOrIndirectOwnership, r.NatureOfOwnership];

    private static string? Find(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);

    private static byte[] Run(string command, string[] arguments, string page)
    {
        var start = new ProcessStartInfo(command) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.Latin1 };
        foreach (var argument in arguments) start.ArgumentList.Add(argument == "PAGE" ? page : argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Encoding.Latin1.GetBytes(text);
    }
}
