using System.Buffers;
using System.Text;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// The footnotes and the remarks, as a reader finds their lines one by one. A text that has run into another part of the form, or is cut
/// off, is told and left out; its number stays known.
/// </summary>
/// <param name="binder">Where they go.</param>
/// <param name="ids">Where the ids of the footnotes go.</param>
/// <param name="columnsAreNumbered">Whether the head of a table, whose columns are numbered as footnotes are, may stand among them.</param>
internal sealed class NoteTexts(FilingBinder binder, NoteIds ids, bool columnsAreNumbered = false)
{
    /// <summary>So many letters of a note may be the form's by chance: "the reporting person …".</summary>
    private const int LongestByChance = 24;

    /// <summary>What stands behind the remarks: the form's own words, a conformed signature.</summary>
    private static readonly SearchValues<string> OfOthers = SearchValues.Create(
        [Headings.SignatureOfPerson, Sentences.ThreeCopiesOfThis, SignatureReader.Conformed], StringComparison.OrdinalIgnoreCase);

    private readonly StringBuilder _note = new(), _remarks = new();
    private StringBuilder? _open;
    private string _mark = "";
    private long _place, _remarksPlace;
    private bool _hasRemarks;

    /// <summary>Whether a footnote or the remarks are open, so that a further line is theirs.</summary>
    public bool IsOpen => _open is not null;

    /// <summary>Whether what is open is not whole.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Begins a footnote.</summary>
    public void Begin(string mark, long place)
    {
        Close();
        (_open, _mark, _place) = (_note, mark, place);
    }

    /// <summary>Begins the remarks, or goes on with them.</summary>
    public void BeginRemarks(long place)
    {
        Close();
        if (!_hasRemarks) _remarksPlace = place;
        (_open, _hasRemarks) = (_remarks, true);
    }

    /// <summary>Adds a line to what is open.</summary>
    public void Append(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return;
        if (_open!.Length > 0) _open.Append('\n');
        _open.Append(line);
    }

    /// <summary>Ends what is open. The remarks may go on later.</summary>
    public void Close()
    {
        if (_open == _note) EndNote();
        _open = null;
    }

    /// <summary>Ends what is open, and the remarks for good.</summary>
    public void Finish()
    {
        Close();
        if (_hasRemarks) binder.Value(Field.Remarks, TextOf(_remarks, "the remarks", _remarksPlace), _remarksPlace);
        _hasRemarks = false;
    }

    private void EndNote()
    {
        if (columnsAreNumbered && FormWording.Match(_note.ToString(), 0, out var caption) && caption > LongestByChance)
        {
            binder.Report(FormDiagnostics.TextNotWhole,
                $"What is numbered {_mark} begins with a caption of the form, so it is no footnote; left out.");
            _note.Clear();
            return;
        }
        ids.Add(NoteIds.Of(_mark));
        binder.Footnote(NoteIds.Of(_mark), TextOf(_note, $"footnote {_mark}", _place), _place);
    }

    /// <summary>A text, which is empty where it is not whole: that is told.</summary>
    private string TextOf(StringBuilder lines, string what, long place)
    {
        var text = lines.Replace('\u00A0', ' ').ToString();         // the vendor sheet keeps blanks by no-break spaces
        lines.Clear();
        // What parts cells at an end of it, or the caption of the signatures inside, is another part of the page.
        var isWhole = !IsBroken && text is not ([',' or ';' or '|', ..] or [.., '|'] or [.., ' ', ';'])
            && !text.AsSpan().ContainsAny(OfOthers);
        IsBroken = false;
        if (isWhole) return text;
        binder.Report(FormDiagnostics.TextNotWhole,
            $"The text of {what} is cut off or runs into another in this document; left out.", place);
        return "";
    }
}
