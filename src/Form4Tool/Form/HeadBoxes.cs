using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>What the signs before the labels of a head say of their boxes.</summary>
internal static class HeadBoxes
{
    /// <summary>Whether any of the boxes is ticked.</summary>
    public static bool HasTick(List<HeadItem> items)
    {
        for (var i = 1; i < items.Count; i++)
            if (IsBox(items[i].Caption) && (items[i].Entry is { } entry ? entry.Ticked : items[i - 1].Caption == Caption.None
                ? CheckBox.Take(items[i - 1].Text, out _) : null) == true) return true;
        return false;
    }

    /// <summary>Whether a text is so short as what stands for a box, and no word.</summary>
    public static bool IsSign(HeadItem item) =>
        item.Caption == Caption.None && item.Text.Length <= 3 && item.Text.AsSpan().Trim("[]()|_ .,;:*-^") is
        { IsEmpty: false } sign && (sign.Length == 1 || !char.IsAsciiLetterOrDigit(sign[0]));

    /// <summary>
    /// Whether the tick before a label stands on a line above it, where the label has cells of its own before it and the label above has
    /// its tick on its line: what writes tables inside of cells out says the tick of the first once more.
    /// </summary>
    public static bool IsOfLineAbove(List<HeadItem> items, int label)
    {
        if (items[label].Cell == 0 || items[label - 1].Line == items[label].Line) return false;
        var above = label - 2;
        while (above > 0 && items[above].Caption == Caption.None) above--;
        return above > 0 && IsBox(items[above].Caption) && items[above].Line < items[label - 1].Line
            && items[above - 1] is { Caption: Caption.None } own && own.Line == items[above].Line && CheckBox.Take(own.Text, out _) == true;
    }

    /// <summary>Whether a caption is the label of a box.</summary>
    public static bool IsBox(Caption caption) => caption is Caption.ExitBox or Caption.PlanBox or Caption.Form3HoldingsBox
        or Caption.Form4TransactionsBox or Caption.Director or Caption.TenPercent or Caption.Officer or Caption.Other
        or Caption.FiledByOne or Caption.FiledByMore;

    /// <summary>Words of the two sentences with boxes of which the caption is damaged: whether they are ticked is lost with it.</summary>
    public static void ReportDamaged(List<HeadItem> items, FilingBinder binder)
    {
        ReadOnlySpan<(Caption, string)> sentences =
            [(Caption.PlanBox, ItemHeads.PlanRule), (Caption.ExitBox, ItemHeads.NoLongerSubject)];
        foreach (var (box, words) in sentences)
        {
            if (items.Exists(item => item.Caption == box)) continue;
            if (items.Find(item => item.Text.Contains(words)) is { Text: { } text } found)
                binder.Report(FormDiagnostics.TickUnclear,
                    $"The caption of the box at \"{words}\" is damaged; whether it is ticked does not show.",
                    found.Place + text.IndexOf(words, StringComparison.Ordinal));
        }
    }
}
