using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F43xx: forms read from pages and text, where position and words say what an element says in XML.</summary>
internal static class FormDiagnostics
{
    public static readonly DiagnosticDescriptor TableMissing = new("F4301", Warning,
        "A table of the form is missing", "The form has two tables and this text has only part of them; converters that keep \"the article\" drop tables. Rows may be lost.");

    public static readonly DiagnosticDescriptor[] All = [TableMissing];
}
