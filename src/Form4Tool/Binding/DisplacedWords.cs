using System.Runtime.InteropServices;
using System.Text;
using Form4Tool.Forms;

namespace Form4Tool.Binding;

/// <summary>
/// Tells texts of a row into which a word of a neighbouring column has run, by what the other rows of the table say: where a line of a
/// table is broken or joined, the last words of a wrapped cell stand in the column before or behind it. <c>By Trust Stock</c> beside rows
/// that say <c>By Trust</c>; <c>Common Stock trust</c> and <c>By</c> beside rows that say <c>Common Stock</c> and <c>By trust</c>.
/// </summary>
internal sealed class DisplacedWords
{
    private const int MostWords = 3;

    private static readonly Field[] Columns = [Field.SecurityTitle, Field.UnderlyingSecurityTitle, Field.NatureOfOwnership];

    /// <summary>In how many rows each text of a column stands.</summary>
    private readonly Dictionary<string, int>[] _texts =
        [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    private readonly string?[] _faults = new string?[Columns.Length];

    /// <summary>Keeps the torn texts of all rows as filed, and tells each with its place and path.</summary>
    public IEnumerable<(string Message, long Place, string Path)> TakeBack(FilingParts parts) =>
        [
            .. TakeBack(parts.NonDerivative, parts.NonDerivativePlaces, isDerivative: false),
            .. TakeBack(parts.Derivative, parts.DerivativePlaces, isDerivative: true),
        ];

    private IEnumerable<(string Message, long Place, string Path)> TakeBack<TRow>(Pile<TRow> rows, Pile<long> places, bool isDerivative)
        where TRow : OwnershipRow
    {
        if (rows.Count < 2) yield break;
        for (var c = 0; c < Columns.Length; c++)
        {
            _texts[c].Clear();
            for (var r = 0; r < rows.Count; r++)
                if (RowValues.Text(rows[r], Columns[c]) is { } text)
                    CollectionsMarshal.GetValueRefOrAddDefault(_texts[c], text, out _)++;
        }
        for (var r = 0; r < rows.Count; r++)
        {
            // All columns of the row are looked at as they were read.
            for (var c = 0; c < Columns.Length; c++) _faults[c] = Fault(rows[r], c);
            for (var c = 0; c < Columns.Length; c++)
            {
                if (_faults[c] is not { } fault) continue;
                var field = Columns[c];
                var text = RowValues.Text(rows[r], field)!;
                rows[r] = (TRow)ModelRecords.KeptAsFiled(rows[r], field, text);
                var groups = new Groups(0, isDerivative, r, 0);
                var shown = TextValue.Shown(Encoding.UTF8.GetBytes(text));
                yield return ($"{FieldPath.Spoken(field, groups)} \"{shown}\" {fault}; kept as filed.", places[r],
                    FieldPath.Of(field, groups));
            }
        }
    }

    private string? Fault(OwnershipRow row, int column)
    {
        if (RowValues.Text(row, Columns[column]) is not { } text) return null;
        if (text.Contains(',') && WithoutAmount(text) is { } whole && _texts[column].ContainsKey(whole))
            return "holds a number of another column";
        var end = text.Length;
        for (var words = 0; words < MostWords && end > 0; words++)
        {
            end = text.LastIndexOf(' ', end - 1);
            if (end <= 0) return null;
            // What most rows say is whole.
            if (!_texts[column].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(0, end), out var rows)
                || rows < 2 || rows < _texts[column][text]) continue;
            var tail = text[(end + 1)..];
            // The kind of a security, which a title of this row lacks and those of others have.
            if (Columns[column] == Field.NatureOfOwnership && NameWords.Kinds.Contains(tail) && LacksKind(row, tail))
                return "ends in a word of a title";
            for (var other = 0; other < Columns.Length; other++)
                if (other != column && _texts[other].ContainsKey($"{RowValues.Text(row, Columns[other])} {tail}"))
                    return "ends in words of another column";
        }
        return null;
    }

    /// <summary>Whether a title of a row does not end in a word in which that of another row ends.</summary>
    private bool LacksKind(OwnershipRow row, string kind)
    {
        for (var c = 0; c < Columns.Length; c++)
        {
            if (Columns[c] == Field.NatureOfOwnership) continue;
            if (RowValues.Text(row, Columns[c]) is not { } title || title.EndsWith(kind, StringComparison.Ordinal)) continue;
            foreach (var other in _texts[c].Keys)
                if (other.Length > kind.Length && other.EndsWith(kind, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary><c>Common 1,365,959 Stock</c> without the number between its words; null where there is none.</summary>
    private static string? WithoutAmount(string text)
    {
        for (var at = text.IndexOf(' '); at > 0; at = text.IndexOf(' ', at + 1))
            if (text.IndexOf(' ', at + 1) is > 0 and var end && StrayCells.IsAmount(text.AsSpan(at + 1, end - at - 1)))
                return string.Concat(text.AsSpan(0, at), text.AsSpan(end));
        return null;
    }
}
