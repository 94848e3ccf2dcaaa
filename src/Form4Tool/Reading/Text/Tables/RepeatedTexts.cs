
namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Whether the texts of a printed table speak for another division into rows: filers repeat texts, and how texts begin and end
/// ("By ...", "... Stock"), from row to row.
/// </summary>
/// <param name="lines">The words of each line.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="first">The first line of the first row.</param>
/// <param name="ends">The last line of each row.</param>
internal sealed class RepeatedTexts(List<TableWord>[] lines, ColumnPositions columns, int first, int[] ends)
{
    private Dictionary<(int Column, int Part, string Text), int>? _rows;          // in how many rows each part stands

    /// <summary>
    /// Whether the texts of a row and of the next are more like each other and those of other rows if the row had another end.
    /// </summary>
    public bool Favour(int row, int end)
    {
        const int clearly = 2;
        if (row + 1 >= ends.Length || end == ends[row]) return false;
        return Likeness(row, end) >= Likeness(row, ends[row]) + clearly;
    }

    /// <summary>How many parts of the texts of a row and of the next stand in another row too.</summary>
    private int Likeness(int row, int end)
    {
        List<(int, int, string)> one = Parts(Start(row), end), two = Parts(end + 1, ends[row + 1]);
        List<(int, int, string)> first = Parts(Start(row), ends[row]), second = Parts(ends[row] + 1, ends[row + 1]);
        return one.Count(part => two.Contains(part) || IsElsewhere(part)) + two.Count(part => one.Contains(part) || IsElsewhere(part));

        bool IsElsewhere((int, int, string) part) =>
            Rows().GetValueOrDefault(part) > (first.Contains(part) ? 1 : 0) + (second.Contains(part) ? 1 : 0);
    }

    private Dictionary<(int Column, int Part, string Text), int> Rows()
    {
        if (_rows is not null) return _rows;
        _rows = [];
        for (var row = 0; row < ends.Length; row++)
            foreach (var part in Parts(Start(row), ends[row])) _rows[part] = _rows.GetValueOrDefault(part) + 1;
        return _rows;
    }

    private int Start(int row) => row == 0 ? first : ends[row - 1] + 1;

    private List<(int Column, int Part, string Text)> Parts(int start, int end) => RowTexts.Of(lines, start, end, columns);
}
