using Form4Tool.Output;

namespace Form4Tool.Validation.Reports;

/// <summary>
/// Findings as one JSON object: how many <c>inputs</c>, <c>filings</c> and inputs with findings (<c>failed</c>) there are, and
/// <c>findings</c>, each with path, id, severity, message, field, line and column.
/// </summary>
public sealed class JsonReport : FindingReport
{
    private readonly List<(string Path, Diagnostic Finding)> _findings = [];
    private int _inputs, _filings, _failed;

    /// <inheritdoc/>
    public override void Add(string path, int filings, ValueList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(findings);
        _inputs++;
        _filings += filings;
        if (findings.Count > 0) _failed++;
        foreach (var finding in findings.AsSpan()) _findings.Add((path, finding));
    }

    /// <inheritdoc/>
    public override void Finish(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonText(new Utf8Buffer(), indented: true);
        json.StartObject();
        json.Number("inputs"u8, _inputs);
        json.Number("filings"u8, _filings);
        json.Number("failed"u8, _failed);
        json.StartArray("findings"u8);
        foreach (var (path, finding) in _findings)
        {
            json.StartObject();
            json.String("path"u8, path);
            json.String("id"u8, finding.Id);
            json.String("severity"u8, Names.Of(finding.Severity));
            json.String("message"u8, finding.Message);
            json.String("field"u8, finding.Field);
            json.Number("line"u8, finding.Line);
            json.Number("column"u8, finding.Column);
            json.EndObject();
        }
        json.EndArray();
        json.EndObject();
        json.Buffer.Append((byte)'\n');
        output.Write(json.Buffer.Written);
    }
}
