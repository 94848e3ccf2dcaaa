using Form4Tool.Batch.Running;
using Form4Tool.Output;

namespace Form4Tool.Cli.Reporting;

/// <summary>Prints diagnostics in the style asked for, and leaves out those that are too light.</summary>
internal sealed class DiagnosticPrinter(TextWriter output, DiagnosticStyle style, Severity least)
{
    /// <summary>Prints the diagnostics of an input.</summary>
    public void Print(Finding finding)
    {
        foreach (var diagnostic in finding.Diagnostics.AsSpan())
            if (diagnostic.Severity >= least) output.WriteLine(Line(finding.Path, diagnostic));
    }

    private string Line(string path, Diagnostic diagnostic) => style switch
    {
        DiagnosticStyle.Json => JsonFilingWriter.ToJson(path, diagnostic),
        DiagnosticStyle.Github => Github(path, diagnostic),
        _ => Text(path, diagnostic),
    };

    private static string Text(string path, Diagnostic diagnostic)
    {
        var place = diagnostic.Line is { } line ? $"({line},{diagnostic.Column ?? 1})" : "";
        return $"{Printable.Of(path)}{place}: {Names.Of(diagnostic.Severity)} {diagnostic.Id}: {Printable.Of(diagnostic.Message)}";
    }

    private static string Github(string path, Diagnostic diagnostic)
    {
        var level = diagnostic.Severity == Severity.Note ? "notice" : Names.Of(diagnostic.Severity);
        var place = diagnostic.Line is { } line ? $",line={line},col={diagnostic.Column ?? 1}" : "";
        return $"::{level} file={Property(path)}{place},title={diagnostic.Id}::{Data(diagnostic.Message)}";
    }

    /// <summary>Escapes as GitHub's workflow commands demand of their message.</summary>
    private static string Data(string text) => 
        Printable.Of(text, but: "\r\n").Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>Escapes as GitHub's workflow commands demand of their properties.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
