using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;
using static Form4Tool.Reading.Text.Tables.PlaceWeights;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Brings the footnotes of the vendor's sheet into lines that begin with their number. It stands beside the middle of its footnote: as
/// many lines stand above it as below, or one more below; in print, over a sheet's end, beside its first line.
/// </summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="printed">How wide a full line of the printed page is; 0 where it is not print.</param>
internal sealed class SheetNotes(List<PositionedLine> lines, int printed)
{
    private const int MostLines = 100;

    private readonly List<Part> _parts = [];        // of a stretch of lines that hold footnotes
    private readonly List<int> _numbers = [];       // those that have a number
    private readonly Chain _chain = new();
    private readonly int _printed = printed;
    private int _width;

    public void Straighten()
    {
        var start = lines.FindIndex(l => l.Trimmed.StartsWith(Headings.Explanation, StringComparison.OrdinalIgnoreCase)) + 1;
        if (start == 0) return;
        var stop = lines.FindIndex(start, l => l.Trimmed is var t
            && (Headings.BeginRemarks(t) || t.StartsWith(Sentences.NoteFile)));
        if (stop < 0) stop = lines.Count;
        for (var i = start; i < stop; i++) _width = Math.Max(_width, lines[i].Span.TrimEnd().Length);
        for (int i = start, first = start; i <= stop; i++)
        {
            // Empty lines part footnotes; paper has them anywhere.
            if (i < stop && (_printed > 0 || !lines[i].IsBlank)) continue;
            if (Load(first, i)) Divide();
            first = i + 1;
        }
    }

    /// <summary>Leaves out remarks whose lines run off the sheet.</summary>
    public void LeaveOutCut()
    {
        var start = lines.FindIndex(l => Headings.BeginRemarks(l.Trimmed));
        if (start < 0) return;
        var stop = lines.FindIndex(start, l => l.Trimmed.StartsWith("Note:", StringComparison.Ordinal) && RegionHeadings.Begin(l.Trimmed));
        if (stop < 0) stop = lines.Count;
        var last = lines.FindLastIndex(stop - 1, stop - start, l => !l.IsBlank);
        // Remarks are set smaller than footnotes.
        if (!IsCut(lines[last].Trimmed, _printed * 0.8)) return;
        lines[start] = lines[start] with { IsBroken = true };
        for (var i = start + 1; i < stop; i++) lines[i] = lines[i] with { Text = "" };
    }

    /// <summary>Whether a text ends at the right edge, in the middle of a sentence.</summary>
    private static bool IsCut(ReadOnlySpan<char> text, double width) =>
        text.Length > 150 && char.IsLetterOrDigit(text[^1]) && FontMetrics.Of(text) > width * 0.9;

    /// <summary>Takes the parts of a stretch of lines, behind the sentences with asterisks. Returns whether there are footnotes.</summary>
    private bool Load(int first, int end)
    {
        var sentence = lines.FindLastIndex(end - 1, end - first, l => l.Trimmed.StartsWith('*'));
        // A sentence may take further lines; both end with a bracket and a full stop.
        while (sentence >= 0 && sentence + 1 < end && !lines[sentence].Trimmed.EndsWith(").")
            && NoteNumber.InBrackets(lines[sentence + 1].Trimmed) == 0) sentence++;
        first = Math.Max(first, sentence + 1);
        _parts.Clear();
        _numbers.Clear();
        var column = int.MaxValue;
        for (var i = first; i < end; i++)
            if (!lines[i].IsBlank && NoteNumber.InBrackets(lines[i].Trimmed) == 0) column = Math.Min(column, Indentation.Of(lines[i].Span));
        for (int i = first, last = 0; i < end; i++)
        {
            if (lines[i].IsBlank) continue;
            var text = lines[i].Trimmed;
            // The numbers follow one another in a column of their own.
            var length = NoteNumber.InBrackets(text);
            if (length > 0 && Indentation.Of(lines[i].Span) < column && NoteNumber.TryRead(text, out var id, out _)
                && (last == 0 || id == last + 1)) last = id;
            else length = 0;
            if (length > 0) _numbers.Add(_parts.Count);
            var part = new Part(i, length, text[length..].Trim().ToString(), lines[i].Span.TrimEnd().Length, lines[i].Sheet);
            _parts.Add(part with { WholeFrom = _parts.Count > 0 && GoesOn(_parts[^1], part) ? _parts[^1].WholeFrom : _parts.Count });
        }
        return _numbers.Count > 0;
    }

