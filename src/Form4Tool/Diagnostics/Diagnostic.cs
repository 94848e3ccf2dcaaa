namespace Form4Tool;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Read, and something is worth knowing.</summary>
    Note,
    /// <summary>Read, but something is odd or lost.</summary>
    Warning,
    /// <summary>The input, or a part of it, could not be read as an ownership filing.</summary>
    Error,
}

/// <summary>A finding about an input, in the way compilers report theirs.</summary>
/// <param name="Id">Its stable id: <c>F4103</c>. <c>form4 explain</c> tells its meaning.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence: what was found and what was made of it.</param>
/// <param name="Field">The path of the field in the JSON output (<c>derivativeTable[0].transactionDate</c>); null where no field is
/// concerned.</param>
/// <param name="Line">The line in the input, from 1; null where there is no such place.</param>
/// <param name="Column">The column in the line, from 1; null where there is no such place.</param>
public sealed record Diagnostic(string Id, Severity Severity, string Message, string? Field, int? Line, int? Column);
