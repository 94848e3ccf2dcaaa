using System.Buffers;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Lattice;

/// <summary>A cell that a box encloses.</summary>
/// <param name="block">The lines of the block that it is cut from.</param>
/// <param name="row">The line at which it begins.</param>
/// <param name="start">Where the bar on its left stands.</param>
/// <param name="end">Where the bar on its right stands.</param>
internal sealed class LatticeCell(List<PositionedLine> block, int row, int start, int end)
{
    public int Row => row;
    public int Start => start;
    public int End => end;
    public long Place => block[row].Place + start + 1;

    /// <summary>The line behind its last one.</summary>
    public int Bottom { get; set; } = row + 1;

    /// <summary>One of the block's lines between the bars of the cell.</summary>
    public ReadOnlySpan<char> Line(int line) => block[line].Slice(start + 1, end);

    /// <summary>The cell's lines. pandoc sets a blank before what a cell holds; a grid in it begins behind that.</summary>
    public List<PositionedLine> Lines()
    {
        var margin = 1;
        for (var i = row; i < Bottom; i++)
            if (Line(i) is [not ' ', ..]) margin = 0;
        var lines = new List<PositionedLine>(Bottom - row);
        for (var i = row; i < Bottom; i++) lines.Add(block[i].Between(start + 1 + margin, end));
        return lines;
    }

