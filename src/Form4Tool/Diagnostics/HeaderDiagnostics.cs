using static Form4Tool.Severity;

namespace Form4Tool;

/// <summary>F45xx: what the EDGAR header of the submission supplied, or says otherwise than the form.</summary>
internal static class HeaderDiagnostics
{
    public static readonly DiagnosticDescriptor DocumentTypeSupplied = new("F4501", Note,
        "Document type from the header",
        "The form itself does not name its type (as in XML of 2003); the EDGAR header of the same submission does.");

    public static readonly DiagnosticDescriptor CikSupplied = new("F4502", Note,
        "CIK from the header",
        "The form shows no CIK; the EDGAR header of the same submission names the same party in the same role, with this CIK.");

    public static readonly DiagnosticDescriptor DocumentTypeDiffers = new("F4503", Warning,
        "Document type differs from the header", "The form and the EDGAR header name different types. The form's own is kept.");

    public static readonly DiagnosticDescriptor HeaderIncomplete = new("F4504", Warning,
        "The EDGAR header is not whole",
        "EDGAR writes the accession number, the submission type and the date of filing into each header. One of them is not in " +
        "this one, or its line is damaged; it is null.");

    public static readonly DiagnosticDescriptor[] All = [DocumentTypeSupplied, CikSupplied, DocumentTypeDiffers, HeaderIncomplete];
}
