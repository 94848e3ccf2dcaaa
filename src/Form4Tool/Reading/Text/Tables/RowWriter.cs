using Form4Tool.Layout;

namespace Form4Tool.Reading.Text.Tables;

/// <summary>
/// Puts the rows of a table on the page, whose words have been given their columns. What stands where it does not belong by the form,
/// or may be another row's, is left out and reported.
/// </summary>
/// <param name="page">Where they go.</param>
/// <param name="glued">Whether the page sets marks right behind their values.</param>
/// <param name="clean">Brings a text to the page's normal form.</param>
internal sealed class RowWriter(Page page, bool glued, Func<string, string> clean)
{
    private readonly List<List<TableWord>> _inColumn = [];      // the words of a row by their columns
    private readonly List<Cell> _unplaced = [];

    public void Add(List<WordRow> rows)
    {
        // By row, a bit each: the columns whose words are not what the column holds.
        var misfits = rows.ConvertAll(row => row.IsSeveral ? uint.MaxValue : Misfits(row));
        for (var i = 0; i < rows.Count; i++)
        {
            // Where lines came into the wrong row, they are missing beside it; a row over a sheet's end may have got those of a row that
            // was not found.
            var doubtful = (i > 0 ? misfits[i - 1] : 0) | (i + 1 < rows.Count ? misfits[i + 1] : 0);
            if (misfits[i] != 0 && rows[i].IsOverSheets) doubtful = uint.MaxValue;
            if (misfits[i] == uint.MaxValue) Report(rows[i].Words);
            else Row(rows[i], doubtful);
        }
    }

    /// <summary>Keeps words that have no cell, to be reported behind the rows.</summary>
    public void Report(List<TableWord> words)
    {
        if (words.Count > 0) Report(CellWords.Of(words, glued, clean));
    }

    public void Report(Cell words) => _unplaced.Add(words);

    /// <summary>Ends the table.</summary>
    public void Finish()
    {
        foreach (var cell in _unplaced) page.Add(new UnplacedWords(cell));
    }

    /// <summary>The columns whose words are not what the column holds, a bit each.</summary>
    private uint Misfits(WordRow row)
    {
        var misfits = 0u;
        ByColumn(row);
        for (var c = 0; c < row.Layout.Columns.Length; c++)
        {
            _inColumn[c].RemoveAll(IsLoose);
            if (_inColumn[c].Count > 0 && !CellWords.Fit(row.Layout.Columns[c], _inColumn[c])) misfits |= 1u << c;
        }
        return misfits;
    }

    private void ByColumn(WordRow row)
    {
        foreach (var column in _inColumn) column.Clear();
        while (_inColumn.Count < row.Layout.Columns.Length) _inColumn.Add([]);
        foreach (var word in row.Words) _inColumn[word.Column].Add(word);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="doubtfulTexts">The columns in which, if they hold texts, lines may be missing, a bit each.</param>
    private void Row(WordRow row, uint doubtfulTexts)
    {
        var columns = row.Layout.Columns;
        ByColumn(row);
        Span<bool> either = stackalloc bool[columns.Length];         // columns of words that may as well be another's
        foreach (var word in row.Words)
            if (word.Other >= 0 && word.Other < either.Length && word.Kind != WordKind.Mark)
                either[word.Column] = either[word.Other] = true;
        var cells = new Cell[columns.Length];
        for (var c = 0; c < cells.Length; c++)
        {
            cells[c] = Cell.Empty;
            var words = _inColumn[c];
            if (words.Count == 0) continue;
            var text = RowTexts.IsText(columns[c]);
            var doubtful = either[c] || row.Doubtful.Contains(c) || ((doubtfulTexts & 1u << c) != 0 && text);
            // Of a value, the lines that another row may have hold no more than marks; a text is not known without them.
            var loose = words.FindAll(IsLoose);
            doubtful |= text ? loose.Exists(w => w.Loose) : loose.Exists(w => w.Kind != WordKind.Mark);
            words.RemoveAll(IsLoose);
            if (words.Count == 0 && !doubtful) Report(loose);
            else if (doubtful || !CellWords.Fit(columns[c], words)) Report([.. words, .. loose]);
            else
            {
                cells[c] = CellWords.Of(words, glued, clean);
                Report(loose);
            }
        }
        page.Add(new TableRow(row.Layout, cells));
    }

    private static bool IsLoose(TableWord word) => word.Loose || (word.Other >= 0 && word.Kind == WordKind.Mark);
}
