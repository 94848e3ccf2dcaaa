namespace Form4Tool.Binding;

/// <summary>
/// Reads the type of the form: <c>3 3/A 4 4/A 5 5/A</c> (EDGAR's submission types), also as people write it: <c>Form 4</c>, <c>4a</c>, <c>4
/// A</c>.
/// </summary>
internal static class DocumentTypeValue
{
    private static readonly string[] Types = ["3", "3/A", "4", "4/A", "5", "5/A"];

    /// <summary>The type of a text; null where it names none.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="isExact">Whether it is written as EDGAR writes it.</param>
    public static string? Read(ReadOnlySpan<byte> text, out bool isExact)
    {
        isExact = true;
        if (text.Length is 1 or 3)
            foreach (var type in Types)
                if (IsSame(text, type)) return type;
        isExact = false;
        if (text.Length > 4 && System.Text.Ascii.EqualsIgnoreCase(text[..4], "form"u8)) text = TextValue.Trim(text[4..]);
        if (text.IsEmpty || text[0] is < (byte)'3' or > (byte)'5') return null;
        var amended = TextValue.Trim(text[1..]);
        if (!amended.IsEmpty && amended[0] is (byte)'/' or (byte)'-') amended = TextValue.Trim(amended[1..]);
        return amended.IsEmpty && text.Length == 1 ? Types[(text[0] - '3') * 2]
            : amended is [(byte)'A' or (byte)'a'] ? Types[(text[0] - '3') * 2 + 1] : null;
    }

    private static bool IsSame(ReadOnlySpan<byte> text, string type)
    {
        if (text.Length != type.Length) return false;
        for (var i = 0; i < type.Length; i++)
            if (text[i] != type[i]) return false;
        return true;
    }
}
