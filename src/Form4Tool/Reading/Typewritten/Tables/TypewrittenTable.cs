using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Form;
using Form4Tool.Form.Streams;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>Reads one of the two tables: all its parts, on all its sheets, into rows.</summary>
internal sealed partial class TypewrittenTable(
    Sheet sheet, FilingBinder binder, NoteIds notes, char form, bool derivative, StreamTable stream)
{
    private readonly List<FormRow> _rows = [];
    // How many rows of further parts were joined to the rows, by the part's first column: as many as there are rows, or none fits.
    private readonly Dictionary<Column, (int Rows, Column[] Columns)> _joined = [];
    private bool _hasEarly;

    public void Read(List<Section> sections, Func<int, bool> isTaken)
    {
        var layouts = TypewrittenLayouts.Of(derivative, form == '3');
        foreach (var section in sections)
        {
            if (section.Part != (derivative ? Part.TableII : Part.TableI)) continue;
            var lines = TableParts.Lines(sheet, section, isTaken);
            if (!ReadList(lines)) TableParts.Find(lines).ForEach(part => ReadPart(part, layouts));
        }
        foreach (var (rows, columns) in _joined.Values.Where(j => j.Rows != _rows.Count)) LeaveOut(rows, columns);
        Dittos();
        var interpreter = new RowInterpreter(binder, new TypistCells(notes, derivative, binder));
        foreach (var row in _rows)
        {
            PairOfSides(row);
            if (!IsNoRow(row) && !IsShifted(row)) interpreter.Bind(row, derivative, form, _hasEarly);
        }
    }

    private bool ReadList(List<SheetLine> lines)
    {
        var list = new LabelledList(form, derivative);
        if (list.TryRead(lines) is not { } rows) return false;
        if (list.IsSideBySide)
            binder.Report(TypewrittenDiagnostics.TableNotTakenApart,
                $"The rows of Table {Number} stand side by side behind its captions.",
                lines.Find(l => l.Kind == LineKind.Text)!.Place);
        _rows.AddRange(rows.FindAll(r => r.Filled.Any()));
        foreach (var (text, place) in list.Lost)
            binder.Report(TypewrittenDiagnostics.CellLost,
                $"Table {Number}: \"{text}\" in a list of captions could not be taken apart; it is not in the output.", place);
        return true;
    }

    private void ReadPart(TablePart part, IReadOnlyList<FormColumn[]> layouts)
    {
        var tables = CellStream.TryRead(part, form, derivative) is { } stream ? [stream]
            : sheet.HasTabsForBlanks && !part.Data.Exists(l => l.HasCells) || LostBlanks.In(part) ? []
            : TableCutter.Propose(part.Head, part.Stubs, part.Data);
        var best = tables.Select(table => ColumnFields.Map(table, layouts)).MaxBy(map => map.Score);
        if (best is null)
        {
            var first = part.Data.Find(l => l.Kind == LineKind.Text)!;
            var text = PageText.OneLine(first.Text);
            if (Absence.IsSaid(text))
            {
                _rows.Add(new FormRow { [Column.Title] = new Cell(text, first.Place) });
                return;
            }
            if (ByGrammar(part)) return;
            binder.Report(TypewrittenDiagnostics.TableNotTakenApart,
                $"The columns of Table {Number} were not found in \"{text}\".", first.Place);
            return;
        }
        _hasEarly |= part.Head.Exists(l => TypewrittenHeads.Names(Column.V, l.Text));
        var rows = RowAssembly.Rows(best);
        rows.RemoveAll(r => r.Filled.All(c => Absence.IsFiller(r[c].Text)));
        if (best.IsSecondHalf && _rows.Count > 0) Join(rows, [.. best.Fields.SelectMany(f => f).Select(f => f.Column)]);
        else _rows.AddRange(rows);
        Lost(best);
    }

    /// <summary>
    /// Reads rows whose columns are lost, as where white space was collapsed: by the order in which the form says the values of a row.
    /// </summary>
    private bool ByGrammar(TablePart part)
    {
        var lines = part.Data.FindAll(l => l.Kind == LineKind.Text);
        var rows = new List<FormRow>();
        var hasEarly = part.Head.Exists(l => TypewrittenHeads.Names(Column.V, l.Text));
        var left = stream.Read(lines.ConvertAll(LineOf), TableLayout.Of(form, derivative, hasEarly), notes, rows, binder);
        if (rows.Count == 0 || left.Count > 0) return false;
        _hasEarly |= hasEarly;
        // Of a text that ends with the table the last row may not be whole.
        if (lines[^1] == sheet.Lines.LastOrDefault(l => l.Kind == LineKind.Text))
        {
            rows.RemoveAt(rows.Count - 1);
            binder.Report(TypewrittenDiagnostics.TableNotTakenApart,
                $"The text ends with Table {Number}, whose last row may not be whole; it is left out.", lines[^1].Place);
        }
        foreach (var row in rows)
            foreach (var column in row.Filled.ToArray()) row[column] = row[column] with { Text = Typed(row[column].Text) };
        _rows.AddRange(rows);
        return true;
    }

    /// <summary>Marks as typists have them.</summary>
    private static string Typed(string cell) => cell.Replace(PageText.OpenMark, '(').Replace(PageText.CloseMark, ')');

    private static Line LineOf(SheetLine line)
    {
        var cells = new List<Cell>();
        foreach (var range in line.Text.AsSpan().Split('|'))
            if (line.Text.AsSpan()[range].Trim() is { IsEmpty: false } text)
                cells.Add(new Cell(text.ToString(), line.At(range.Start.Value)));
        return new Line([.. cells]);
    }

    /// <summary>The rows of a further part, which has no titles, belong to those of the first part in their order.</summary>
    private void Join(List<FormRow> rows, Column[] columns)
    {
        if (columns.Length == 0) return;
        // What the first part has a column for is the first part's.
        var added = Array.FindAll(columns, c => !_rows.Exists(r => !r[c].IsEmpty));
        var known = _joined.GetValueOrDefault(columns[0]);
        var joined = known.Rows;
        foreach (var row in rows)
        {
            if (joined < _rows.Count) _rows[joined].Join(row);
            joined++;
        }
        _joined[columns[0]] = (joined, known.Columns ?? added);
    }

    /// <summary>
    /// Where the parts have not as many rows, which belong together is not known: the further part's values are left out.
    /// </summary>
    private void LeaveOut(int rows, Column[] columns)
    {
        binder.Report(TypewrittenDiagnostics.HalvesDiffer,
            $"Table {Number} has {_rows.Count} rows in its first half and {rows} in its second, which is not in the output.",
            _rows.Count > 0 ? _rows[0].Place : null);
        foreach (var row in _rows)
            foreach (var column in columns) row[column] = Cell.Empty;
    }

    /// <summary>Text in a column on the page that is none of the form's.</summary>
    private void Lost(ColumnMap map)
    {
        foreach (var line in map.Table.Lines)
        {
            foreach (var c in line.Displaced)
                if (map.Fields[c] is [var field, ..] && line.Cells[c].Length > 0)
                    binder.Report(FormDiagnostics.Displaced,
                        $"Table {Number}: \"{line.Cells[c]}\" stands over the edge of its column; " +
                        $"it was read as {Fields.Name(field.Field)}.", line.Places[c]);
            for (var c = 0; c < line.Cells.Length; c++)
                if (map.Fields[c].Length == 0 && !Absence.IsFiller(line.Cells[c]))
                    binder.Report(TypewrittenDiagnostics.CellLost,
                        $"Table {Number}: \"{line.Cells[c]}\" stands in none of the form's columns; it is not in the output.",
                        line.Places[c]);
        }
    }

    private void Dittos()
    {
        for (var i = 1; i < _rows.Count; i++)
        {
            foreach (var column in _rows[i].Filled)
            {
                var cell = _rows[i][column];
                if (cell.Text.Trim() is not ("\"" or "''" or "\" \"" or "\u201d" or "ditto" or "Ditto")
                    || _rows[i - 1][column].Text is not { Length: > 0 } above) continue;
                _rows[i][column] = new Cell(above, cell.Place);
                var name = Fields.Name(FormColumn.FieldOf(column, "", derivative));
                binder.Report(TypewrittenDiagnostics.Ditto,
                    $"Table {Number} row {i + 1}: the ditto mark for {name} was read as \"{above}\".", cell.Place);
            }
        }
    }

    /// <summary>"12,000 -" beside "A,D": the amount stands in the place of A, and a dash in that of D.</summary>
    private void PairOfSides(FormRow row)
    {
        var (letters, amount) = (row[Column.Direction], row[Column.Amount]);
        if (letters.Text.Replace(" ", "") is not ("A,D" or "A/D" or "(A),(D)" or "AD")) return;
        var parts = amount.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || Absence.IsFiller(parts[0]) == Absence.IsFiller(parts[1])) return;
        var side = Absence.IsFiller(parts[1]) ? "A" : "D";
        row[Column.Amount] = amount with { Text = side == "A" ? parts[0] : parts[1] };
        row[Column.Direction] = letters with { Text = side };
        var way = side == "A" ? "acquired" : "disposed of";
        binder.Report(TypewrittenDiagnostics.SideFromPair,
            $"Table {Number}: \"{amount.Text}\" beside \"{letters.Text}\" was read as {row[Column.Amount].Text} {way}.", amount.Place);
    }

    /// <summary>
    /// Whether several values stand in columns of another kind: then the cells of the row do not stand under their captions, and what seems
    /// to fit may be another column's too.
    /// </summary>
    private bool IsShifted(FormRow row)
    {
        const int fewest = 2;
        var strangers = row.Filled.Where(column => !Absence.IsSaid(row[column].Text)
            && ValueFit.Fit(FormColumn.KindOf(column), row[column].Text) <= -1).ToList();
        if (strangers.Count < fewest) return false;
        var cells = string.Join(' ', row.Filled.Select(c => row[c].Text));
        binder.Report(TypewrittenDiagnostics.TextWithoutRow,
            $"Table {Number}: the cells of \"{cells}\" do not stand under their captions; the row is not in the output.", row.Place);
        return true;
    }

    /// <summary>Words in the table that are no row: "None", or the heading of a class. They are reported, not dropped.</summary>
    private bool IsNoRow(FormRow row)
    {
        var words = row.Filled.Where(c => !Absence.IsFiller(row[c].Text)).ToList();
        if (words.Count == 0) return true;
        var (first, place) = row[words[0]];
        if (words.TrueForAll(w => Absence.IsSaid(row[w].Text)))
        {
            binder.Report(TypewrittenDiagnostics.TableSaysNone, $"Table {Number} says \"{first}\" and has no row there.", place);
            if (form == '3' && TypewrittenSentences.NoSecurities().IsMatch(first)) binder.Value(Field.NoSecuritiesOwned, "1", place);
            return true;
        }
        if (words.Exists(w => Total().IsMatch(row[w].Text)) || row[Column.Title].IsEmpty && !words.Exists(IsValue))
        {
            var text = string.Join(' ', words.Select(w => row[w].Text));
            binder.Report(TypewrittenDiagnostics.TextWithoutRow,
                $"Table {Number} has \"{text}\", which is no row of the form; it is not in the output.", place);
            return true;
        }
        if (words.Count > 1 || RowAssembly.HasValues(row)) return false;
        binder.Report(TypewrittenDiagnostics.TextWithoutRow,
            $"Table {Number} has \"{first}\" with no value beside it; it is not in the output.", place);
        return true;

        bool IsValue(Column column) => FormColumn.KindOf(column) is ValueKind.Text
            || ValueFit.Fit(FormColumn.KindOf(column), row[column].Text) >= 0;
    }

    private string Number => derivative ? "II" : "I";

    [GeneratedRegex(@"^\W*(?:sub-?\s?|grand\s+)?totals?\b\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
