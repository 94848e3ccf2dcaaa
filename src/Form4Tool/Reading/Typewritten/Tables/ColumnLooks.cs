using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// What the columns of a table on the page look like: which of the form's columns their heads name, and how well their cells fit a kind.
/// Each is found once, however many columns of however many layouts are laid over them.
/// </summary>
internal sealed class ColumnLooks(CutTable table)
{
    private static readonly int Kinds = Enum.GetValues<ValueKind>().Length, Names = Enum.GetValues<Column>().Length;

    private readonly double?[,] _fits = new double?[table.Columns.Length, Kinds];
    private readonly bool?[,] _names = new bool?[table.Columns.Length, Names];
    private readonly int?[] _filled = new int?[table.Columns.Length];

    /// <summary>The table.</summary>
    public CutTable Table => table;

    /// <summary>How many cells of a column say something.</summary>
    public int Filled(int column) => _filled[column] ??= table.Lines.Count(line => !Absence.IsFiller(line.Cells[column]));

    /// <summary>Whether the head of a column has the words of one of the form's.</summary>
    public bool IsNamed(int column, Column name) => _names[column, (int)name]
        ??= table.Columns[column].Head is { Length: > 0 } head && TypewrittenHeads.Names(name, head);

    /// <summary>How well the cells of a column fit a kind, added up.</summary>
    public double Fit(int column, ValueKind kind)
    {
        if (_fits[column, (int)kind] is { } known) return known;
        double fit = 0;
        foreach (var line in table.Lines)
            if (!Absence.IsFiller(line.Cells[column])) fit += ValueFit.Fit(kind, line.Cells[column]);
        _fits[column, (int)kind] = fit;
        return fit;
    }
}
