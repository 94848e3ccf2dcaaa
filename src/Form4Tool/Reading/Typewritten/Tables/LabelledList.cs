using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// A table typed as a list, each row as its columns' captions with the values behind or under them: "1. Title of Security:
/// Common Stock", "2. Transaction Date: 3/5/99". Captions stand each at the head of a line of its own, as in no table.
/// </summary>
internal sealed partial class LabelledList(char form, bool derivative)
{
    // Of the seven or eleven captions of a row; forms leave out what is empty.
    private const int FewestLabels = 3, FewestValues = 2;

    private readonly record struct Entry(TypewrittenLabel Label, string Text, int Place);

    private readonly FormColumn[] _columns = [.. TypewrittenLayouts.Of(derivative, form == '3').SelectMany(c => c).Distinct()];
    private readonly List<(string Text, int Place)> _lost = [];

    /// <summary>Texts of the list that are in no row, since they could not be told apart.</summary>
    public IReadOnlyList<(string Text, int Place)> Lost => _lost;

    /// <summary>Whether the values of several rows stand side by side behind each caption; such a list is not taken apart.</summary>
    public bool IsSideBySide { get; private set; }

    /// <summary>Whether a line begins with the caption of a column and has no other beside it.</summary>
    public static bool IsLabel(string line) => TypewrittenLabels.Of(Plain(line)) is not null;

    /// <summary>The rows of a list; null where the lines are none.</summary>
    public List<FormRow>? TryRead(IReadOnlyList<SheetLine> lines)
    {
        var entries = Entries(lines);
        if (entries.Select(e => e.Label).Distinct().Count() < FewestLabels) return null;
        // Captions without values are a legend, or the head of a table whose captions stand one under the other.
        if (entries.Count(HasValue) < FewestValues) return null;
        var rows = new List<FormRow>();
        IsSideBySide = entries.Exists(HasSeveral);
        if (IsSideBySide) return rows;
        FormRow? row = null;
        foreach (var entry in entries)
        {
            if (row is null || entry.Label.Columns is [Column.Title]) rows.Add(row = new FormRow());
            if (!Absence.IsFiller(entry.Text)) Put(row, entry);
        }
        return rows;
    }

    /// <summary>Whether what stands behind a caption has the looks of its column's values.</summary>
    private bool HasValue(Entry entry) => entry.Label.Columns is [var column]
        ? ShapeOf(column) is not ValueKind.Text and var shape && (ValueFit.Fit(shape, entry.Text) > 0 || HasSeveral(entry))
        : Parts(entry) is not null;

    private bool HasSeveral(Entry entry)
    {
        if (entry.Label.Columns is not [var column] || ShapeOf(column) is ValueKind.Text) return false;
        return entry.Text.Split(' ').Count(t => !Absence.IsFiller(TypistMarks.Without(t)) && ValueFit.IsWhole(ShapeOf(column), t)) > 1;
    }

    private ValueKind ShapeOf(Column column) =>
        Array.Exists(_columns, c => c.Column == column) ? FormColumn.KindOf(column) : ValueKind.Text;

    private static List<Entry> Entries(IReadOnlyList<SheetLine> lines)
    {
        var entries = new List<Entry>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind != LineKind.Text) continue;
            var text = Plain(line.Text);
            if (RowHeading().IsMatch(text)) continue;
            var label = TypewrittenLabels.Of(text);
            // "5. Number of Derivative Securities" is a caption only together with the line below.
            if (label is null && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Text
                && text + " " + Plain(lines[i + 1].Text) is var both
                && TypewrittenLabels.Of(both) is { } whole && whole.Caption.Match(both).Length > text.Length)
            {
                (label, text) = (whole, both);
                i++;
            }
            if (label is not null) entries.Add(new Entry(label, text, line.Place));
            else if (entries.Count > 0) entries[^1] = entries[^1] with { Text = entries[^1].Text + " " + text };
        }
        // A caption may be broken over lines, so it is cut off only now.
        return entries.ConvertAll(e => e with { Text = e.Label.Caption.Replace(e.Text, "", 1).TrimStart(' ', ':', '-', '*').TrimEnd() });
    }

    private static string Plain(string line) => string.Join(' ', line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));

    private void Put(FormRow row, Entry entry)
    {
        if (Parts(entry) is { } parts)
            for (var i = 0; i < parts.Length; i++) Put(row, entry.Label.Columns[i], parts[i], entry.Place);
        else _lost.Add((entry.Text, entry.Place));
    }

    private void Put(FormRow row, Column column, string text, int place)
    {
        if (Absence.IsFiller(text)) return;
        // A second value for a column: two rows side by side, or a row without its title.
        if (!row[column].IsEmpty || !Array.Exists(_columns, c => c.Column == column)) _lost.Add((text, place));
        else row[column] = new Cell(text, place);
    }

    private static string[]? Parts(Entry entry)
    {
        if (entry.Label.Columns.Length == 1) return [entry.Text];
        var text = TypewrittenLabels.OwnCaption().Replace(entry.Text, " ").Trim();
        return RunTogetherCell.Split(text, Array.ConvertAll(entry.Label.Columns, FormColumn.Of));
    }

    // Over the captions of each row.
    [GeneratedRegex(@"^\W*(?:Transaction|Holding|Row|Line|Entry|Security)\s*(?:No\.?|Number|#)?\s*(?:\d{1,2}|[A-Z])\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex RowHeading();
}
