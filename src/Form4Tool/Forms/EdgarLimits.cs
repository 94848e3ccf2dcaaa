namespace Form4Tool.Forms;

/// <summary>
/// How many characters EDGAR takes in an element: the lengths of the EDGAR Ownership XML Technical Specification. A submission with a
/// longer text is suspended, so a page of one never shows it.
/// </summary>
internal static class EdgarLimits
{
    /// <summary>The most characters of a field's text, with runs of blanks as one; null where a text may be of any length.</summary>
    public static int? MostCharacters(Field field) => field switch
    {
        Field.SecurityTitle or Field.UnderlyingSecurityTitle => 60,
        Field.NatureOfOwnership => 100,
        Field.IssuerName or Field.RptOwnerName => 150,
        Field.SignatureName => 255,
        _ => null,
    };

    /// <summary>Whether a text is longer than EDGAR takes in a field.</summary>
    public static bool IsTooLong(Field field, ReadOnlySpan<char> text)
    {
        if (MostCharacters(field) is not { } most || text.Length <= most) return false;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
            if (i == 0 || !char.IsWhiteSpace(text[i]) || !char.IsWhiteSpace(text[i - 1])) length++;
        return length > most;
    }
}
