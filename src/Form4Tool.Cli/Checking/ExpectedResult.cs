using System.Text;
using System.Text.Json;
using Form4Tool.Comparison;

namespace Form4Tool.Cli.Checking;

/// <summary>The expected result of an input: <c>INPUT.expected.json</c>, or <c>expected.json</c> for all inputs of a folder.</summary>
internal sealed class ExpectedResult
{
    private readonly List<Form4Result> _filings = [];

    private ExpectedResult(string file, bool isShared) => (File, IsShared) = (file, isShared);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>Whether it is that of all inputs of the folder.</summary>
    public bool IsShared { get; }

    /// <summary>Why it could not be read; null where it could.</summary>
    public string? Problem { get; private set; }

    /// <summary>The file of an input's own.</summary>
    public static string FileOf(string input) => input + ".expected.json";

    /// <summary>The expected result of an input; null where there is none.</summary>
    public static ExpectedResult? Beside(string input)
    {
        var own = FileOf(input);
        if (System.IO.File.Exists(own)) return Read(own, isShared: false);
        var shared = Path.Combine(Path.GetDirectoryName(input) ?? "", "expected.json");
        return System.IO.File.Exists(shared) ? Read(shared, isShared: true) : null;
    }

    /// <summary>Whether a result is of the format that the expected one is of, so that it may take its place.</summary>
    public bool MayBe(ValueList<Form4Result> found) => _filings.Count == 0 || _filings[0].Source.Format == found[0].Source.Format;

    /// <summary>What differs in what was found.</summary>
    public void Compare(ValueList<Form4Result> found, List<Diagnostic> findings)
    {
        if (Problem is { } problem)
        {
            findings.Add(Of(CheckDiagnostics.ExpectedUnreadable, problem, null, null));
            return;
        }
        var filings = found.Where(result => result.Filing is not null).ToList();
        if (filings.Count != _filings.Count)
        {
            findings.Add(Of(CheckDiagnostics.OtherCount, $"Expected {_filings.Count}, found {filings.Count}.", null, null));
            return;
        }
        for (var i = 0; i < filings.Count; i++)
        {
            var which = filings.Count > 1 ? $"filing {i + 1}: " : "";
            foreach (var difference in FilingComparison.WithExpected(_filings[i], filings[i]))
            {
                if (difference.Old is null && IsSupplied(filings[i], difference.Path)) continue;
                findings.Add(Of(
                    CheckDiagnostics.Differs, which + Say(difference), difference.Path, filings[i].Filing!.PositionOf(difference.Path)));
            }
        }
    }

    /// <summary>The JSON of an expected result: without diagnostics, and without the folders of the machine.</summary>
    public static string ToJson(string input, IReadOnlyList<Form4Result> found)
    {
        var text = new StringBuilder();
        if (found.Count != 1) text.Append("[\n");
        for (var i = 0; i < found.Count; i++)
        {
            var source = found[i].Source with { Path = Path.GetFileName(input), Sha256 = null };
            var result = found[i] with { Source = source, Diagnostics = [] };
            text.Append(result.ToJson()).Append(i + 1 < found.Count ? ",\n" : "\n");
        }
        if (found.Count != 1) text.Append("]\n");
        return text.ToString();
    }

    private static ExpectedResult Read(string file, bool isShared)
    {
        var expected = new ExpectedResult(file, isShared);
        try
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
            if (document.RootElement.ValueKind != JsonValueKind.Array) expected.Add(document.RootElement);
            else foreach (var filing in document.RootElement.EnumerateArray()) expected.Add(filing);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            expected.Problem = $"{file}: {e.Message.ReplaceLineEndings(" ")}";
        }
        return expected;
    }

    private void Add(JsonElement filing) => _filings.Add(Form4Json.FromJson(filing.GetRawText()));

    /// <summary>
    /// Whether the EDGAR header around the form supplied a value (F4501, F4502): what is expected of all inputs of a folder need not
    /// have it.
    /// </summary>
    private static bool IsSupplied(Form4Result result, string path) =>
        result.Diagnostics.Any(diagnostic => diagnostic.Field == path && diagnostic.Id is "F4501" or "F4502");

    private static string Say(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Added => $"{difference.Path}: not expected, found {difference.New}.",
        DifferenceKind.Removed => $"{difference.Path}: expected {difference.Old}, not found.",
        _ => $"{difference.Path}: expected {difference.Old ?? "nothing"}, found {difference.New ?? "nothing"}.",
    };

    private static Diagnostic Of(DiagnosticDescriptor descriptor, string message, string? field, ValuePosition? at) =>
        new(descriptor.Id, descriptor.Severity, message, field, at?.Line, at?.Column);
}
