using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Layout;

/// <summary>
/// Builds a <see cref="Page"/> from the tags and texts of HTML, whoever tokenized it. Tables may be nested: the inner rows
/// become lines of their own, between what stands before and after them in the outer cell.
/// </summary>
internal sealed class PageBuilder(Page page)
{
    private char[] _text = new char[512];
    private int _length;
    private readonly List<Cell> _cells = [];
    private long _place = -1;
    private int _tables, _depth;
    private bool _inCell, _blank;

    /// <summary>
    /// Whether white space in the source is that of the text. It is behind "Explanation of Responses" and "Remarks": there line
    /// ends and runs of blanks are those that the filer typed.
    /// </summary>
    private bool _keepLines;

    public void StartTable()
    {
        EndLine();
        _tables++;
        _depth++;
        _inCell = false;
    }

    public void EndTable()
    {
        EndLine();
        if (_depth > 0) _depth--;
        _tables++;
        _inCell = false;
    }

    public void StartRow() => EndLine();

    public void EndRow() => EndLine();

    public void StartCell()
    {
        EndCell();
        _inCell = true;
    }

    public void EndCell()
    {
        if (!_inCell && _length == 0) return;
        TrimEnd();
        _cells.Add(new Cell(_length == 0 ? "" : new string(_text, 0, _length), Math.Max(_place, 0)));
        _length = 0;
        (_place, _inCell, _blank) = (-1, false, false);
    }

    /// <summary>A piece of text. White space collapses as a browser collapses it.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="place">Where it is; all of it, for the element that holds it is what can be found again.</param>
    public void Text(ReadOnlySpan<char> text, long place)
    {
        if (_length + text.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length + 1));
        var length = _length;
        if (_keepLines)
        {
            foreach (var c in text)
                if (length > 0 || c > ' ') _text[length++] = c;
        }
        else
        {
            foreach (var c in text)
            {
                if (c <= ' ')
                {
                    _blank = true;
                    continue;
                }
                if (_blank && length > 0 && _text[length - 1] != '\n') _text[length++] = ' ';
                _blank = false;
                _text[length++] = c;
            }
        }
        if (_place < 0 && length > 0) _place = place;
        _length = length;
        if (!_keepLines && text.Length < 60 && (text.Contains(Headings.Explanation, StringComparison.OrdinalIgnoreCase)
            || text.Trim() is Headings.Remarks)) _keepLines = true;
    }

    /// <summary>A character of the normal form, or several: taken as they are.</summary>
    public void Literal(ReadOnlySpan<char> text, long place)
    {
        if (_blank && _length > 0 && _text[_length - 1] != '\n') Append(" ");
        _blank = false;
        if (_place < 0) _place = place;
        Append(text);
    }

    /// <summary>A footnote mark.</summary>
    public void Mark(ReadOnlySpan<char> digits, long place)
    {
        Literal([PageText.OpenMark], place);
        Append(digits);
        Append([PageText.CloseMark]);
    }

    /// <summary>A check box; a blank parts it from its label.</summary>
    public void Box(bool ticked, long place)
    {
        Literal([ticked ? PageText.Ticked : PageText.Unticked], place);
        _blank = true;
    }

    /// <summary>The end of a link to a filer: its CIK is noted behind the name.</summary>
    public void Cik(ReadOnlySpan<char> cik)
    {
        if (_length == 0) return;
        Append([PageText.OpenCik]);
        Append(cik);
        Append([PageText.CloseCik]);
    }

    /// <summary>A line break inside a cell; outside of tables the end of a line.</summary>
    public void Break()
    {
        if (_depth == 0) EndLine();
        else if (_length > 0)
        {
            TrimEnd(false);
            Append("\n");
        }
        _blank = false;
    }

    /// <summary>The beginning or end of a block such as a paragraph.</summary>
    public void Block()
    {
        if (_length > 0 && _text[_length - 1] != '\n') Break();
    }

    public void EndLine()
    {
        EndCell();
        if (_cells.Count == 0) return;
        foreach (var cell in _cells)
        {
            if (cell.Text.Length == 0) continue;
            page.Lines.Add(new Line(_cells.ToArray(), _tables));
            break;
        }
        _cells.Clear();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void TrimEnd(bool breaks = true)
    {
        while (_length > 0 && (_text[_length - 1] is ' ' or '\t' || (breaks && _text[_length - 1] is '\n' or '\r'))) _length--;
    }
}
