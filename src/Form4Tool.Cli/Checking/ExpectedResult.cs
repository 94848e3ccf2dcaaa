using System.Text;
using System.Text.Json;
using Form4Tool.Comparison;

namespace Form4Tool.Cli.Checking;

/// <summary>The expected result of an input: <c>INPUT.expected.json</c>, or <c>expected.json</c> for all inputs of a folder.</summary>
internal sealed class ExpectedResult
{
    /// <summary>The name of the result of all inputs of a folder.</summary>
    public const string SharedName = "expected.json";

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
        // Standard input, and what is packed in it, stands in no folder.
        if (input == "-" || input.StartsWith("-!", StringComparison.Ordinal)) return null;
        var own = FileOf(input);
        if (System.IO.File.Exists(own)) return Read(own, isShared: false);
        var shared = Path.Combine(Path.GetDirectoryName(input) ?? "", SharedName);
        return System.IO.File.Exists(shared) ? Read(shared, isShared: true) : null;
    }

    /// <summary>
    /// How well results may take the place of these: 0 where they are of the same format and container, 1 of the same format, negative
    /// where they are of another, which cannot carry the same. Where nothing could be read, XML carries most.
    /// </summary>
    public int RankOf(ValueList<Form4Result> found)
    {
        var source = found[0].Source;
        if (_filings.Count == 0) return source.Format == SourceFormat.OwnershipXml ? 0 : 1;
        return _filings[0].Source.Format != source.Format ? -1 : _filings[0].Source.Container == source.Container ? 0 : 1;
    }

    /// <summary>Whether what was found is as expected.</summary>
    public bool IsMetBy(ValueList<Form4Result> found)
    {
        var differences = new List<Diagnostic>();
        Compare(found, differences);
        return differences.Count == 0;
    }

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
        try
        {
            return Parse(file, isShared, System.IO.File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ExpectedResult(file, isShared) { Problem = $"{file}: {e.Message.ReplaceLineEndings(" ")}" };
        }
    }

    /// <summary>What a file says, or is to say.</summary>
    public static ExpectedResult Parse(string file, bool isShared, byte[] json)
    {
        var expected = new ExpectedResult(file, isShared);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array) expected.Add(document.RootElement);
            else foreach (var filing in document.RootElement.EnumerateArray()) expected.Add(filing);
        }
        catch (JsonException e)
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
