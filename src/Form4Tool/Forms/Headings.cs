namespace Form4Tool.Forms;

/// <summary>The headings of the form's parts.</summary>
internal static class Headings
{
    public const string
        TableI = "Table I", TableII = "Table II",
        NonDerivativeTable = "Table I - Non-Derivative", DerivativeTable = "Table II - Derivative",
        BeneficiallyOwned = "Beneficially Owned",
        Owned = $"Securities {BeneficiallyOwned}",
        AcquiredDisposed = "Acquired, Disposed of, or",
        Changes = $"Securities {AcquiredDisposed} {BeneficiallyOwned}",
        Explanation = "Explanation of Responses",
        Remarks = "Remarks:";

    /// <summary>The name of the vendor's sheet.</summary>
    public const string Sheet = "Ownership Submission";

    /// <summary>The vendor's sheet: its table of owners, and the signatures.</summary>
    public const string
        Owners = "Reporting Owners", OwnerNameAndAddress = "Reporting Owner Name / Address", Relationships = "Relationships",
        Signatures = "Signatures", Signature = "Signature";

    /// <summary>What a line leaves of a heading or of the caption under a signature.</summary>
    public const string
        ExplanationBeginning = "Explanation of", OwnerBeginning = "Reporting Owner", OwnerName = "Reporting Owner Name",
        SignatureBeginning = "Signature of Reporting", SignatureOf = "Signature of", OfReporting = "of Reporting",
        ReportingPerson = "Reporting Person", Person = "Person";

    /// <summary>The caption under a signature, and that beside it.</summary>
    public const string SignatureOfPerson = "Signature of Reporting Person", SignatureDate = "Date";

    /// <summary>Whether a text begins the remarks.</summary>
    public static bool BeginRemarks(ReadOnlySpan<char> text) => text.StartsWith(Remarks, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every heading, whole.</summary>
    public static IEnumerable<string> All =>
    [
        $"{NonDerivativeTable} {Owned}", $"{NonDerivativeTable} {Changes}", $"{DerivativeTable} {Owned}", $"{DerivativeTable} {Changes}",
        $"{NonDerivativeTable} {Changes} (continued)", $"{DerivativeTable} {Changes} (continued)",
        $"{Explanation}:", Remarks, Owners, OwnerNameAndAddress, Relationships, Signatures, Signature, SignatureOfPerson,
        $"{SignatureOfPerson} {SignatureDate}", SignatureDate,
    ];
}
