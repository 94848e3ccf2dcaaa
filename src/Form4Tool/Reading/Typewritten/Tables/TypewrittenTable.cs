using Form4Tool.Binding;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>Reads one of the two tables: all its parts, on all its sheets, into rows.</summary>
internal sealed class TypewrittenTable(Sheet sheet, FilingBinder binder, NoteLabels notes, char form, bool derivative)
{
    private readonly List<TypewrittenRow> _rows = [];
    // How many rows of further parts were joined to the rows, by the part's first column: as many as there are rows, or none fits.
    private readonly Dictionary<FormColumn, (int Rows, FormColumn[] Columns)> _joined = [];
    private bool _hasEarly;

    public void Read(List<SheetSection> sections, Func<int, bool> isTaken)
    {
        var layouts = FormColumns.Of(derivative, form == '3');
        foreach (var section in sections)
        {
            if (section.Kind != (derivative ? SectionKind.TableII : SectionKind.TableI)) continue;
            if (ReadList(TableParts.Lines(sheet, section, isTaken))) continue;
            foreach (var part in TableParts.Find(sheet, section, isTaken)) ReadPart(part, layouts);
        }
        foreach (var (rows, columns) in _joined.Values.Where(j => j.Rows != _rows.Count)) Part(rows, columns);
        var writer = new RowWriter(binder, notes, form) { HasEarlyColumn = _hasEarly };
        Dittos();
        foreach (var row in _rows)
        {
            PairOfSides(row);
            writer.Write(row, derivative);
        }
    }

    private bool ReadList(List<SheetLine> lines)
    {
        var list = new LabelledList(form, derivative);
        if (list.TryRead(lines) is not { } rows) return false;
        if (list.IsSideBySide) binder.Report(TypewrittenDiagnostics.TableNotTakenApart, $"The rows of Table {(derivative ? "II" : "I")} stand side by side behind its captions.", lines.Find(l => l.Kind == LineKind.Text)!.Place);
        _rows.AddRange(rows.FindAll(r => r.Cells.Count > 0));
        foreach (var (text, place) in list.Lost)
            binder.Report(TypewrittenDiagnostics.CellLost, $"Table {(derivative ? "II" : "I")}: \"{text}\" in a list of captions could not be taken apart; it is not in the output.", place);
        return true;
    }

