namespace Form4Tool.Batch.Inputs;

/// <summary>Tells what is no filing from what is a damaged one.</summary>
internal static class Refusals
{
    /// <summary>Whether the input is something else than an ownership filing, not a damaged one.</summary>
    public static bool IsOther(ValueList<Diagnostic> diagnostics) => diagnostics is [var only]
        && (only.Id == InputDiagnostics.NotOwnership.Id || only.Id == InputDiagnostics.Binary.Id
            || only.Id == InputDiagnostics.NoOwnershipDocument.Id);

    /// <summary>What is said of such an input where nobody named it.</summary>
    public static Diagnostic Skipped(Diagnostic why) => Of(BatchDiagnostics.Skipped, why.Message + " Skipped.");

    /// <summary>A diagnostic about an input as a whole.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, string message) =>
        new(descriptor.Id, descriptor.Severity, message, null, null, null);
}
