using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using static Form4Tool.Reading.Text.Tables.PlaceWeights;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Divides the lines of a printed table among its rows. The pages set every cell in the middle of its row, so the lines of a
/// cell lie evenly around the core; a value begins with its dollar sign and ends with its marks. The division that
/// breaks these rules least is taken, and what another one, nearly as good, gives to another row is loose.
/// </summary>
internal sealed class RowSegmentation(List<TableWord>[] lines, Func<int, bool> gap, Func<int, bool> sheet, ColumnPositions columns,
    bool centred)
{
    private const int Tallest = 60;
    private const double Slight = 0.001;

    private readonly Chain _chain = new();
    private readonly List<TableWord>[] _cells = [.. columns.Layout.Columns.Select(_ => new List<TableWord>())];

    private CentredRows? _centred;

    /// <summary>The rows, and the words that none of them has.</summary>
    public List<WordRow> Find(List<TableWord> loose)
    {
        var rows = RowCores.Of(lines, columns);
        var line = 0;
        for (int from = 0, to; from < rows.Count; from = to)
        {
            to = centred ? from + 1 : rows.Count;
            var (first, last) = (rows[from].First, rows[to - 1].Last);
            while (first > line && !(centred && IsBlank(first - 1))) first--;
            for (; last + 1 < lines.Length && !(centred && IsBlank(last + 1)); last++)
                if (to < rows.Count && rows[to].First == last + 1) last = Math.Max(last, rows[to++].Last - 1);
            while (lines[first].Count == 0) first++;
            while (lines[last].Count == 0) last--;
            for (; line < first; line++) loose.AddRange(lines[line]);
            Divide(rows[from..to], first, last);
            line = last + 1;
        }
        for (; line < lines.Length; line++) loose.AddRange(lines[line]);
        return rows;
    }

    private bool IsBlank(int line) => lines[line].Count == 0;

    /// <summary>Divides the lines from one to another among rows.</summary>
    private void Divide(List<WordRow> rows, int first, int last)
    {
        // ends[i] are the lines with which row i may end.
        var ends = new List<int>[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            ends[i] = [];
            var limit = i + 1 < rows.Count ? rows[i + 1].First - 1 : last;
            for (var end = i + 1 < rows.Count ? rows[i].Last : last; end <= limit; end++)
                if (end == limit || (lines[end + 1].Count > 0 && end - rows[i].Last <= Tallest)) ends[i].Add(end);
        }
        if (Array.TrueForAll(ends, e => e.Count == 1))
        {
            for (var i = 0; i < rows.Count; i++) Give(rows[i], ref first, ends[i][0]);
            return;
        }
        if (centred) (_centred ??= new CentredRows(lines, columns)).Weigh(first, ends);
        var costs = new Costs(this, rows, ends, first, false);
        _chain.Solve(rows.Count, ref costs, others: true);
        if (_chain.Least >= Chain.Impossible)
        {
            // Nothing tells where a row ends.
            costs = new Costs(this, rows, ends, first, true);
            _chain.Solve(rows.Count, ref costs, others: true);
        }
        var repeats = centred ? null : new RepeatedTexts(lines, columns, first, [.. ends.Select((e, i) => e[_chain.Best(i)])]);
        for (var i = 0; i < rows.Count; i++)
        {
            var end = ends[i][_chain.Best(i)];
            var (least, most) = (end, end);
            for (var e = 0; e < ends[i].Count; e++)
            {
                var more = _chain.More(i, e) * Line;
                if (more < Ambiguity.Margin || (more < Possible && repeats?.Favour(i, ends[i][e]) == true))
                    (least, most) = (Math.Min(least, ends[i][e]), Math.Max(most, ends[i][e]));
            }
            for (var l = least + 1; l <= most; l++)
                foreach (var word in lines[l])
                {
                    word.Loose = true;
                    if (word.Kind == WordKind.Mark || !RowTexts.IsText(columns[word.Column])) continue;
                    rows[i].Doubtful.Add(word.Column);
                    if (i + 1 < rows.Count) rows[i + 1].Doubtful.Add(word.Column);
                }
            Give(rows[i], ref first, end);
        }
    }

    /// <summary>Gives a row the lines up to its last.</summary>
    private void Give(WordRow row, ref int line, int last)
    {
        for (; line <= last; line++) row.Words.AddRange(lines[line]);
    }

    /// <summary>What the lines between two ends cost as a row.</summary>
    private readonly struct Costs(RowSegmentation of, List<WordRow> rows, List<int>[] ends, int first, bool alike) : IChainCosts
    {
        public int Choices(int link) => ends[link].Count;

        // Where nothing tells whose a line is, it is reported with the row above it.
        public double Cost(int link, int choice) => alike ? Slight * (ends[link].Count - choice) : 0;

        public double Cost(int link, int before, int choice)
        {
            // Where there is no choice, it does not matter what it costs.
            if (alike || (of._centred is null && ends[link].Count == 1 && (link == 0 || ends[link - 1].Count == 1))) return 0;
            var (start, end) = (link == 0 ? first : ends[link - 1][before] + 1, ends[link][choice]);
            return of._centred?[start, end] ?? of.Cost(rows[link], start, end);
        }
    }

    /// <summary>How much a row from one line to another breaks the rules.</summary>
    private double Cost(WordRow row, int first, int last)
    {
        if (row.First - first > Tallest || last - row.Last > Tallest) return 1000;
        foreach (var cell in _cells) cell.Clear();
        var (cost, broken) = (0.0, false);
        for (var l = first; l <= last; l++)
        {
            // An empty line parts rows.
            if (l > first && gap(l) && lines[l].Count > 0) cost += GapInRow;
            broken |= l > first && sheet(l);
            foreach (var word in lines[l]) _cells[word.Column].Add(word);
        }
        // Every row has a title. One that goes on over a sheet's end is not set in its middle any more.
        if (_cells[0].Count == 0) cost += NoTitle;
        for (var c = 0; c < _cells.Length; c++)
        {
            var cell = _cells[c];
            if (cell.Count == 0) continue;
            cost += (broken ? 0 : Uneven(cell, row)) + BrokenCells(cell);
            // A mark may take the place of some values only.
            if (columns[c] is Column.Date or Column.Code or Column.Amount or Column.Direction or Column.Owned or Column.DirectIndirect
                && cell.TrueForAll(w => w.Kind == WordKind.Mark)) cost += MarksOnly;
        }
        return cost;
    }

    /// <summary>
    /// How unevenly the lines of a cell lie around the core. A cell of an even number of lines has its middle between two and may
    /// be drawn on either side; one line, or marks alone, may be drawn beside the core.
    /// </summary>
    private static double Uneven(List<TableWord> cell, WordRow row)
    {
        int above = 0, on = 0, below = 0, line = -1;
        foreach (var word in cell)
        {
            if (word.Line == line) continue;
            line = word.Line;
            if (line < row.First) above++;
            else if (line > row.Last) below++;
            else on++;
        }
        var (count, difference) = (above + on + below, Math.Abs(above - below));
        if (cell.TrueForAll(w => w.Kind == WordKind.Mark)) return difference;
        if (on == 0) return count % 2 == 1 ? OffCore * difference : difference <= 2 ? OffMiddle * difference / 2 : OffMiddle * difference;
        if (row.First == row.Last && count % 2 == 0) return OffMiddle * difference;
        return difference switch { 0 => 0, 1 => OffByOne, 2 => OffByTwo, _ => OffCore * difference };
    }

    /// <summary>A cell that begins with the end of another, or ends with the beginning of one.</summary>
    private static double BrokenCells(List<TableWord> cell)
    {
        var cost = cell[^1].Kind == WordKind.Dollar ? Broken : 0;
        for (var i = 1; i < cell.Count; i++)
        {
            if (cell[i - 1].Line == cell[i].Line) continue;
            // No value has the same mark twice.
            if (cell[i].Kind == WordKind.Mark)
            {
                if (cell[i - 1].Text == cell[i].Text) cost += Broken;
                continue;
            }
            // A raised mark may be drawn above its value, right of it.
            if ((cell[i - 1].Kind == WordKind.Mark && (cell[i].Kind is not (WordKind.Number or WordKind.Date)
                || cell[i - 1].Start < cell[i].End || cell[i].Line > cell[i - 1].Line + 1))
                || (cell[i - 1].Kind != WordKind.Mark
                && FootnoteMarks.Bare(cell[i - 1].Text).Length < cell[i - 1].Text.Length)) cost += BehindMark;
            if (cell[i].Kind == WordKind.Dollar || (cell[i - 1].Kind == cell[i].Kind
                && cell[i].Kind is WordKind.Number or WordKind.Date)) cost += Broken;
        }
        return cost;
    }
}
