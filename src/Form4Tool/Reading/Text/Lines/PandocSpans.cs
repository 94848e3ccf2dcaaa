using System.Text;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>Pandoc's spans and anchors: <c>[X]{.FormData}</c>, <c>[]{##F1}</c>.</summary>
internal static class PandocSpans
{
    /// <summary>Blanks pandoc's spans out, so that what follows keeps its place.</summary>
    public static string WithoutInPlace(string text)
    {
        for (var open = text.IndexOf("]{.", StringComparison.Ordinal); open >= 0;
            open = text.IndexOf("]{.", open + 1, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            var start = text.LastIndexOf('[', open);
            if (close < 0 || start < 0) break;
            text = $"{text.AsSpan(0, start)} " +
                $"{text.AsSpan(start + 1, open - start - 1)}{new string(' ', close - open + 1)}{text.AsSpan(close + 1)}";
        }
        return text;
    }

    /// <summary>Takes pandoc's spans and anchors off.</summary>
    public static string Without(string text)
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
                    plain.Remove(at, 1);
                    i = close;
                    continue;
                }
            }
            plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
