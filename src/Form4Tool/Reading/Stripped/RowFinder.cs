using Form4Tool.Assignment;

namespace Form4Tool.Reading.Stripped;

/// <summary>Finds the rows in the pieces behind the last owner: of all ways to read them as the schema's elements that against which least speaks.</summary>
internal sealed class RowFinder
{
    /// <summary>A reading that has so little more against it is as good: less than one element without its value.</summary>
    private const double Margin = RowSchema.Footnote / 2;

    private readonly Chain _chain = new();

    /// <summary>The rows in order, the first of which is what stands before them, and where the rows end.</summary>
    public (List<StrippedRow> Rows, int End) Find(Pieces pieces, RowSchema schema, int first)
    {
        var rows = new List<StrippedRow>();
        var costs = new RowCosts(pieces, schema, first, pieces.Count);
        var links = pieces.Count - first;
        _chain.Solve(links, ref costs, true);
        if (links == 0 || _chain.Least >= Chain.Impossible) return (rows, first);
        var before = -1;
        for (var link = 0; link < links; link++)
        {
            var state = costs.State(link, _chain.Best(link));
            if (state == schema.Rest) return (rows, first + link);
            if (before < 0 || (state != before && schema.BeginsRow(before, state))) rows.Add(new StrippedRow(schema.Row(state), first + link));
            var (row, element) = (rows[^1], schema.Element(state));
            row.Add(element.Field, first + link);
            before = state;
            if (row.Row.Order == 0) continue;
            for (var other = 0; other < costs.Choices(link); other++)
            {
                if (_chain.More(link, other) >= Margin) continue;
                var another = schema.Element(costs.State(link, other));
                if (another.Field != element.Field)
                {
                    // Where words are all there is, the words themselves tell where a text ends.
                    if (element.Content != Content.Text || (pieces.AreValues && another.Content != Content.Text)) row.Unclear.Add(element.Field);
                }
                else if (element.Content == Content.DirectIndirect && schema.Row(costs.State(link, other)) != row.Row) row.IsUnclear = true;
            }
        }
        return (rows, pieces.Count);
    }
}
