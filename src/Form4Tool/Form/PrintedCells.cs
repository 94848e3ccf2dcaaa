using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>The cells of a page that was made from XML, and of texts made from such pages: values as filed, marks behind them.</summary>
internal sealed class PrintedCells(NoteIds notes) : ICellReader
{
    /// <inheritdoc/>
    public bool ColumnsMayShift => false;

    private readonly List<int> _numbers = [];

    /// <summary>V is printed from the form type, which the XML has in one element with the code: without a code there is neither.</summary>
    public bool BlankSpeaksWithoutCode => false;

    public string Read(FormRow row, Column column, List<string> marks)
    {
        _numbers.Clear();
        var text = FootnoteMarks.Split(row[column].Text, FormColumn.Of(column).Kind == ValueKind.Text, notes, _numbers);
        // A mark behind V is that of transactionTimeliness, which no column shows (BlindSpots).
        if (column == Column.V) return text;
        foreach (var number in _numbers) marks.Add(NoteIds.Of(number));
        return text;
    }

    public bool MarksHaveNotes => true;
}
