namespace Form4Tool.Binding;

/// <summary>
/// Flags: <c>1</c>, <c>0</c>, <c>true</c>, <c>false</c> in any case (specification §1.4). Readers of pages say <c>1</c> and <c>0</c> for
/// boxes.
/// </summary>
internal static class FlagValue
{
    public static bool? Read(ReadOnlySpan<byte> text) => text.Length switch
    {
        1 when text[0] == '1' => true,
        1 when text[0] == '0' => false,
        4 when System.Text.Ascii.EqualsIgnoreCase(text, "true"u8) => true,
        5 when System.Text.Ascii.EqualsIgnoreCase(text, "false"u8) => false,
        _ => null,
    };
}
