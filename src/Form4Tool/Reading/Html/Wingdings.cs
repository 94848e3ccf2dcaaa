using AngleSharp.Dom;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Html;

/// <summary>The Wingdings fonts, in which word processors draw check boxes: their characters are letters that show boxes.</summary>
internal static class Wingdings
{
    /// <summary>Whether an element sets its text in one of the fonts.</summary>
    public static bool IsFontOf(IElement element) =>
        (element.GetAttribute("face") ?? element.GetAttribute("style"))?.Contains("wingdings", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>
    /// What the characters of the Wingdings fonts show: empty boxes (o, p, q, r, ¨, £) and ticked ones (x, þ, ý, û, ü, and R, S,
    /// T, V of Wingdings 2). Word writes them as U+F000 and the character, too.
    /// </summary>
    public static string Draw(string text) => string.Create(text.Length, text, (drawn, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            var c = from[i] is >= '\uf020' and <= '\uf0ff' ? (char)(from[i] - 0xf000) : from[i];
            drawn[i] = c switch
            {
                'o' or 'p' or 'q' or 'r' or '\u00a8' or '\u00a3' => PageText.Unticked,
                'x' or '\u00fe' or '\u00fd' or '\u00fb' or '\u00fc' or 'R' or 'S' or 'T' or 'V' or 'n' => PageText.Ticked,
                _ => c,
            };
        }
    });
}
