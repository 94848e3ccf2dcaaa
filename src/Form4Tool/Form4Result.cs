namespace Form4Tool;

/// <summary>One filing that was read, with what was found about it; or the word why an input is none.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Filing">The filing; null where the input could not be read as one.</param>
/// <param name="Diagnostics">What was found, in the order of the document.</param>
public sealed record Form4Result(SourceInfo Source, OwnershipFiling? Filing, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether the whole filing was read: there is one, and no error is reported.</summary>
    public bool IsComplete => Filing is not null && !Has(Severity.Error);

    /// <summary>Whether a diagnostic of this severity, or a graver one, is reported.</summary>
    public bool Has(Severity severity)
    {
        foreach (var diagnostic in Diagnostics.AsSpan())
            if (diagnostic.Severity >= severity) return true;
        return false;
    }
}
