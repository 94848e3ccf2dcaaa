using System.Text;

namespace Form4Tool.Wrappers;

/// <summary>
/// The lines <c>Name: value</c> before an empty one, as mail (RFC 5322), web servers (RFC 9110) and web archives (ISO 28500) have them. A
/// line that begins with white space goes on with the one before; of a name given again the first counts.
/// </summary>
internal static class HeaderFields
{
    /// <summary>Takes the fields off a text, and the empty line behind them.</summary>
    /// <param name="text">The text, from the first field on.</param>
    /// <param name="hasEnd">Whether there was an empty line; without one the text ended.</param>
    public static Dictionary<string, string> Take(scoped ref ReadOnlySpan<byte> text, out bool hasEnd)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (name, value) = ("", new StringBuilder());
        hasEnd = false;
        while (!text.IsEmpty && !hasEnd)
        {
            var line = Utf8Text.TakeLine(ref text);
            if (line is [(byte)' ' or (byte)'\t', ..])
            {
                value.Append(' ').Append(Encoding.UTF8.GetString(line.Trim(" \t"u8)));
                continue;
            }
            if (name.Length > 0) fields.TryAdd(name, value.ToString());
            hasEnd = line.IsEmpty;
            var colon = line.IndexOf((byte)':');
            name = colon < 0 ? "" : Encoding.UTF8.GetString(line[..colon]);
            value.Clear().Append(colon < 0 ? "" : Encoding.UTF8.GetString(line[(colon + 1)..]).Trim());
        }
        if (name.Length > 0) fields.TryAdd(name, value.ToString());
        return fields;
    }
}
