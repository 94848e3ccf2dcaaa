using System.Globalization;

namespace Form4Tool.Lexing;

/// <summary>
/// The footnotes that a form explains: what tells a mark <c>(1)</c> from a text that ends like one. Typed forms have asterisks and
/// letters besides numbers.
/// </summary>
internal sealed class NoteIds
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _highest;

    /// <summary>How the document shows marks, as far as its numbers and dates tell.</summary>
    public MarkStyle Style { get; set; }

    public int Count => _ids.Count;

    /// <summary>
    /// The id of a note. Every format writes the note that is printed "(1)" as F1; asterisks and letters become F*, F**, Fa in the
    /// same way: an F and the mark as printed.
    /// </summary>
    public static string Of(string mark) => "F" + (mark.Length > 1 && char.IsAsciiDigit(mark[0]) ? mark.TrimStart('0') : mark);

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"F{number}");

    public void Add(string id)
    {
        _ids.Add(id);
        if (int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _highest = Math.Max(_highest, number);
    }

    /// <summary>
    /// Whether a footnote that is not there may have been: texts are cut off, converters drop notes, and one whose line end is lost runs
    /// on from the one before. EDGAR takes 99.
    /// </summary>
    public bool MayHaveLost(int number) => Style != MarkStyle.Certain && number is > 0 and < 100 && !Contains(number)
        && (number > _highest || _highest > _ids.Count);

    public bool Contains(string id) => _ids.Contains(id);

    public bool Contains(int number) => _ids.Contains(Of(number));
}

/// <summary>How a document shows footnote marks.</summary>
internal enum MarkStyle
{
    /// <summary>Nothing tells: <c>519(1)</c> and <c>519 (1)</c> may both be.</summary>
    Any,
    /// <summary>Always glued to the value: behind a blank it is text.</summary>
    Glued,
    /// <summary>In the certain form only: a bracketed number behind words is text.</summary>
    Certain,
}