    /// <summary>
    /// Whether a line ends where the next word would not have fitted; a number at the head of the next may be that of a footnote.
    /// </summary>
    private bool GoesOn(Part line, Part next) => _printed > 0 ? !FontMetrics.Fits(line.Text, next.Text, _printed * FontMetrics.Full)
        : line.Text is [.., '/' or '-'] || !LineWrap.Fits(line.End, next.Text.AsSpan(NoteNumber.InBrackets(next.Text)).TrimStart(), _width);

    /// <summary>Makes one line of each footnote. Where nothing tells which lines are whose, there is only the number.</summary>
    private void Divide()
    {
        var costs = new Costs(this);
        _chain.Solve(_numbers.Count, ref costs, others: _printed == 0);
        var found = _chain.Least < NoteUnfit;
        // Numbers that lead their footnotes need nothing, unless they may stand in the middle too.
        var leads = _printed == 0 && _numbers[0] == 0
            && Enumerable.Range(0, _numbers.Count).All(n => _parts[Next(n) - 1].WholeFrom <= _numbers[n]);
        if (leads && !found) return;
        for (int n = 0, first = 0; n < _numbers.Count; n++)
        {
            var (number, end) = (_parts[_numbers[n]], found ? costs.Last(n) - _chain.Best(n) : Next(n));
            var broken = !found || IsOpen(n) || (n > 0 && IsOpen(n - 1))
                || (leads && (first, end) != (_numbers[n], Next(n))) || (_printed > 0 && IsCut(_parts[end - 1].Text, _printed));
            var text = lines[number.Line].Trimmed[..number.Number].ToString();
            var head = broken ? number.Line : _parts[first].Line;
            for (; first < end; first++)
            {
                if (!broken && _parts[first].Text.Length > 0) text = Hyphenation.Join(text, _parts[first].Text);
                lines[_parts[first].Line] = lines[_parts[first].Line] with { Text = "" };
            }
            lines[head] = lines[head] with { Text = text, IsBroken = broken };
        }

        bool IsOpen(int note) => _printed == 0
            && Enumerable.Range(0, costs.Choices(note)).Any(c => c != _chain.Best(note) && _chain.More(note, c) == 0);
    }

    /// <summary>The next number, or the end.</summary>
    private int Next(int note) => note + 1 < _numbers.Count ? _numbers[note + 1] : _parts.Count;

    /// <summary>What it costs to end footnotes at lines: each has one number, and ends before the next.</summary>
    private readonly struct Costs(SheetNotes of) : IChainCosts
    {
        /// <summary>The first and the last index behind which a footnote may end; the choices count from the last.</summary>
        private int First(int note) =>
            note == of._numbers.Count - 1 ? of._parts.Count : Math.Max(of._numbers[note], of.Next(note) - MostLines) + 1;

        public int Last(int note) =>
            note == of._numbers.Count - 1 ? of._parts.Count : Math.Min(of.Next(note), of._numbers[note] + MostLines);

        public int Choices(int link) => Math.Max(0, Last(link) - First(link) + 1);

        public double Cost(int link, int choice)
        {
            var end = Last(link) - choice;
            if (of._printed == 0 || end == of._parts.Count) return 0;
            var (line, next) = (of._parts[end - 1], of._parts[end]);
            return (of.GoesOn(line, next) ? NoteGoesOn : 0)
                + (LineWrap.MayEndSentence(line.Text) ? 0 : NoSentence);
        }

        public double Cost(int link, int before, int choice)
        {
            int first = link == 0 ? 0 : Last(link - 1) - before, end = Last(link) - choice, number = of._numbers[link];
            if (end - first > MostLines) return Chain.Impossible;
            var more = end - 1 - number - (number - first);
            // Text browsers set numbers and lines exactly.
            if (of._printed == 0) return more is 0 or 1 && of._parts[end - 1].WholeFrom <= first ? 0 : Chain.Impossible;
            if (of._parts[first].Sheet != of._parts[end - 1].Sheet) return number == first ? 0 : NoSentence;
            return Math.Abs(more) <= 1 ? Math.Abs(more) : NoteOffMiddle * Math.Abs(more);
        }
    }

    /// <summary>A line with a part of a footnote.</summary>
    /// <param name="Line">The line.</param>
    /// <param name="Number">The length of the number at its head; 0 where there is none.</param>
    /// <param name="Text">What stands behind the number.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Sheet">The _printed page.</param>
    private sealed record Part(int Line, int Number, string Text, int End, int Sheet)
    {
        /// <summary>The first of the parts before it that go on one into the other up to it.</summary>
        public int WholeFrom { get; init; }
    }
}
