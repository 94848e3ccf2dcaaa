using System.Text;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// What GNU html2text does to a line: it counts bytes, so that a character takes as many columns as it has bytes, and underlines by
/// underscores.
/// </summary>
internal static class GnuWidening
{
    /// <summary>The line with as many columns as it was drawn with.</summary>
    /// <param name="line">The line.</param>
    /// <param name="bytes">Whether each character is a byte.</param>
    public static string Widened(ReadOnlySpan<char> line, bool bytes)
    {
        var wide = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == 'Â' && bytes && (i + 1 == line.Length || line[i + 1] is '\u00A0' or '|')) c = ' ';
            wide.Append(c == '\u00A0' ? ' ' : c);
            if (!bytes && c > '\u007f' && !char.IsLowSurrogate(c)) wide.Append(' ', c < '\u0800' ? 1 : 2);
        }
        return wide.ToString();
    }

    /// <summary>A text with blanks again in place of the underscores: <c>/s/_Jane_Roe</c>.</summary>
    public static string WithoutUnderline(string text)
    {
        if (!text.Contains('_')) return text;
        var plain = text.ToCharArray();
        for (var i = 1; i + 1 < plain.Length; i++)
            if (plain[i] == '_' && plain[i - 1] is not ('_' or ' ') && plain[i + 1] is not ('_' or ' ')) plain[i] = ' ';
        return new string(plain);
    }
}
