namespace Form4Tool.Binding;

/// <summary>
/// What the texts of the coded fields may be. The form and EDGAR's schema (ownershipDocumentCommon.xsd) know a few letters for each;
/// anything else is something that stands in the wrong place, or is misread, and is kept as filed.
/// </summary>
internal static class TextKinds
{
    /// <summary>Why a text is none of its field's kind; null where it is one.</summary>
    public static string? Fault(Field field, ReadOnlySpan<byte> text) => field switch
    {
        Field.TransactionAcquiredDisposedCode => text is [(byte)'A' or (byte)'D'] ? null : "is neither A nor D",
        Field.DirectOrIndirectOwnership => text is [(byte)'D' or (byte)'I'] ? null : "is neither D nor I",
        Field.TransactionCode => text is [>= (byte)'A' and <= (byte)'Z'] ? null : "is no transaction code",
        Field.TransactionFormType => text is [>= (byte)'3' and <= (byte)'5'] ? null : "is no form type of a row",
        _ => null,
    };

    /// <summary>
    /// Whether a letter is one of the form's codes (General Instruction 8); EDGAR refuses others, and texts misread some.
    /// </summary>
    public static bool IsKnownCode(ReadOnlySpan<byte> text) => text is [var letter] && TransactionCodes.IsCode((char)letter);
}
