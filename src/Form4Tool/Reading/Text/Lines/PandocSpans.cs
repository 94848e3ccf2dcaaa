using System.Text;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>Pandoc's spans and anchors: <c>[X]{.FormData}</c>, <c>[]{##F1}</c>.</summary>
internal static class PandocSpans
{
    /// <summary>A text without its spans and anchors.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inPlace">Whether blanks take their place, so that what follows stays where it is.</param>
    public static string Without(string text, bool inPlace = false)
    {
        var open = new Stack<int>();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                plain.Append(text, i++, 2);
                continue;
            }
            if (text[i] == '[') open.Push(plain.Length);
            else if (text[i] == ']' && open.TryPop(out var at) && i + 1 < text.Length && text[i + 1] == '{')
            {
                var close = text.IndexOf('}', i);
                if (close > 0)
                {
                    if (inPlace) (plain[at], _) = (' ', plain.Append(' ', close - i + 1));
                    else plain.Remove(at, 1);
                    i = close;
                    continue;
                }
            }
            plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
