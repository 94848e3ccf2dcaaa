using System.Globalization;

namespace Form4Tool.Binding;

/// <summary>
/// Tells values of a row that are another's, by what the row has and lacks: where a cell was lost, its neighbours move into its place.
/// </summary>
internal static class StrayValues
{
    private static readonly Field[] Titles = [Field.SecurityTitle, Field.UnderlyingSecurityTitle];

    /// <summary>The values of a row that are none of their fields, with what stands there and why.</summary>
    public static IEnumerable<(Field Field, string Text, string Fault)> Of(FieldValues values, RowKind kind, Demands demands)
    {
        if (demands == Demands.None) yield break;
        if (RowInNature(values) is { } nature) yield return (Field.NatureOfOwnership, nature, "holds another row");
        if (demands != Demands.OfEdgar || kind != RowKind.Holding) yield break;
        foreach (var field in Titles)
            if (values.Text(field) is { } title && HoldsCode(title)) yield return (field, title, "holds the code of a transaction");
        // A row that lost its code and its number: its day is that of the form, and no other stands beside it.
        if (values.Date(Field.ExerciseDate) is { } only && only == values.Date(Field.PeriodOfReport)
            && !values.IsGiven(Field.ExpirationDate))
            yield return (Field.ExerciseDate, Shown(only), "may be the day of a transaction");
        // Nothing is exercisable on the one day on which it expires: the days of a transaction stand side by side before these.
        if (values.Date(Field.ExerciseDate) is not { } day || values.Date(Field.ExpirationDate) != day) yield break;
        foreach (var field in (Field[])[Field.ExerciseDate, Field.ExpirationDate])
            yield return (field, Shown(day), "may be the day of a transaction");
    }

    private static string Shown(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether a letter stands before or behind the name of a security: <c>Preferred Stock C</c> is of class C, <c>C Common Stock</c> and
    /// <c>Series F Preferred Stock C</c> are none.
    /// </summary>
    private static bool HoldsCode(string title)
    {
        if (title.Length < 4 || !title.AsSpan(2).Contains(' ')) return false;
        if (title[1] == ' ' && TransactionCodes.IsCode(title[0]) && title[0] is not ('A' or 'B')) return true;
        return title[^2] == ' ' && TransactionCodes.IsCode(title[^1]) && IsOfClass(title);
    }

    private static bool IsOfClass(string title) =>
        title.StartsWith("Series ", StringComparison.OrdinalIgnoreCase) || title.StartsWith("Class ", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The nature of ownership of a row that holds another row of the same class, its title and the letter of ownership behind it; null
    /// where it does not. A row of which a word could not be read becomes a part of the text above it.
    /// </summary>
    private static string? RowInNature(FieldValues values)
    {
        if (values.Text(Field.NatureOfOwnership) is not { } nature || values.Text(Field.SecurityTitle) is not { } title) return null;
        var at = nature.IndexOf(title, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && nature[at - 1] != ' ')) return null;
        // Behind a mark a nature has ended.
        if (at > 1 && nature[at - 2] is ')' or '\u207E') return nature;
        var behind = nature.AsSpan(at + title.Length);
        var next = behind.TrimStart(' ');
        var word = next.IndexOf(' ') is >= 0 and var end ? next[..end] : next;
        if (StrayCells.IsAmount(StrayCells.Bare(word))) return nature;
        // "Common Stock 123I Harbor Trust": the end of the amount ran into the letter.
        if (word is [>= '0' and <= '9', .., 'D' or 'I'] && !word[..^1].ContainsAnyExcept("0123456789,")) return nature;
        foreach (var range in behind.Split(' '))
            if (behind[range] is "D" or "I") return nature;
        return null;
    }
}
