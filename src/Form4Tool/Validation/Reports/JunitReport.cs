using System.Globalization;
using Form4Tool.Output;
using Form4Tool.Output.Xml;

namespace Form4Tool.Validation.Reports;

/// <summary>
/// Findings in the XML of JUnit, which servers of continuous integration show as tests: an input is a test case, and what was found in
/// it are its failures.
/// </summary>
public sealed class JunitReport : FindingReport
{
    private readonly List<(string Path, ValueList<Diagnostic> Findings)> _inputs = [];

    /// <inheritdoc/>
    public override void Add(string path, int filings, ValueList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(findings);
        _inputs.Add((path, findings));
    }

    /// <inheritdoc/>
    public override void Finish(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var failed = 0;
        foreach (var (_, findings) in _inputs)
            if (findings.Count > 0) failed++;
        var counts = new[] { ("name", "form4 check"), ("tests", Number(_inputs.Count)), ("failures", Number(failed)), ("errors", "0") };
        var buffer = new Utf8Buffer();
        buffer.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        var xml = new XmlOutput(buffer);
        xml.Start("testsuites"u8, counts);
        xml.Start("testsuite"u8, counts);
        foreach (var (path, findings) in _inputs)
        {
            xml.Start("testcase"u8, [("classname", "form4.check"), ("name", path)]);
            foreach (var finding in findings.AsSpan())
            {
                var place = finding.Line is { } line ? $"({Number(line)},{Number(finding.Column ?? 1)})" : "";
                xml.Leaf("failure"u8, [("type", finding.Id), ("message", finding.Message)],
                    $"{path}{place}: {Names.Of(finding.Severity)} {finding.Id}: {finding.Message}");
            }
            xml.End("testcase"u8);
        }
        xml.End("testsuite"u8);
        xml.End("testsuites"u8);
        output.Write(buffer.Written);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
