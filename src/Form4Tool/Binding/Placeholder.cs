namespace Form4Tool.Binding;

/// <summary>
/// What a template has where a program writes a value, in the notations of template literals and languages: <c>${name}</c>,
/// <c>{{ name }}</c>, <c>{% name %}</c>, <c>#{name}</c>, <c>&lt;%= name %&gt;</c>.
/// </summary>
internal static class Placeholder
{
    /// <summary>Whether a trimmed text is one and nothing else.</summary>
    public static bool Is(ReadOnlySpan<byte> text) => text.Length >= 4 && text[0] switch
    {
        (byte)'$' or (byte)'#' => text[1] == '{' && IsOne(text, 2, "}"u8),
        (byte)'{' => text[1] == '{' && IsOne(text, 2, "}}"u8) || text[1] == '%' && IsOne(text, 2, "%}"u8),
        (byte)'<' => text[1] == '%' && IsOne(text, 2, "%>"u8),
        _ => false,
    };

    private static bool IsOne(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> end) =>
        text[from..].IndexOf(end) == text.Length - from - end.Length;
}
