using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Which columns of the form each column on the page holds: none for a spacer, several where the filer ran them together.
/// </summary>
internal sealed record ColumnMap(CutTable Table, FormColumn[][] Fields, double Score)
{
    /// <summary>Whether the columns are a part of the table that goes on with rows begun elsewhere: no title, no date, no code.</summary>
    public bool IsSecondHalf => !Fields.Any(f => Array.Exists(f, c => c.Column is Column.Title or Column.Code or Column.Date));

    /// <summary>The column on the page that holds the titles; negative where there is none.</summary>
    public int Title { get; } = Array.FindIndex(Fields, f => Array.Exists(f, c => c.Column == Column.Title));

    /// <summary>Whether a column on the page holds something else than words.</summary>
    public bool HoldsValues(int column) => Array.Exists(Fields[column], f => f.Kind != ValueKind.Text);

    /// <summary>What a line has in the column of titles.</summary>
    public string TitleIn(CutLine line) => Title < 0 ? "" : line.Cells[Title];
}

/// <summary>
/// Lays the form's columns over those found on the page. Both stand in order, so the best assignment is an alignment of two
/// sequences: a column gains where its head has the words and its cells the looks of a form's column; what is left out costs.
/// So a missing V, a table in two halves, spacers and run-together columns need no rules of their own.
/// </summary>
internal static class ColumnFields
{
    private const double HeadGain = 1.5, ShapeGain = 3, LeftOut = -1, OptionalLeftOut = -0.1, HeadLost = -0.4,
        DataLost = -4, RunTogether = -1, Spacer = -1.1, OtherHead = -0.7;

    // A form has at most thirty rows on a sheet; the columns of a longer table show in its first lines.
    private const int MaxLines = 100;

    public static ColumnMap Map(CutTable whole, IReadOnlyList<FormColumn[]> layouts)
    {
        var table = whole.Lines.Count <= MaxLines ? whole : whole with { Lines = whole.Lines.GetRange(0, MaxLines) };
        var looks = new ColumnLooks(table);
        return layouts.Select(layout => Align(looks, layout)).MaxBy(map => map.Score)! with { Table = whole };
    }

    private static ColumnMap Align(ColumnLooks looks, FormColumn[] layout)
    {
        int columns = looks.Table.Columns.Length, fields = layout.Length;
        var score = new double[columns + 1, fields + 1];
        var step = new int[columns + 1, fields + 1];           // -1: the field is left out; 0: the column; n: the column holds n fields
        for (var c = 0; c <= columns; c++)
        {
            for (var f = 0; f <= fields; f++)
            {
                if (c == 0 && f == 0) continue;
                score[c, f] = double.NegativeInfinity;
                if (f > 0) Try(score[c, f - 1] + (layout[f - 1].IsOptional ? OptionalLeftOut : LeftOut), -1);
                if (c == 0) continue;
                Try(score[c - 1, f] + Unused(looks, c - 1), 0);
                for (var n = 1; n <= 3 && n <= f; n++)
                {
                    var gain = n == 1 ? Gain(looks, c - 1, layout[f - 1]) : RunTogetherGain(looks, c - 1, layout.AsSpan(f - n, n));
                    if (gain > double.NegativeInfinity) Try(score[c - 1, f - n] + gain, n);
                }

                void Try(double value, int how)
                {
                    if (value > score[c, f]) (score[c, f], step[c, f]) = (value, how);
                }
            }
        }
        var map = new FormColumn[columns][];
        Array.Fill(map, []);
        for (int c = columns, f = fields; c > 0 || f > 0;)
        {
            var how = step[c, f];
            if (how < 0) { f--; continue; }
            c--;
            if (how == 0) continue;
            map[c] = layout[(f - how)..f];
            f -= how;
        }
        return new ColumnMap(looks.Table, map, score[columns, fields]);
    }

    private static double Unused(ColumnLooks looks, int column) =>
        looks.Filled(column) > 0 ? DataLost : looks.Table.Columns[column].Head.Length > 0 ? HeadLost : 0;

    private static double Gain(ColumnLooks looks, int column, FormColumn field)
    {
        var matches = looks.IsNamed(column, field.Column);
        var count = looks.Filled(column);
        // The fragments of cells wrapped over lines fit nothing; they are few beside the whole ones.
        if (count == 0 && !matches) return looks.Table.Columns[column].Head.Length > 0 ? OtherHead : looks.Table.HasHead ? Spacer : 0;
        return (matches ? HeadGain : 0) + (count > 0 ? ShapeGain * looks.Fit(column, field.Kind) / count : 0);
    }

    /// <summary>The gain of a column that holds several fields: it must come apart into them, cell by cell.</summary>
    private static double RunTogetherGain(ColumnLooks looks, int column, ReadOnlySpan<FormColumn> fields)
    {
        if (!RunTogetherCell.IsKnown(fields)) return double.NegativeInfinity;
        double fit = 0;
        var (count, several) = (looks.Filled(column), 0);
        if (count == 0) return double.NegativeInfinity;
        foreach (var line in looks.Table.Lines)
        {
            if (Absence.IsFiller(line.Cells[column])) continue;
            var parts = RunTogetherCell.Split(line.Cells[column], fields);
            if (parts is null) { fit -= 1; continue; }
            double sum = 0;
            for (var i = 0; i < parts.Length; i++) sum += parts[i].Length == 0 ? 0.3 : ValueFit.Fit(fields[i].Kind, parts[i]);
            fit += sum;
            if (parts.Count(p => p.Length > 0) > 1) several++;
        }
        if (several == 0) return double.NegativeInfinity;
        var gain = RunTogether + ShapeGain * fit / count;
        foreach (var field in fields) if (looks.IsNamed(column, field.Column)) gain += HeadGain;
        return gain;
    }
}
