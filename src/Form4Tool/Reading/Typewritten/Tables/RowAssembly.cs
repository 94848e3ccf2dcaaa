using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Puts the lines of a table together into rows. A row may run over several lines: a long title, wrapped in its column, with
/// the values on its first or on its last line, and in narrow columns even dates and numbers are broken ("2/7/0" above "0").
/// Rules, blank lines and the ends of HTML rows part rows; between them a line that has values where the row already has whole
/// ones begins the next row.
/// </summary>
internal static partial class RowAssembly
{
    public static List<FormRow> Rows(ColumnMap map)
    {
        var rows = new List<FormRow>();
        var lines = map.Table.Lines;
        for (int start = 0, end; start < lines.Count; start = end)
        {
            end = start + 1;
            while (end < lines.Count && !lines[end].RuleBefore && !lines[end].ParagraphBefore) end++;
            Block(lines.GetRange(start, end - start), map, rows);
        }
        return rows;
    }

    private static void Block(List<CutLine> lines, ColumnMap map, List<FormRow> rows)
    {
        var hasValues = lines.ConvertAll(l => HasValues(l, map));
        var last = hasValues.LastIndexOf(true);
        // A block of words under a row without a rule between goes on with that row's words.
        var goesOn = last < 0 && rows.Count > 0
            && (!lines[0].RuleBefore && GoesOn(lines[0], map) || lines.Count == 1 && IsWrapped(lines[0], map, rows[^1]));
        var open = goesOn ? rows[^1] : null;
        var titleLeads = last > 0 && !hasValues[0];
        var parts = open is null ? null : new Parts(open, map);
        for (var i = 0; i < lines.Count; i++)
        {
            if (parts is null) Begin();
            else if (hasValues[i])
            {
                if (parts.HasValues && !parts.Continues(lines[i]))
                {
                    parts.TakeTitle(lines[i]);
                    Begin();
                }
            }
            else if (parts.HasTitle(map.TitleIn(lines[i])) || parts.HasValues && IsEmptyRow(lines[i], map)) Begin();
            else if (titleLeads && parts.HasValues && i < last && map.TitleIn(lines[i]).Length > 0) Begin();
            parts!.Add(lines[i]);

            void Begin()
            {
                rows.Add(new FormRow());
                parts = new Parts(rows[^1], map);
            }
        }
    }

    /// <summary>Words that begin in lower case, or that stand in no title column, go on with the row above.</summary>
    private static bool GoesOn(CutLine line, ColumnMap map) =>
        map.TitleIn(line) is not { Length: > 0 } title || char.IsLower(title[0]) || title[0] == '(';

    /// <summary>
    /// HTML typed line by line has each line of a row in a row of its own. Words go on with the row above where its title ends in
    /// a comma, where they begin small, or where they stand under its other words.
    /// </summary>
    private static bool IsWrapped(CutLine line, ColumnMap map, FormRow above)
    {
        if (!line.FollowsRow || !HasValues(above) || Array.Exists(line.Cells, Absence.IsSaid)) return false;
        var goesOn = false;
        for (var c = 0; c < line.Cells.Length; c++)
        {
            var text = line.Cells[c];
            if (text.Length == 0) continue;
            if (map.Fields[c] is not [var field] || field.Kind != ValueKind.Text
                || above[field.Column].Text is not { Length: > 0 } begun) return false;
            var isSmall = char.IsLower(text[0]) || text.Length > 3 && text[0] == '(' && char.IsLower(text[1]);
            if (field.Column == Column.Title && !isSmall && begun[^1] != ',') return false;
            goesOn = true;
        }
        return goesOn;
    }

    /// <summary>A title beside signs for "nothing" is a row: what goes on with a row above needs none.</summary>
    private static bool IsEmptyRow(CutLine line, ColumnMap map) => map.TitleIn(line).Length > 0
        && Enumerable.Range(0, line.Cells.Length)
            .Count(c => line.Cells[c].Length > 0 && Absence.IsFiller(line.Cells[c]) && map.HoldsValues(c)) > 1;

    private static bool HasValues(CutLine line, ColumnMap map) =>
        Enumerable.Range(0, line.Cells.Length).Any(c => !Absence.IsFiller(line.Cells[c]) && map.HoldsValues(c));

    /// <summary>Whether a row has more than words and fillers.</summary>
    public static bool HasValues(FormRow row) =>
        row.Filled.Any(c => FormColumn.KindOf(c) != ValueKind.Text && !Absence.IsFiller(row[c].Text));

    /// <summary>A row in the making.</summary>
    private sealed class Parts(FormRow row, ColumnMap map)
    {
        // A row that is gone on with has words already.
        private readonly string[] _texts = Array.ConvertAll(map.Fields, f => f is [var field] ? row[field.Column].Text : "");
        private readonly bool[] _full = new bool[map.Fields.Length];
        private bool _brokenMidWord;

        public bool HasValues => RowAssembly.HasValues(row);

