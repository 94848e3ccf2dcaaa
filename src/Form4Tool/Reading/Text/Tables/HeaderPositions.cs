using System.Globalization;
using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// The header of a table without rules: where the column of each item begins, by the numbers that lead their headings, and
/// where the captions of the columns within an item stand.
/// </summary>
internal sealed partial class HeaderPositions
{
    private readonly List<PositionedLine> _lines;

    private HeaderPositions(List<PositionedLine> lines, List<int> starts, TableLayout layout)
    {
        (_lines, Starts, Layout) = (lines, starts, layout);
        Items = [.. layout.Items.Select(item => item.Columns)];
    }

    /// <summary>Where the items begin.</summary>
    public List<int> Starts { get; }

    /// <summary>The columns of the table.</summary>
    public TableLayout Layout { get; }

    /// <summary>The columns of each item.</summary>
    public List<Column[]> Items { get; }

    /// <summary>Reads a header; null where its items cannot be found.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="derivative">Whether it is that of Table II.</param>
    /// <param name="print">Whether it is printed, so that its lines may have drifted.</param>
    public static HeaderPositions? Read(List<PositionedLine> lines, bool derivative, bool print)
    {
        var starts = Numbers(lines);
        var layout = TableLayout.Of('4', derivative, true);
        if (starts.Count != layout.Items.Length) layout = TableLayout.Of('3', derivative, false);
        if (starts.Count != layout.Items.Length) return null;
        if (print && layout.HasTransactions) Straighten(lines, starts, layout);
        var header = new HeaderPositions(lines, starts, layout);
        if (!layout.HasTransactions || header.Caption(layout.ItemOf(Column.V), ColumnHeads.V) is not null) return header;
        // Converters that know no cells over several columns set the second row of captions under other items, and the values too.
        if (Last(lines, ColumnHeads.V, 0) is not null) return null;
        // Form 5 has no column V.
        header = new HeaderPositions(lines, starts, TableLayout.Of('5', derivative, false));
        var (column, caption) = derivative ? (Column.UnderlyingTitle, ColumnHeads.UnderlyingAmount) : (Column.Price, ColumnHeads.Price);
        return header.Caption(header.Layout.ItemOf(column), caption) is null && Last(lines, caption, 0) is not null ? null : header;
    }

    /// <summary>How far a place is outside of an item.</summary>
    public int Outside(int item, int place)
    {
        int left = item == 0 ? 0 : Starts[item] - 1, right = item + 1 < Starts.Count ? Starts[item + 1] - 2 : int.MaxValue;
        return place < left ? left - place : Math.Max(0, place - right);
    }

    /// <summary>Where a word of a caption stands under an item: in the last line that has it.</summary>
    public (int Start, int End)? Caption(int item, string word)
    {
        foreach (var (_, start, end) in Alone(_lines, word, 0))
            if (Outside(item, (start + end) / 2) == 0) return (start, end);
        return null;
    }

    /// <summary>
    /// Print drifts: the lower lines of a header may stand right of the upper ones. The captions over the data are the nearer
    /// ones, so the columns of their items begin and end with them.
    /// </summary>
    private static void Straighten(List<PositionedLine> lines, List<int> starts, TableLayout layout)
    {
        var code = layout.ItemOf(Column.Code);
        if (Last(lines, ColumnHeads.Code, 0) is not { } first) return;
        starts[code] = Math.Min(starts[code], first.Start);
        var next = FormColumn.Of(layout.Items[code + 1].Columns[0]).Caption;
        Begin(starts, code + 1, (Last(lines, ColumnHeads.V, first.End) ?? first).End, Last(lines, next, first.End)?.Start);
        if (!layout.Derivative) return;
        if (Last(lines, ColumnHeads.Disposed, first.End, "Direct") is not { } disposed) return;
        var expiration = Last(lines, ColumnHeads.ExpirationWord, disposed.End);
        Begin(starts, layout.ItemOf(Column.Exercisable), disposed.End, Last(lines, ColumnHeads.ExercisableWord, disposed.End)?.Start);
        if (expiration is { } end)
            Begin(starts, layout.ItemOf(Column.UnderlyingTitle), end.End, Last(lines, ColumnHeads.UnderlyingTitle, end.End)?.Start);
    }

    /// <summary>Moves the beginning of a column between what ends before it and what begins in it.</summary>
    private static void Begin(List<int> starts, int item, int least, int? most)
    {
        if (most is not { } last || last < least) return;
        starts[item] = Math.Clamp(starts[item], Math.Min(least + 1, last), last);
    }

    /// <summary>The last caption of a word that stands right of a place, alone between blanks.</summary>
    private static (int Start, int End)? Last(List<PositionedLine> lines, string word, int from, string? unlessBehind = null)
    {
        foreach (var (line, start, end) in Alone(lines, word, from))
            if (unlessBehind is null || !line.Span[..start].TrimEnd().EndsWith(unlessBehind)) return (start, end);
        return null;
    }

    /// <summary>Where a word stands right of a place, alone between blanks: those of the last line first.</summary>
    private static IEnumerable<(PositionedLine Line, int Start, int End)> Alone(List<PositionedLine> lines, string word, int from)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            for (var end = from; IndexOf(line.Span, word, ref end) is var start and >= 0;) yield return (line, start, end);
        }
    }

    private static int IndexOf(ReadOnlySpan<char> line, string word, ref int at)
    {
        for (; at < line.Length && PositionedLine.IndexOf(line, word, at) is var start and >= 0; at = start + 1)
        {
            var end = start + word.Length;
            if ((start > 0 && !char.IsWhiteSpace(line[start - 1])) || (end < line.Length && !char.IsWhiteSpace(line[end]))) continue;
            at = end;
            return start;
        }
        return -1;
    }

    /// <summary>The places of "1.", "2.", "2A." and so on, in their order on one line.</summary>
    private static List<int> Numbers(List<PositionedLine> lines)
    {
        var starts = new List<int>();
        foreach (var line in lines)
        {
            starts.Clear();
            var last = 0;
            foreach (var item in Item().EnumerateMatches(line.Span))
            {
                var label = line.Span.Slice(item.Index, item.Length - 1);
                var number = int.Parse(label.TrimEnd('A'), CultureInfo.InvariantCulture);
                if (number != (label[^1] == 'A' ? last : last + 1)) continue;
                starts.Add(item.Index);
                last = number;
            }
            if (starts.Count >= 4) break;
        }
        return starts;
    }

    // "2." leads a heading; "3)" and "4 and" are of an instruction.
    [GeneratedRegex(@"(?<![^ ])[0-9]{1,3}A?\.")]
    private static partial Regex Item();
}
