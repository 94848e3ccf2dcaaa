namespace Form4Tool.Binding;

/// <summary>Reads a CIK: up to ten digits, to which EDGAR puts zeros in front (specification v5.5, issuerCik).</summary>
internal static class CikValue
{
    public const int Length = 10;

    /// <summary>Writes the ten digits of a CIK; false where the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        if (text.Length > Length) return false;
        foreach (var c in text)
            if (!char.IsAsciiDigit((char)c)) return false;
        digits.Fill((byte)'0');
        text.CopyTo(digits[(Length - text.Length)..]);
        return true;
    }
}
