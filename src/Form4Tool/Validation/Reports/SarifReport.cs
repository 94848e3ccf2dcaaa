using Form4Tool.Output;

namespace Form4Tool.Validation.Reports;

/// <summary>
/// Findings as a SARIF log (OASIS Static Analysis Results Interchange Format 2.1.0): the rules with their help, and each finding with its
/// place, its field and a fingerprint that stays when lines move.
/// </summary>
public sealed class SarifReport : FindingReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private readonly List<(string Path, Diagnostic Finding)> _findings = [];
    private readonly Dictionary<string, int> _rules = [];

    /// <summary>Properties of the run, as a JSON object; null for none (SARIF 2.1.0, 3.8).</summary>
    public string? Properties { get; set; }

    /// <inheritdoc/>
    public override void Add(string path, int filings, ValueList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings.AsSpan())
        {
            _findings.Add((path, finding));
            _rules.TryAdd(finding.Id, _rules.Count);
        }
    }

    /// <inheritdoc/>
    public override void Finish(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonText(new Utf8Buffer(), indented: true);
        json.StartObject();
        json.String("$schema"u8, Schema);
        json.String("version"u8, "2.1.0");
        json.StartArray("runs"u8);
        json.StartObject();
        Tool(json);
        json.String("columnKind"u8, "utf16CodeUnits");
        json.StartArray("results"u8);
        foreach (var (path, finding) in _findings) Result(json, path, finding);
        json.EndArray();
        if (Properties is { } properties) json.Raw("properties", properties);
        json.EndObject();
        json.EndArray();
        json.EndObject();
        json.Buffer.Append((byte)'\n');
        output.Write(json.Buffer.Written);
    }

    private void Tool(JsonText json)
    {
        json.StartObject("tool"u8);
        json.StartObject("driver"u8);
        json.String("name"u8, "form4");
        json.String("semanticVersion"u8, typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.StartArray("rules"u8);
        foreach (var id in _rules.Keys) Rule(json, id);
        json.EndArray();
        json.EndObject();
        json.EndObject();
    }

    private static void Rule(JsonText json, string id)
    {
        var (title, help, severity) = Rules.Find(id) is { } rule ? (rule.Title, $"{rule.Help} Source: {rule.Source}.", rule.Severity)
            : DiagnosticTable.Find(id) is { } found ? (found.Title, found.Help, found.Severity) : (id, id, Severity.Warning);
        json.StartObject();
        json.String("id"u8, id);
        Text(json, "shortDescription"u8, title);
        Text(json, "help"u8, help);
        json.StartObject("defaultConfiguration"u8);
        json.String("level"u8, Names.Of(severity));
        json.EndObject();
        json.EndObject();
    }

    private void Result(JsonText json, string path, Diagnostic finding)
    {
        json.StartObject();
        json.String("ruleId"u8, finding.Id);
        json.Number("ruleIndex"u8, _rules[finding.Id]);
        json.String("level"u8, Names.Of(finding.Severity));
        Text(json, "message"u8, finding.Message);
        json.StartArray("locations"u8);
        json.StartObject();
        json.StartObject("physicalLocation"u8);
        json.StartObject("artifactLocation"u8);
        json.String("uri"u8, UriOf(path));
        json.EndObject();
        if (finding.Line is { } line)
        {
            json.StartObject("region"u8);
            json.Number("startLine"u8, line);
            json.Number("startColumn"u8, finding.Column ?? 1);
            json.EndObject();
        }
        json.EndObject();
        if (finding.Field is { } field)
        {
            json.StartArray("logicalLocations"u8);
            json.StartObject();
            json.String("fullyQualifiedName"u8, field);
            json.String("kind"u8, "member");
            json.EndObject();
            json.EndArray();
        }
        json.EndObject();
        json.EndArray();
        json.StartObject("partialFingerprints"u8);
        json.String("finding/v1"u8, $"{finding.Id} {path} {finding.Field}");
        json.EndObject();
        json.EndObject();
    }

    private static void Text(JsonText json, ReadOnlySpan<byte> name, string text)
    {
        json.StartObject(name);
        json.String("text"u8, text);
        json.EndObject();
    }

    /// <summary>A path as a reference (RFC 3986): a full one as <c>file://</c>, others relative.</summary>
    private static string UriOf(string path)
    {
        var slashed = path.Replace('\\', '/');
        var steps = slashed.Split('/');
        for (var i = 0; i < steps.Length; i++) steps[i] = Uri.EscapeDataString(steps[i]);
        // A drive of Windows.
        if (steps[0] is [var drive, '%', '3', 'A']) return $"file:///{drive}:/{string.Join('/', steps[1..])}";
        return slashed.StartsWith('/') ? "file://" + string.Join('/', steps) : string.Join('/', steps);
    }
}
