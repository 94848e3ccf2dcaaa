namespace Form4Tool;

/// <summary>All diagnostics that the library and the command line can raise, by id.</summary>
public static class DiagnosticTable
{
    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. InputDiagnostics.All, .. ValueDiagnostics.All, .. XmlDiagnostics.All, .. FormDiagnostics.All, .. TypewrittenDiagnostics.All,
        .. HeaderDiagnostics.All, .. StrippedDiagnostics.All, .. BatchDiagnostics.All, .. OutputDiagnostics.All,
        .. CheckDiagnostics.All];

    /// <summary>The descriptor of an id, in any case; null where there is none.</summary>
    public static DiagnosticDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var descriptor in All)
            if (descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) return descriptor;
        return null;
    }
}
