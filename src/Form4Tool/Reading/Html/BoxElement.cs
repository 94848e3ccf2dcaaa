using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Reads the elements that pages show a check box with: an input, an element in the role of one (WAI-ARIA), a picture that is named
/// or described as one, and the icons of the common fonts, whose classes say what they draw.
/// </summary>
internal static class BoxElement
{
    /// <summary>Whether the box that an element shows is ticked; null where it shows none.</summary>
    public static bool? Read(IElement element)
    {
        if (element is IHtmlInputElement { Type: "checkbox" or "radio" }) return element.HasAttribute("checked");
        if (element.GetAttribute("role") is "checkbox" or "radio")
            return element.GetAttribute("aria-checked") switch { "true" => true, "false" => false, _ => null };
        if (element.LocalName == "img")
        {
            return Described(element.GetAttribute("alt")) ?? Described(element.GetAttribute("title")) ?? Named(element.GetAttribute("src"));
        }
        // An icon has no text of its own: its class draws it.
        return element.LocalName is "i" or "svg" or "span" && element.GetAttribute("class") is { Length: > 0 } drawn
            && element.TextContent.AsSpan().Trim().IsEmpty ? Icon(drawn) : null;
    }

    private static bool? Described(string? words) => words is null ? null : CheckBox.Read(words);

    /// <summary><c>/images/box_checked.gif</c>: a name that speaks of checking or of boxes.</summary>
    private static bool? Named(string? source)
    {
        if (source is null) return null;
        var name = source.AsSpan(source.LastIndexOf('/') + 1);
        if (Has(name, "unchecked") || Has(name, "uncheck") || Has(name, "notchecked") || Has(name, "empty") && Has(name, "box"))
            return false;
        if (Has(name, "checked") || Has(name, "tick")) return true;
        return Has(name, "checkbox") ? null : Has(name, "check") ? true : null;
    }

    /// <summary><c>fa fa-check-square-o</c>, <c>glyphicon-unchecked</c>, <c>bi bi-square</c></summary>
    private static bool? Icon(string drawn)
    {
        if (Has(drawn, "unchecked") || Has(drawn, "uncheck")) return false;
        if (Has(drawn, "check") || Has(drawn, "tick")) return true;
        return Has(drawn, "square") && (Has(drawn, "fa-") || Has(drawn, "bi-") || Has(drawn, "icon")) ? false : null;
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
