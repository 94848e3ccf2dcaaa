using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Form;
using Form4Tool.Reading.Text.Flow;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Takes what the places of a table leave over. Where its columns were found, a line that fits into none of them is reported;
/// only a table whose columns could not be found goes through the grammar of the form.
/// </summary>
internal sealed class PositionedGrammar : IRowGrammar
{
    /// <summary>The table of lines whose columns were found by their places.</summary>
    public const int Placed = -1;

    private readonly FlowTable _grammar = new(true);

    public IReadOnlyList<Line> Read(IReadOnlyList<Line> lines, TableLayout layout, NoteIds notes, ICollection<FormRow> rows, FilingBinder binder)
    {
        foreach (var line in lines)
            if (line.Table == Placed) return [.. lines.Where(l => !TableWords.IsHeader(l))];
        return _grammar.Read(lines, layout, notes, rows, binder);
    }
}
