using Form4Tool.Binding;

namespace Form4Tool.Reading.Typed;

/// <summary>Reads one of the two tables: all its parts, on all its sheets, into rows.</summary>
internal sealed class TypedTable(Sheet sheet, FilingBinder binder, NoteIds notes, char form, bool derivative)
{
    private readonly List<TypedRow> _rows = [];
    private int _joined;
    private bool _hasEarly;

    public void Read(List<Section> sections, Func<int, bool> isTaken)
    {
        var layouts = FormColumns.Of(derivative, form == '3');
        foreach (var section in sections)
        {
            if (section.Kind != (derivative ? SectionKind.TableII : SectionKind.TableI)) continue;
            if (ReadList(TableParts.Lines(sheet, section, isTaken))) continue;
            foreach (var part in TableParts.Find(sheet, section, isTaken)) ReadPart(part, layouts);
        }
        if (_joined > 0 && _joined != _rows.Count)
            binder.Report(TypedFormDiagnostics.HalvesDiffer, $"Table II has {_rows.Count} rows in its first half and {_joined} in its second.", _rows.Count > 0 ? _rows[0].Place : null);
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
        if (list.IsSideBySide) binder.Report(TypedFormDiagnostics.TableNotTakenApart, $"The rows of Table {(derivative ? "II" : "I")} stand side by side behind its captions.", lines.Find(l => l.Kind == LineKind.Text)!.Place);
        _rows.AddRange(rows.FindAll(r => r.Cells.Count > 0));
        foreach (var (text, place) in list.Lost)
            binder.Report(TypedFormDiagnostics.CellLost, $"Table {(derivative ? "II" : "I")}: \"{text}\" in a list of captions could not be taken apart; it is not in the output.", place);
        return true;
    }

    private void ReadPart(TablePart part, IReadOnlyList<FormColumn[]> layouts)
    {
        (CutTable Table, ColumnMap Map)? best = null;
        foreach (var table in CellStream.TryRead(part, form, derivative) is { } stream ? [stream] : Columns.Propose(part.Head, part.Stubs, part.Data))
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
            binder.Report(TypedFormDiagnostics.TableNotTakenApart, $"The columns of Table {(derivative ? "II" : "I")} were not found in \"{text}\".", first.Place);
            return;
        }
        _hasEarly |= part.Head.Exists(l => FormColumns.HasEarlyHead(l.Text));
        var rows = RowAssembly.Rows(best.Value.Table, best.Value.Map);
        rows.RemoveAll(r => r.Cells.Values.All(c => CellText.IsFiller(c.Text)));
        if (derivative && form != '3' && best.Value.Map.IsSecondHalf && _joined < _rows.Count) Join(rows);
        else _rows.AddRange(rows);
    }

    private void None(string text, int place)
    {
        var row = new TypedRow { Place = place };
        row.Cells[FormColumns.Of(derivative, form == '3')[0][0]] = (text, place);
        new RowWriter(binder, notes, form).Write(row, derivative);
    }

    /// <summary>The second half's rows belong to the first's in their order.</summary>
    private void Join(List<TypedRow> rows)
    {
        foreach (var row in rows)
        {
            if (_joined < _rows.Count) _rows[_joined].Join(row);
            else _rows.Add(row);
            _joined++;
        }
    }

    private void Dittos()
    {
        for (var i = 1; i < _rows.Count; i++)
        {
            foreach (var (column, cell) in _rows[i].Cells.ToList())
            {
                if (cell.Text.Trim() is not ("\"" or "''" or "\" \"" or "\u201d" or "ditto" or "Ditto") || _rows[i - 1][column] is not { Length: > 0 } above) continue;
                _rows[i].Cells[column] = (above, cell.Place);
                binder.Report(TypedFormDiagnostics.Ditto, $"Table {(derivative ? "II" : "I")} row {i + 1}: the ditto mark for {Fields.Name(column.Field)} was read as \"{above}\".", cell.Place);
            }
        }
    }

    /// <summary>"12,000 -" beside "A,D": the amount stands in the place of A, and a dash in that of D.</summary>
    private void PairOfSides(TypedRow row)
    {
        var letters = row.Cells.FirstOrDefault(c => c.Key.Shape == Shape.AcquiredDisposed);
        var amount = row.Cells.FirstOrDefault(c => c.Key is { Field: Field.TransactionShares, Side: '\0' });
        if (letters.Key is null || amount.Key is null || letters.Value.Text.Replace(" ", "") is not ("A,D" or "A/D" or "(A),(D)" or "AD")) return;
        var parts = amount.Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || CellText.IsFiller(parts[0]) == CellText.IsFiller(parts[1])) return;
        var side = CellText.IsFiller(parts[1]) ? "A" : "D";
        row.Cells[amount.Key] = (side == "A" ? parts[0] : parts[1], amount.Value.Place);
        row.Cells[letters.Key] = (side, letters.Value.Place);
        binder.Report(TypedFormDiagnostics.SideFromPair, $"Table {(derivative ? "II" : "I")}: \"{amount.Value.Text}\" beside \"{letters.Value.Text}\" was read as {row[amount.Key]} {(side == "A" ? "acquired" : "disposed of")}.", amount.Value.Place);
    }
}
