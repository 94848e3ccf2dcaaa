using System.Xml;

namespace Form4Tool.Spreadsheet;

/// <summary>Texts without the characters that XML, of which a workbook is made, does not allow.</summary>
internal static class XmlText
{
    /// <summary>The text, each such character as the mark of a replaced one.</summary>
    public static string Of(string text)
    {
        var i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i])) i++;
        if (i == text.Length) return text;
        return string.Create(text.Length, text, static (chars, text) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                chars[i] = isPair || XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD';
                if (isPair) chars[++i] = text[i];
            }
        });
    }
}
