using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Item 5 (4 on Form 3): two boxes and their labels side by side, twice. A label may take several lines with its tick beside any
/// of them; the officer's title and the text of "Other" stand under the labels.
/// </summary>
internal static class RelationshipCells
{
    public static void Add(List<PositionedLine> lines, Page page, Func<string, string> clean)
    {
        var cleaned = lines.ConvertAll(l => Rulings.IsDashes(l.Span) ? l with { Text = "" } : l.Span.Contains("]{.", StringComparison.Ordinal) ? l with { Text = PandocSpans.Without(l.Text, inPlace: true) } : l);
        var director = cleaned.FindIndex(l => l.Span.Contains(ItemHeads.Director, StringComparison.Ordinal));
        var ten = cleaned.FindIndex(l => l.Span.Contains(ItemHeads.Ten, StringComparison.Ordinal));
        int left = cleaned[director].Span.IndexOf(ItemHeads.Director, StringComparison.Ordinal), right = cleaned[ten].Span.IndexOf(ItemHeads.Ten, StringComparison.Ordinal);
        if (right <= left)
        {
            foreach (var line in lines)
                if (!line.IsBlank) page.Add(new Cell(clean(line.Trimmed.ToString()), line.Place));
            return;
        }
        var first = ItemCaption(cleaned, Math.Min(director, ten), page, clean);
        var officer = After(cleaned, first, [ItemHeads.Director, "Owner"]);
        var titles = After(cleaned, officer, [ItemHeads.Below, ItemHeads.Below]);
        Boxes(cleaned[first..officer], left, right, Caption.Director, Caption.TenPercent, page);
        var (isOfficer, isOther) = Boxes(cleaned[officer..titles], left, right, Caption.Officer, Caption.Other, page);
        Titles(cleaned[titles..], right, isOfficer && isOther, page, clean);
    }

    /// <summary>The caption of the item, and the first line of its boxes.</summary>
    private static int ItemCaption(List<PositionedLine> lines, int labels, Page page, Func<string, string> clean)
    {
        var first = labels;
        // A box may stand on the line above its label.
        while (first > 0 && lines[first - 1].Runs() is { Count: > 0 } runs && runs.TrueForAll(r => CheckBox.Take(r.Text.Split(' ')[0], out _) is not null)) first--;
        var text = "";
        foreach (var line in lines[..first])
            if (!line.IsBlank) text = Hyphenation.Join(text, line.Trimmed);
        if (text.Length > 0) page.Add(new Cell(clean(text), lines[0].Place));
        return first;
    }

    /// <summary>The line behind those on which all words have been seen, those of a line from left to right.</summary>
    private static int After(List<PositionedLine> lines, int from, List<string> words)
    {
        for (var i = from; i < lines.Count; i++)
        {
            var text = lines[i].Span;
            for (var w = 0; w < words.Count;)
            {
                if (text.IndexOf(words[w]) is not (>= 0 and var at)) w++;
                else
                {
                    text = text[(at + words[w].Length)..];
                    words.RemoveAt(w);
                }
            }
            if (words.Count == 0) return i + 1;
        }
        return lines.Count;
    }

    /// <summary>A tick stands before its label: the left one no further right than where its label begins.</summary>
    private static (bool Left, bool Right) Boxes(List<PositionedLine> rows, int left, int right, Caption leftLabel, Caption rightLabel, Page page)
    {
        if (rows.Count == 0) return default;
        bool? leftBox = null, rightBox = null;
        foreach (var line in rows)
        {
            var text = line.Span;
            for (int at = 0, end; text[at..].IndexOfAnyExcept(' ') is var blanks and >= 0 && (at += blanks) <= right; at = end)
            {
                end = text[at..].IndexOf(' ') is var length and >= 0 ? at + length : text.Length;
                if (CheckBox.Read(text[at..end]) is not { } ticked) continue;
                if (at <= left) leftBox = ticked;
                else rightBox = ticked;
            }
        }
        var place = rows[0].Place;
        page.Add(new HeadEntry(leftLabel, place) { Ticked = leftBox });
        page.Add(new HeadEntry(rightLabel, place) { Ticked = rightBox });
        return (leftBox == true, rightBox == true);
    }

    /// <summary>One text belongs to the box that is ticked, wherever it stands; two stand under their labels.</summary>
    private static void Titles(List<PositionedLine> lines, int right, bool both, Page page, Func<string, string> clean)
    {
        string title = "", other = "";
        var place = 0L;
        foreach (var line in lines)
        {
            foreach (var run in line.Runs())
            {
                // Print sets the lines of a narrow label over each other.
                if (run.Text is ItemHeads.Specify or ItemHeads.GiveTitle or ItemHeads.Below) continue;
                place = run.Place;
                if (run.Start + 3 >= right) other = Hyphenation.Join(other, run.Text);
                else title = Hyphenation.Join(title, run.Text);
            }
        }
        if (title.Length > 0 && other.Length > 0 && both)
        {
            Add(Caption.Officer, title);
            Add(Caption.Other, other);
        }
        else if (title.Length + other.Length > 0) Add(Caption.None, title.Length == 0 ? other : other.Length == 0 ? title : InOrder(lines));

        void Add(Caption label, string text) => page.Add(new RelationshipTitle(label, new Cell(clean(text), place)));
    }

    private static string InOrder(List<PositionedLine> lines)
    {
        var text = "";
        foreach (var line in lines)
            foreach (var run in line.Runs())
                text = Hyphenation.Join(text, run.Text);
        return text;
    }
}