    /// <summary>Whether one of its lines has certain words.</summary>
    public bool Contains(string words)
    {
        for (var i = row; i < Bottom; i++)
            if (Line(i).Contains(words, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The cell's lines as one text.</summary>
    public string Joined()
    {
        var text = "";
        for (var i = row; i < Bottom; i++)
        {
            var part = Indentation.Without(Line(i));
            if (part.IsEmpty || Rulings.IsDashes(part)) continue;
            text = text.Length == 0 ? part.ToString() : Hyphenation.JoinCell(text.TrimEnd('\\'), part.ToString());
        }
        return text;
    }
}

/// <summary>Cuts a block that is drawn with lines into cells, row by row. A cell may reach over several rows or columns.</summary>
internal static class BoxLattice
{
    /// <summary>A block of box-drawing characters, or of GNU html2text's pipes and underscores.</summary>
    public static List<List<LatticeCell>> Box(List<PositionedLine> lines)
    {
        var cutter = new Cutter(lines);
        var bars = new List<int>();
        var above = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Span;
            var gnu = text.TrimStart().StartsWith("|");
            if (gnu)
            {
                Find(text, Rulings.Pipe, bars);
                Underscored(cutter, text, bars);
                if (text.Contains('_')) lines[i] = lines[i] with { Text = lines[i].Text.Replace('_', ' ') };
            }
            else
            {
                Find(text, Rulings.Bars, bars);
                CloseRow(cutter, text, bars, ref above);
                for (var b = 0; b + 1 < bars.Count; b++)
                {
                    var inner = text[(bars[b] + 1)..bars[b + 1]];
                    if (!inner.IsEmpty && Rulings.IsHorizontal(inner[0]) && !inner.ContainsAnyExcept(inner[0]))
                        cutter.Close(bars[b], bars[b + 1]);
                    else cutter.Put(bars[b], bars[b + 1]);
                }
            }
            cutter.NextLine();
        }
        return cutter.Rows;
    }

    /// <summary>Where certain characters stand in a line.</summary>
    private static void Find(ReadOnlySpan<char> text, SearchValues<char> signs, List<int> places)
    {
        places.Clear();
        for (var at = 0; text[at..].IndexOfAny(signs) is var next and >= 0; at = places[^1] + 1) places.Add(at + next);
    }

    /// <summary>
    /// GNU html2text ends a cell by filling its last line with underscores. A line without blanks that fills its cell exactly
    /// is the last where the cells beside it end.
    /// </summary>
    private static void Underscored(Cutter cutter, ReadOnlySpan<char> text, List<int> bars)
    {
        bool before = false, here = Closed(text, 0);
        for (var b = 0; b + 1 < bars.Count; b++)
        {
            var next = Closed(text, b + 1);
            var inner = text[(bars[b] + 1)..bars[b + 1]];
            var ends = here || (!inner.IsEmpty && !inner.ContainsAny(' ', '=') && (before || next));
            cutter.Put(bars[b], bars[b + 1]);
            if (ends) cutter.Close(bars[b], bars[b + 1]);
            (before, here) = (here, next);
        }

        bool Closed(ReadOnlySpan<char> text, int bar) =>
            bar + 1 < bars.Count && text[(bars[bar] + 1)..bars[bar + 1]] is { IsEmpty: false } inner && inner[^1] == '_'
            && !inner.Contains(' ');
    }

    /// <summary>A grid of pandoc's: the rules say where the bars of the rows between them are, for a cell may hold a grid itself.</summary>
    public static List<List<LatticeCell>> Grid(List<PositionedLine> lines)
    {
        var cutter = new Cutter(lines);
        List<int> above = [], below = [], corners = [], bars = [];
        var rule = -1;
        var ends = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Span;
            if (Rulings.IsGridRule(text))
            {
                (above, below) = (below, above);
                if (i != rule) Find(text, Rulings.Corner, above);
                cutter.Close(0, text.Length);
            }
            else
            {
                if (i > rule)
                {
                    rule = i + 1;
                    while (rule < lines.Count && !Rulings.IsGridRule(lines[rule].Span)) rule++;
                    below.Clear();
                    if (rule < lines.Count) Find(lines[rule].Span, Rulings.Corner, below);
                    corners = [.. above.Union(below).Order()];
                }
                bars.Clear();
                foreach (var corner in corners)
                    if (corner < text.Length && text[corner] is '|' or '+') bars.Add(corner);
                CloseRow(cutter, text, bars, ref ends);
                for (var b = 0; b + 1 < bars.Count; b++) cutter.Put(bars[b], bars[b + 1]);
            }
            cutter.NextLine();
        }
        return cutter.Rows;
    }

    /// <summary>
    /// Ends the cells above a line where no rule does, as in the tables of databases: a row has its form of ownership once, and so does
    /// the header have its captions.
    /// </summary>
    private static void CloseRow(Cutter cutter, ReadOnlySpan<char> text, List<int> bars, ref bool above)
    {
        var (isRow, isHead) = (false, false);
        for (var b = 0; b + 1 < bars.Count && bars.Count > 4; b++)
        {
            var cell = FootnoteMarks.Bare(text[(bars[b] + 1)..bars[b + 1]].Trim()).TrimEnd();
            isRow |= b > 1 && cell is "D" or "I";
            isHead |= cell is ColumnHeads.V or ColumnHeads.Direction or ColumnHeads.Expiration;
        }
        if (above && isRow) cutter.Close(0, text.Length);
        above = isRow || isHead;
    }

    /// <summary>Keeps the cells that are open while the lines go by.</summary>
    private sealed class Cutter(List<PositionedLine> lines)
    {
        private readonly List<LatticeCell> _open = [];
        private int _line, _next;

        /// <summary>The cells by the line at which they begin, each row from left to right.</summary>
        public List<List<LatticeCell>> Rows { get; } = [];

        public void NextLine() => _line++;

        /// <summary>Ends the cells between two places.</summary>
        public void Close(int start, int end)
        {
            for (var i = _open.Count - 1; i >= 0; i--)
                if (_open[i].Start < end && _open[i].End > start) _open.RemoveAt(i);
        }

        /// <summary>Gives the line between two bars to the cell that is open there, or opens one.</summary>
        public void Put(int start, int end)
        {
            // Mostly that behind the last one.
            for (var n = 0; n < _open.Count; n++, _next++)
            {
                if (_next >= _open.Count) _next = 0;
                var open = _open[_next];
                if (open.Start != start || open.End != end || open.Bottom != _line) continue;
                open.Bottom++;
                _next++;
                return;
            }
            Close(start, end);
            var cell = new LatticeCell(lines, _line, start, end);
            _open.Add(cell);
            if (Rows.Count == 0 || Rows[^1][0].Row != _line) Rows.Add([]);
            Rows[^1].Add(cell);
        }
    }
}
