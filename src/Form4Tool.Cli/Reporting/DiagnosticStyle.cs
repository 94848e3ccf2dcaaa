namespace Form4Tool.Cli.Reporting;

/// <summary>How diagnostics are shown on standard error: the values of <c>--diagnostics</c>.</summary>
internal enum DiagnosticStyle
{
    /// <summary>As compilers do: <c>filing.txt(12,40): warning F4103: …</c></summary>
    Text,

    /// <summary>One JSON object a line, with the input's path.</summary>
    Json,

    /// <summary>As one SARIF log when the run is over, with the summary among the properties of the run.</summary>
    Sarif,

    /// <summary>As annotations of a GitHub workflow: <c>::warning file=filing.txt,line=12,col=40,title=F4103::…</c></summary>
    Github,
}
