using System.Text;
using Form4Tool.Output.Html;

namespace Form4Tool.Activity.Page;

/// <summary>A column.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="IsNumber">Whether its values stand at the right.</param>
internal sealed record PageColumn(string Title, bool IsNumber = false);

/// <summary>
/// A table that folds on narrow screens: each row becomes a card, and each value has its column's title before it. The titles stand in
/// the style sheet once, not in each cell.
/// </summary>
/// <param name="name">Its class.</param>
/// <param name="foldsBelow">The width of the screen, in rem, up to which it is folded: what its columns need.</param>
/// <param name="columns">Its columns; the first heads the card.</param>
internal sealed class FoldingTable(string name, int foldsBelow, params PageColumn[] columns)
{
    /// <summary>Begins the table.</summary>
    public void Begin(HtmlOutput html, string caption)
    {
        html.Raw($"<div class=\"scroll\"><table class=\"fold {name}\"><caption>").Text(caption).Raw("</caption><thead><tr>");
        foreach (var column in columns) html.Raw("<th scope=\"col\">").Text(column.Title).Raw("</th>");
        html.Raw("</tr></thead><tbody>\n");
    }

    /// <summary>Ends it.</summary>
    public static void End(HtmlOutput html) => html.Raw("</tbody></table></div>\n");

    /// <summary>The part of the style sheet that is its own.</summary>
    public void Style(StringBuilder css)
    {
        css.Append($"@media print,(min-width:{foldsBelow}.01rem){{\n");
        for (var i = 0; i < columns.Length; i++)
            if (columns[i].IsNumber) css.Append($".{name} tr>:nth-child({i + 1}){{text-align:right;white-space:nowrap}}\n");
        css.Append($"}}\n@media screen and (max-width:{foldsBelow}rem){{\n").Append(Folded.Replace("TABLE", name));
        for (var i = 1; i < columns.Length; i++) css.Append($".{name} td:nth-child({i + 1})::before{{content:\"{columns[i].Title}\"}}\n");
        css.Append("}\n");
    }

    private const string Folded = """
        .TABLE,.TABLE tbody,.TABLE tr,.TABLE th,.TABLE td{display:block}
        .TABLE thead{display:none}
        .TABLE tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
        .TABLE th,.TABLE td{padding:.1rem 0;border:0}
        .TABLE tbody th{font-weight:600}
        .TABLE tr>td{position:relative;padding-left:8.5rem;text-align:left;min-height:1.4em}
        .TABLE td:empty,.TABLE td.nil{display:none}
        .TABLE td::before{position:absolute;left:0;width:8rem;color:var(--soft)}

        """;
}
