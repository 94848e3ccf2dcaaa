using System.Buffers;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>Finds the ticks of the sentences at the top of the form, which stand beside any of their lines.</summary>
internal static class HeadCheckBoxes
{
    private static readonly (string Words, string End, Caption Caption)[] Sentences =
    [
        (ItemHeads.ExitBoxBeginning, ItemHeads.ExitBoxEnding, Caption.ExitBox),
        (ItemHeads.PlanBoxBeginning, ItemHeads.PlanBoxEnding, Caption.PlanBox),
        (ItemHeads.Form3HoldingsBeginning, ItemHeads.Reported, Caption.Form3HoldingsBox),
        (ItemHeads.Form4TransactionsBeginning, ItemHeads.Reported, Caption.Form4TransactionsBox),
    ];

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [.. Sentences.Select(s => s.Words), ItemHeads.Annual, ItemHeads.Initial, ItemHeads.Changes], StringComparison.Ordinal);

    /// <summary>Adds the box of each sentence to the page.</summary>
    public static void Take(List<PositionedLine> lines, Page page, bool boxes)
    {
        if (!lines.Exists(l => l.Span.ContainsAny(Words))) return;
        Title(lines, page);
        foreach (var (words, ending, caption) in Sentences)
        {
            var first = lines.FindIndex(l => l.Has(words));
            if (first < 0) continue;
            var column = lines[first].Span.IndexOf(words);
            var end = first;
            while (end + 1 < lines.Count && !lines[end].Has(ending) && end - first < 14
                && !(end > first && Array.Exists(Sentences, o => lines[end + 1].Has(o.Words)))) end++;
            bool? ticked = null;
            for (var i = Math.Max(0, first - 1); i <= end && ticked != true; i++)
            {
                var beside = lines[i].Span[..Math.Min(column, lines[i].Span.Length)];
                if (i < first && Array.Exists(Sentences, o => lines[i].Has(o.Words) || lines[i].Has(o.End))) continue;
                if (IsTick(beside)) ticked = true;
                else if (boxes && beside.IndexOf("[ ]") >= 0) ticked = false;
            }
            page.Add(new HeadEntry(caption, lines[first].Place + column) { Ticked = ticked });
            for (var i = first; i <= end; i++)
            {
                // What stands right of the sentence is the form's title.
                var text = lines[i].Span;
                var gap = text.Length > column ? text[column..].IndexOf("   ") : -1;
                lines[i] = gap < 0 ? new PositionedLine("", lines[i].Place) : lines[i].Between(column + gap, text.Length);
            }
        }
    }

    /// <summary>The form's title by its first words: a narrow page breaks it.</summary>
    private static void Title(List<PositionedLine> lines, Page page)
    {
        var annual = lines.Exists(l => l.Has(ItemHeads.AnnualWord));
        foreach (var line in lines)
        {
            var title = line.Has(ItemHeads.Annual) ? Caption.Form5Title
                : line.Has(ItemHeads.Initial) ? Caption.Form3Title
                // The first word of Form 5's may be on the line above.
                : line.Has(ItemHeads.Changes) && !annual ? Caption.Form4Title : Caption.None;
            if (title != Caption.None) page.Add(new HeadEntry(title, line.Place));
        }
    }

    private static bool IsTick(ReadOnlySpan<char> beside)
    {
        var text = beside.TrimStart(" -•·").Trim(" │|[]");
        return text is "*" || CheckBox.IsTick(text);
    }
}
