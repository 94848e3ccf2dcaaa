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
        var cleaned = lines.ConvertAll(l => Rulings.IsDashes(l.Span) ? l with { Text = "" }
            : l.Has("]{.") ? l with { Text = PandocSpans.Without(l.Text, inPlace: true) } : l);
        var director = cleaned.FindIndex(l => l.Has(ItemHeads.Director));
        var ten = cleaned.FindIndex(l => l.Has(ItemHeads.Ten));
        int left = cleaned[director].Span.IndexOf(ItemHeads.Director), right = cleaned[ten].Span.IndexOf(ItemHeads.Ten);
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
        while (first > 0 && lines[first - 1].Runs() is { Count: > 0 } runs
            && runs.TrueForAll(r => CheckBox.Take(r.Text.Split(' ')[0], out _) is not null)) first--;
        var text = ParagraphBuilder.Join(lines[..first].Select(line => line.Trimmed.ToString()));
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
    private static (bool Left, bool Right) Boxes(
        List<PositionedLine> rows, int left, int right, Caption leftLabel, Caption rightLabel, Page page)
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
        // Print sets the lines of a narrow label over each other.
        var runs = lines.SelectMany(line => line.Runs())
            .Where(run => run.Text is not (ItemHeads.Specify or ItemHeads.GiveTitle or ItemHeads.Below)).ToList();
        var (title, other) = (runs.FindAll(run => run.Start + 3 < right), runs.FindAll(run => run.Start + 3 >= right));
        if (title.Count > 0 && other.Count > 0 && both)
        {
            Add(Caption.Officer, title);
            Add(Caption.Other, other);
        }
        else if (runs.Count > 0) Add(Caption.None, runs);

        void Add(Caption label, List<Run> text) => page.Add(
            new RelationshipTitle(label, new Cell(clean(ParagraphBuilder.Join(text.Select(run => run.Text))), runs[^1].Place)));
    }
}