    private void ReadPart(TablePart part, IReadOnlyList<FormColumn[]> layouts)
    {
        (CutTable Table, ColumnMap Map)? best = null;
        foreach (var table in CellStream.TryRead(part, form, derivative) is { } stream ? [stream] : WhitespaceColumns.Propose(part.Head, part.Stubs, part.Data))
        {
            var map = ColumnFields.Map(table, layouts);
            if (best is null || map.Score > best.Value.Map.Score) best = (table, map);
        }
        if (best is null)
        {
            var first = part.Data.Find(l => l.Kind == LineKind.Text)!;
            var text = string.Join(' ', first.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (RowWriter.SaysNothing(text))
            {
                None(text, first.Place);
                return;
            }
            binder.Report(TypewrittenDiagnostics.TableNotTakenApart, $"The columns of Table {(derivative ? "II" : "I")} were not found in \"{text}\".", first.Place);
            return;
        }
        _hasEarly |= part.Head.Exists(l => FormColumns.HasEarlyHead(l.Text));
        var rows = RowAssembly.Rows(best.Value.Table, best.Value.Map);
        rows.RemoveAll(r => r.Cells.Values.All(c => CellText.IsFiller(c.Text)));
        if (best.Value.Map.IsSecondHalf && _rows.Count > 0) Join(rows, [.. best.Value.Map.Fields.SelectMany(f => f)]);
        else _rows.AddRange(rows);
        Lost(best.Value.Table, best.Value.Map);
    }

    private void None(string text, int place)
    {
        var row = new TypewrittenRow { Place = place };
        row.Cells[FormColumns.Of(derivative, form == '3')[0][0]] = (text, place);
        new RowWriter(binder, notes, form).Write(row, derivative);
    }

    /// <summary>The rows of a further part, which has no titles, belong to those of the first part in their order.</summary>
    private void Join(List<TypewrittenRow> rows, FormColumn[] columns)
    {
        if (columns.Length == 0) return;
        // What the first part has a column for is the first part's.
        var added = Array.FindAll(columns, c => !_rows.Exists(r => r.Cells.ContainsKey(c)));
        var known = _joined.GetValueOrDefault(columns[0]);
        var joined = known.Rows;
        foreach (var row in rows)
        {
            if (joined < _rows.Count) _rows[joined].Join(row);
            joined++;
        }
        _joined[columns[0]] = (joined, known.Columns ?? added);
    }

    /// <summary>Where the parts have not as many rows, which belong together is not known: the further part's values are left out.</summary>
    private void Part(int rows, FormColumn[] columns)
    {
        binder.Report(TypewrittenDiagnostics.HalvesDiffer, $"Table {(derivative ? "II" : "I")} has {_rows.Count} rows in its first half and {rows} in its second, which is not in the output.", _rows.Count > 0 ? _rows[0].Place : null);
        foreach (var row in _rows)
            foreach (var column in columns) row.Cells.Remove(column);
    }

    /// <summary>Text in a column on the page that is none of the form's.</summary>
    private void Lost(CutTable table, ColumnMap map)
    {
        foreach (var line in table.Lines)
            for (var c = 0; c < line.Cells.Length; c++)
                if (map.Fields[c].Length == 0 && !CellText.IsFiller(line.Cells[c]))
                    binder.Report(TypewrittenDiagnostics.CellLost, $"Table {(derivative ? "II" : "I")}: \"{line.Cells[c]}\" stands in none of the form's columns; it is not in the output.", line.Places[c]);
    }

    private void Dittos()
    {
        for (var i = 1; i < _rows.Count; i++)
        {
            foreach (var (column, cell) in _rows[i].Cells.ToList())
            {
                if (cell.Text.Trim() is not ("\"" or "''" or "\" \"" or "\u201d" or "ditto" or "Ditto") || _rows[i - 1][column] is not { Length: > 0 } above) continue;
                _rows[i].Cells[column] = (above, cell.Place);
                binder.Report(TypewrittenDiagnostics.Ditto, $"Table {(derivative ? "II" : "I")} row {i + 1}: the ditto mark for {Fields.Name(column.Field)} was read as \"{above}\".", cell.Place);
            }
        }
    }

    /// <summary>"12,000 -" beside "A,D": the amount stands in the place of A, and a dash in that of D.</summary>
    private void PairOfSides(TypewrittenRow row)
    {
        var letters = row.Cells.FirstOrDefault(c => c.Key.CellKind == CellKind.AcquiredDisposed);
        var amount = row.Cells.FirstOrDefault(c => c.Key is { Field: Field.TransactionShares, Side: '\0' });
        if (letters.Key is null || amount.Key is null || letters.Value.Text.Replace(" ", "") is not ("A,D" or "A/D" or "(A),(D)" or "AD")) return;
        var parts = amount.Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || CellText.IsFiller(parts[0]) == CellText.IsFiller(parts[1])) return;
        var side = CellText.IsFiller(parts[1]) ? "A" : "D";
        row.Cells[amount.Key] = (side == "A" ? parts[0] : parts[1], amount.Value.Place);
        row.Cells[letters.Key] = (side, letters.Value.Place);
        binder.Report(TypewrittenDiagnostics.SideFromPair, $"Table {(derivative ? "II" : "I")}: \"{amount.Value.Text}\" beside \"{letters.Value.Text}\" was read as {row[amount.Key]} {(side == "A" ? "acquired" : "disposed of")}.", amount.Value.Place);
    }
}
