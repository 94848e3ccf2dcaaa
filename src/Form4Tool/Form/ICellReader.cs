using Form4Tool.Forms;
using Form4Tool.Layout;

namespace Form4Tool.Form;

/// <summary>How a format writes the cells of a table: what of a cell is its value, and which footnote marks hang on it.</summary>
internal interface ICellReader
{
    /// <summary>Whether a value may stand beside its column, of which nothing but its place tells.</summary>
    bool ColumnsMayShift { get; }

    /// <summary>The value of a cell, without its marks; empty where it has none.</summary>
    /// <param name="row">The row, since a cell may say what another means.</param>
    /// <param name="column">The column of the cell.</param>
    /// <param name="marks">Where the ids of the footnotes go (<c>F1</c>).</param>
    string Read(FormRow row, Column column, List<string> marks);

    /// <summary>Whether each mark has a footnote of its own, so that one without it has lost it.</summary>
    bool MarksHaveNotes { get; }

    /// <summary>Whether a blank under V says that a row is not reported early even if it has no code.</summary>
    bool BlankSpeaksWithoutCode { get; }
}
