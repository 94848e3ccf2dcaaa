using System.Buffers;
using System.Text;

namespace Form4Tool.Output.Html;

/// <summary>
/// Writes HTML: markup as it is given, texts escaped. Control characters, which HTML does not allow, are left out and counted.
/// </summary>
internal sealed class HtmlOutput
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"" + string.Concat(Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c)) + "\uFFFE\uFFFF");

    private readonly StringBuilder _html = new();

    /// <summary>How many characters were left out.</summary>
    public int Dropped { get; private set; }

    public override string ToString() => _html.ToString();

    /// <summary>Writes what there is so far.</summary>
    public void WriteTo(TextWriter writer) => writer.Write(_html);

    /// <summary>Markup.</summary>
    public HtmlOutput Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>A text, in content or in an attribute's value.</summary>
    public HtmlOutput Text(string text)
    {
        var rest = text.AsSpan();
        for (int next; (next = rest.IndexOfAny(Special)) >= 0; rest = rest[(next + 1)..])
        {
            _html.Append(rest[..next]);
            switch (rest[next])
            {
                case '&': _html.Append("&amp;"); break;
                case '<': _html.Append("&lt;"); break;
                case '>': _html.Append("&gt;"); break;
                case '"': _html.Append("&quot;"); break;
                default: Dropped++; break;
            }
        }
        _html.Append(rest);
        return this;
    }

    /// <summary>An attribute with its leading blank.</summary>
    public HtmlOutput Attribute(string name, string value) => Raw($" {name}=\"").Text(value).Raw("\"");
}
