using System.Globalization;

namespace Form4Tool.Output.Html;

/// <summary>
/// Writes single fields into the page. An element names its field (<c>data-form4-field</c>) and shows its value as the form prints
/// it; what the form does not print at all stands in a <c>data</c> element, whose <c>value</c> is machine-readable.
/// </summary>
internal sealed class PageFields(HtmlOutput html)
{
    /// <summary>A value that is shown, or the text kept as filed; nothing where there is neither.</summary>
    /// <param name="field">The field.</param>
    /// <param name="shown">The value as the form prints it.</param>
    /// <param name="asFiled">The text that could not be read as the field's type.</param>
    /// <param name="dollars">Whether a dollar sign stands before the value.</param>
    /// <param name="small">Whether it is printed small.</param>
    public void Shown(Field field, string? shown, string? asFiled = null, bool dollars = false, bool small = false)
    {
        if ((shown ?? asFiled) is not { } text) return;
        if (dollars && shown is not null) html.Raw("<span class=\"FormText\">$</span>");
        html.Raw(small ? "<span class=\"SmallFormData\"" : "<span class=\"FormData\"")
            .Attribute("data-form4-field", Fields.ElementName(field));
        if (shown is null) html.Raw(" data-form4-as-filed");
        html.Raw(">").Text(text).Raw("</span>");
    }

    /// <summary>A value that the form does not print, or prints as something else: V for 5, /K for true.</summary>
    public void Data(Field field, string? value, string? asFiled = null, string shown = "", string attributes = "")
    {
        if ((value ?? asFiled) is not { } text) return;
        html.Raw("<data").Raw(attributes).Attribute("data-form4-field", Fields.ElementName(field)).Attribute("value", text);
        if (value is null) html.Raw(" data-form4-as-filed");
        html.Raw(">").Text(shown).Raw("</data>");
    }

    /// <summary>A check box: X where it is ticked. One that the document does not give shows as empty too; only its data tell.</summary>
    public void Box(Field field, bool? flag, string? asFiled = null)
    {
        var attributes = $" class=\"box FormData\" role=\"img\" aria-label=\"{(flag == true ? "Checked" : "Not checked")}\"";
        if (flag is null && asFiled is null) html.Raw($"<span{attributes}></span>");
        else Data(field, Flag(flag), asFiled, flag == true ? "X" : "", attributes);
    }

    /// <summary>A box that stands for no field.</summary>
    public void Box(bool ticked) =>
        html.Raw(
        $"<span class=\"box FormData\" role=\"img\" aria-label=\"{(ticked ? "Checked" : "Not checked")}\">{(ticked ? "X" : "")}</span>");

    /// <summary>A name as a link to what EDGAR has of the filer.</summary>
    public void Linked(Field field, string? name, Field cikField, string? cik)
    {
        var link = cik is not null && name is not null && !cik.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (link) html.Raw("<a").Attribute("href", "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=" + cik).Raw(">");
        Shown(field, name);
        if (link) html.Raw("</a>");
        Data(cikField, cik);
    }

    /// <summary>The footnote marks on a field, each a link to its note.</summary>
    public void Marks(ReadOnlySpan<FootnoteMark> marks)
    {
        foreach (ref readonly var mark in marks)
        {
            html.Raw("<sup class=\"FootnoteData\"").Attribute("data-form4-mark", mark.Id)
                .Attribute("data-form4-on", Fields.ElementName(mark.Field));
            html.Raw("><a").Attribute("href", "#" + Anchor(mark.Id)).Raw(">(").Text(Number(mark.Id)).Raw(")</a></sup>");
        }
    }

    /// <summary>A footnote's number as print has it: 1 for F1; other ids as they are.</summary>
    public static string Number(string id) =>
        id.Length > 1 && id[0] == 'F' && !id.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? id[1..] : id;

    /// <summary>The page's anchor for a note; blanks cannot be in one.</summary>
    public static string Anchor(string id) => "note-" + string.Concat(id.Select(c => char.IsWhiteSpace(c) ? '_' : c));

    /// <summary><c>$</c> is written apart; every digit as filed, with commas between groups of three.</summary>
    public static string? Number(decimal? value)
    {
        if (value is not { } number) return null;
        var scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return number.ToString("N" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static string? Date(DateOnly? date) => date?.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    public static string? Flag(bool? flag) => flag is { } value ? value ? "1" : "0" : null;
}
