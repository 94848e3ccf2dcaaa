using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F48xx: what <c>form4 check</c> finds beside the rules.</summary>
public static class CheckDiagnostics
{
    /// <summary>F4801: a value differs from the expected one.</summary>
    public static readonly DiagnosticDescriptor Differs = new("F4801", Error,
        "Not as expected", "The filing differs from its expected result, expected.json or INPUT.expected.json beside the input. Where " +
        "the new value is right, 'form4 check --update' writes it down.");

    /// <summary>F4802: another number of filings than expected.</summary>
    public static readonly DiagnosticDescriptor OtherCount = new("F4802", Error,
        "Not as many filings as expected", "The expected result is of another number of filings than the input holds.");

    /// <summary>F4803: the expected result cannot be read.</summary>
    public static readonly DiagnosticDescriptor ExpectedUnreadable = new("F4803", Error,
        "The expected result cannot be read",
        "The file beside the input is no JSON of 'form4 parse --out json', or may not be read.");

    internal static readonly DiagnosticDescriptor[] All = [Differs, OtherCount, ExpectedUnreadable];
}
