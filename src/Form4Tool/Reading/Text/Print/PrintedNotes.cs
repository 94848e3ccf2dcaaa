using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Flow;
using Form4Tool.Reading.Text.Lines;
using static Form4Tool.Reading.Text.Print.PrintWeights;

namespace Form4Tool.Reading.Text.Print;

/// <summary>
/// Brings the footnotes of the vendor's printed sheet into lines that begin with their number. It stands beside the middle of its
/// footnote; where a footnote goes on over a sheet's end, beside its first line.
/// </summary>
internal static class PrintedNotes
{
    private const int MostLines = 100;

    public static void Straighten(List<PositionedLine> lines, int width)
    {
        var start = lines.FindIndex(l => l.Trimmed.StartsWith(Headings.Explanation, StringComparison.OrdinalIgnoreCase)) + 1;
        if (start == 0) return;
        var stop = lines.FindIndex(start, l => l.Trimmed is var t && (t.StartsWith(Headings.Remarks, StringComparison.OrdinalIgnoreCase) || t.StartsWith(Sentences.NoteFile, StringComparison.Ordinal)));
        if (stop < 0) stop = lines.Count;
        var notes = new List<Part>();
        for (var i = start; i < stop; i++)
        {
            if (lines[i].IsBlank) continue;
            var text = lines[i].Trimmed;
            var number = NoteNumber.InBrackets(text);
            notes.Add(new Part(i, number, text[number..].Trim().ToString(), lines[i].Sheet));
        }
        // The sentences behind the asterisks come first.
        var first = notes.FindLastIndex(n => lines[n.Line].Trimmed.StartsWith('*')) + 1;
        // A sentence may take a second line; both end with a bracket and a full stop.
        while (first > 0 && first < notes.Count && notes[first].Number == 0 && notes[first - 1] is var before && !before.Text.EndsWith(").", StringComparison.Ordinal) && !FontMetrics.Fits(before.Text.AsSpan().TrimStart('*'), notes[first].Text, width * FontMetrics.Full)) first++;
        notes.RemoveRange(0, first);
        if (!notes.Exists(n => n.Number > 0)) return;
        if (Split(notes, width) is not { } ends)
        {
            // Nothing tells which lines are whose: of the footnotes there is only the number.
            foreach (var note in notes) lines[note.Line] = lines[note.Line] with { Text = lines[note.Line].Trimmed[..note.Number].ToString(), IsBroken = note.Number > 0 };
            return;
        }
        var at = 0;
        foreach (var end in ends)
        {
            var whole = notes[at..end];
            var number = whole.Find(n => n.Number > 0)!;
            var text = lines[number.Line].Trimmed[..number.Number].ToString();
            // A line that runs off the sheet is cut; what it said is not known.
            var broken = IsCut(whole[^1].Text, width);
            if (!broken)
                foreach (var part in whole)
                    if (part.Text.Length > 0) text = Hyphenation.Join(text, part.Text);
            foreach (var part in whole) lines[part.Line] = lines[part.Line] with { Text = "" };
            lines[whole[0].Line] = lines[whole[0].Line] with { Text = text, IsBroken = broken };
            at = end;
        }
    }

    /// <summary>Leaves out remarks whose lines run off the sheet.</summary>
    public static void LeaveOutCut(List<PositionedLine> lines, int width)
    {
        var start = lines.FindIndex(l => l.Trimmed.StartsWith(Headings.Remarks, StringComparison.OrdinalIgnoreCase));
        if (start < 0) return;
        var stop = lines.FindIndex(start, l => l.Trimmed.StartsWith("Note:", StringComparison.Ordinal) && RegionHeadings.Begin(l.Trimmed));
        if (stop < 0) stop = lines.Count;
        var last = lines.FindLastIndex(stop - 1, stop - start, l => !l.IsBlank);
        // Remarks are set smaller than footnotes.
        if (!IsCut(lines[last].Trimmed, width * 0.8)) return;
        lines[start] = lines[start] with { IsBroken = true };
        for (var i = start + 1; i < stop; i++) lines[i] = lines[i] with { Text = "" };
    }

    /// <summary>Whether a text ends at the right edge, in the middle of a sentence.</summary>
    private static bool IsCut(ReadOnlySpan<char> text, double width) => text.Length > 150 && char.IsLetterOrDigit(text[^1]) && FontMetrics.Of(text) > width * 0.9;

    /// <summary>The index behind the last line of each footnote; null where no division is good.</summary>
    private static List<int>? Split(List<Part> lines, int width)
    {
        var numbers = new List<int>();
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Number > 0) numbers.Add(i);
        var costs = new Costs(lines, numbers, width);
        var chain = new Chain();
        chain.Solve(numbers.Count, ref costs, others: false);
        if (chain.Least >= NoteUnfit) return null;
        var ends = new List<int>(numbers.Count);
        for (var n = 0; n < numbers.Count; n++) ends.Add(costs.Last(n) - chain.Best(n));
        return ends;
    }

    /// <summary>What it costs to end footnotes at lines: each has one number, and ends before the next.</summary>
    private readonly struct Costs(List<Part> lines, List<int> numbers, int width) : IChainCosts
    {
        /// <summary>The first and the last index behind which a footnote may end; the choices count from the last.</summary>
        private int First(int note) => note == numbers.Count - 1 ? lines.Count : Math.Max(numbers[note], numbers[note + 1] - MostLines) + 1;

        public int Last(int note) => note == numbers.Count - 1 ? lines.Count : Math.Min(numbers[note + 1], numbers[note] + MostLines);

        public int Choices(int link) => Math.Max(0, Last(link) - First(link) + 1);

        public double Cost(int link, int choice) => Last(link) - choice is var end && end < lines.Count ? Cut(lines[end - 1].Text, lines[end].Text, width) : 0;

        public double Cost(int link, int before, int choice)
        {
            int first = link == 0 ? 0 : Last(link - 1) - before, end = Last(link) - choice;
            return end - first > MostLines ? Chain.Impossible : Uneven(lines, first, numbers[link], end - 1);
        }
    }

    /// <summary>How much speaks against a footnote's end between two lines.</summary>
    private static double Cut(string line, string next, int width) =>
        (!FontMetrics.Fits(line, next, width * FontMetrics.Full) ? NoteGoesOn : 0) + (line.Length > 0 && line[^1] is '.' or ')' or '"' or ':' or ';' or '”' ? 0 : NoSentence);

    private static double Uneven(List<Part> lines, int first, int number, int last)
    {
        if (lines[first].Sheet != lines[last].Sheet) return number == first ? 0 : NoSentence;
        var difference = Math.Abs(last - number - (number - first));
        return difference <= 1 ? difference : NoteOffMiddle * difference;
    }

    private sealed record Part(int Line, int Number, string Text, int Sheet);
}
