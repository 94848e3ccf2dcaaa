using Form4Tool.Assignment;

namespace Form4Tool.Reading.Stripped;

/// <summary>
/// Finds the rows in the pieces behind the last owner: of all ways to read them as the schema's elements that against which least speaks.
/// </summary>
internal sealed class RowFinder
{
    /// <summary>A reading that has so little more against it is as good: less than one element without its value.</summary>
    private const double Margin = RowSchema.Footnote / 2;

    /// <summary>So many pieces are looked at in one go, more than the 60 rows have that EDGAR takes.</summary>
    private const int Window = 2048;

    private readonly Chain _chain = new();

    /// <summary>The rows in order, the first of which may be what stands before them, and where the rows end.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="schema">What they may be.</param>
    /// <param name="first">The first piece behind the flags of the last owner.</param>
    /// <param name="titled">Whether the last owner's boxes have a title, and whether another text.</param>
    public (List<StrippedRow> Rows, int End) Find(Pieces pieces, RowSchema schema, int first, (bool Officer, bool Other) titled)
    {
        var rows = new List<StrippedRow>();
        for (var before = -1; first < pieces.Count;)
        {
            var end = Math.Min(pieces.Count, first + Window);
            var count = rows.Count;
            var costs = new ElementCosts(pieces, schema, first, end, before, titled);
            var stop = Read(pieces, schema, first, end, ref costs, before, rows);
            if (stop < end || end == pieces.Count) return (rows, stop);
            // The last row may go on behind the window; it is read again with what follows.
            if (rows.Count < count + 2) return (rows, end);
            (first, before) = (rows[^1].From, rows[^2].Last);
            rows.RemoveAt(rows.Count - 1);
        }
        return (rows, first);
    }

    private int Read(Pieces pieces, RowSchema schema, int first, int end, ref ElementCosts costs, int before, List<StrippedRow> rows)
    {
        _chain.Solve(end - first, ref costs, true);
        if (_chain.Least >= Chain.Impossible) return first;
        for (var link = 0; link < end - first; link++)
        {
            var state = costs.State(link, _chain.Best(link));
            if (state == schema.Rest) return first + link;
            if (link == 0 || (state != before && schema.BeginsRow(before, state)))
                rows.Add(new StrippedRow(schema.Row(state), first + link));
            before = state;
            rows[^1].Add(schema.Element(state).Field, first + link, state);
            if (rows[^1].Row.Order > 0) Doubt(pieces, schema, ref costs, link, state, rows[^1]);
        }
        return end;
    }

    /// <summary>Marks what may as well be something else.</summary>
    private void Doubt(Pieces pieces, RowSchema schema, ref ElementCosts costs, int link, int state, StrippedRow row)
    {
        var element = schema.Element(state);
        for (var other = 0; other < costs.Choices(link); other++)
        {
            if (_chain.More(link, other) >= Margin) continue;
            var another = schema.Element(costs.State(link, other));
            if (another.Field == element.Field)
                row.IsUnclear |= element.Content == Content.DirectIndirect && schema.Row(costs.State(link, other)) != row.Row;
            // Where words are all there is, the words themselves tell where a text ends.
            else if (element.Content != Content.Text || (pieces.AreValues && another.Content != Content.Text))
                row.Unclear.Add(element.Field);
        }
    }
}