        /// <summary>Whether every value of a line goes on with a broken one above it or fills a place left empty.</summary>
        public bool Continues(CutLine line)
        {
            var titled = false;
            var broken = false;
            for (var c = 0; c < line.Cells.Length; c++)
            {
                var text = line.Cells[c];
                if (Absence.IsFiller(text) || map.Fields[c].Length == 0) continue;
                titled |= map.Fields[c][0].Column == Column.Title;
                if (map.Fields[c][0].Kind == ValueKind.Text) continue;
                if (string.IsNullOrEmpty(_texts[c]) || Absence.IsFiller(_texts[c])) continue;
                if (!IsBroken(c, text)) return false;
                broken = true;
            }
            // A title begins the next row, unless a value on its line is the end of a broken one.
            return broken || !titled;
        }

        /// <summary>Whether a line says the row's whole title again, as no wrapped title does.</summary>
        public bool HasTitle(string title) => title.Length > 0 && title == _texts[map.Title];

        /// <summary>A title that ends in small letters beside the next row's values is the end of this row's.</summary>
        public void TakeTitle(CutLine line)
        {
            if (map.TitleIn(line) is not { Length: > 0 } title || line.ParagraphBefore || line.RuleBefore) return;
            if (!char.IsLower(title[0]) || _texts[map.Title] is not { Length: > 0 } begun || !char.IsUpper(begun[0])) return;
            _texts[map.Title] = Joined(ValueKind.Text, begun, title, _full[map.Title]);
            Store(map.Fields[map.Title], _texts[map.Title], row[Column.Title].Place);
            line.Cells[map.Title] = "";
        }

        private bool IsBroken(int c, string next)
        {
            var shape = map.Fields[c][0].Kind;
            if (TypistMarks.AreAll(next)) return true;
            // "11/05/01", "thru", "11/09/01", one under the other, are one cell.
            if (shape == ValueKind.Date && (Until().IsMatch(next) || Until().IsMatch(_texts[c]))) return true;
            // "11/20/20" above "02": digits alone in a column of dates are the end of a year.
            if (shape == ValueKind.Date && char.IsAsciiDigit(next[0]) && !ValueFit.IsWhole(shape, next)
                && ValueFit.IsWhole(shape, _texts[c] + next)) return true;
            if (shape == ValueKind.DirectIndirect && map.Fields[c].Length > 1) return ValueFit.Fit(shape, next) < 0;
            if (ValueFit.IsWhole(shape, _texts[c])) return false;
            return !ValueFit.IsWhole(shape, next) || ValueFit.IsWhole(shape, _texts[c] + next)
                || ValueFit.IsWhole(shape, _texts[c] + " " + next);
        }

        public void Add(CutLine line)
        {
            // Where a value was cut inside, the page was cut by width and not at blanks, and so were its words.
            for (var c = 0; c < line.Cells.Length; c++)
                if (map.Fields[c].Length > 0 && map.Fields[c][0].Kind is ValueKind.Date or ValueKind.Number
                    && !string.IsNullOrEmpty(_texts[c]) && line.Cells[c].Length > 0
                    && ValueFit.IsWhole(map.Fields[c][0].Kind, _texts[c] + line.Cells[c])) _brokenMidWord = true;
            for (var c = 0; c < line.Cells.Length; c++)
            {
                var fields = map.Fields[c];
                if (line.Cells[c].Length == 0 || fields.Length == 0) continue;
                var text = _texts[c];
                _texts[c] = string.IsNullOrEmpty(text) || Absence.IsFiller(text)
                    ? line.Cells[c]
                    : Joined(fields[0].Kind, text, line.Cells[c], _full[c]);
                _full[c] = line.IsFull[c];
                var place = row[fields[0].Column] is { IsEmpty: false } before ? before.Place : line.Places[c];
                Store(fields, _texts[c], place);
            }
        }

        private void Store(FormColumn[] fields, string text, long place)
        {
            var parts = RunTogetherCell.Split(text, fields) ?? [text];
            for (var i = 0; i < parts.Length; i++)
                if (parts[i].Length > 0) row[fields[i].Column] = new Cell(parts[i], place);
        }

        private string Joined(ValueKind shape, string text, string next, bool full)
        {
            if (shape == ValueKind.Date && (Until().IsMatch(next) || Until().IsMatch(text))) return text + " " + next;
            if (shape is ValueKind.Date or ValueKind.Number or ValueKind.Price && !TypistMarks.AreAll(next)
                && (text[^1] is ',' or '/' or '-' or '.' || ValueFit.IsWhole(shape, text + next))) return text + next;
            if (text[^1] == '-' && text.Length > 1 && char.IsLetter(text[^2])) return Hyphenation.JoinTyped(text, next);
            if (full && _brokenMidWord && char.IsLetter(text[^1]) && char.IsLower(next[0])) return text + next;
            return text + " " + next;
        }
    }

    [GeneratedRegex(@"(?:^|\s)(?:thru|through|to|and|until)$|^(?:thru|through|to|and|until)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
