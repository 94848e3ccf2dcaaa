namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>
/// The ids of a form's notes. Every format writes the note that is printed "(1)" as F1; typed forms also have asterisks and
/// letters, which become F*, F**, Fa in the same way: an F and the mark as printed.
/// </summary>
internal sealed class NoteLabels
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public void Add(string mark) => _ids.Add(IdOf(mark));

    public bool Has(string mark) => _ids.Contains(IdOf(mark));

    public static string IdOf(string mark) => "F" + (mark.Length > 1 && char.IsDigit(mark[0]) ? mark.TrimStart('0') : mark);
}
