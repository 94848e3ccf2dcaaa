using Form4Tool.Assignment;
using System.Buffers;
using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Flow;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Tables;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// Puts the form together from text whose columns are kept by position: ruled rows and cells come as they are cut; what
/// stands between them is cut here, by the parts of the form.
/// </summary>
/// <param name="page">Where the lines go.</param>
/// <param name="clean">Brings a text to the page's normal form.</param>
/// <param name="boxes">Whether a box <c>[ ]</c> says that it is not ticked.</param>
/// <param name="vendor">Whether it is the vendor's sheet.</param>
/// <param name="print">Whether it is the text of printed pages.</param>
/// <param name="between">An empty list, for the lines that stand between ruled blocks.</param>
/// <param name="ways">Deals words out to columns.</param>
internal sealed class PositionedForm(
    Page page, Func<string, string> clean, bool boxes, bool vendor, bool print, List<PositionedLine> between, ColumnAssignment ways)
{
    private static readonly SearchValues<string> Landmarks =
        SearchValues.Create([Headings.TableI, HeadColumnCutter.OwnerCaption], StringComparison.Ordinal);

    private readonly List<PositionedLine> _lines = between;
    private readonly List<(int Line, Landmark What)> _landmarks = [];
    private readonly FormOutline _parts = new(page, false);
    private readonly ParagraphBuilder _text = new();
    private int _seen;

    /// <summary>What a line begins.</summary>
    private enum Landmark { Head, TableI, TableII, BehindTable }

    /// <summary>Adds a line outside of any ruled block.</summary>
    public void Add(PositionedLine line)
    {
        if (LandmarkOf(line.Span) is { } landmark)
        {
            _landmarks.Add((_lines.Count, landmark));
            InTable = landmark is Landmark.TableI or Landmark.TableII;
        }
        _lines.Add(line);
    }

    private Landmark? LandmarkOf(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(Landmarks))
        {
            if (TableHeading.Heading(line) is { } derivative) return derivative ? Landmark.TableII : Landmark.TableI;
            if (HeadColumnCutter.IsHead(line)) return Landmark.Head;
        }
        return InTable && TableHeading.IsBehind(line) ? Landmark.BehindTable : null;
    }

    /// <summary>Adds a row of ruled cells.</summary>
    public void Row(List<Cell> cells)
    {
        Flush();
        if (cells.Exists(c => !c.IsEmpty)) page.Add([.. cells]);
    }

    /// <summary>Adds a table that cannot be read, for it to be reported by how it ends; it begins with captions.</summary>
    public void Unread(string text, long place)
    {
        const int shown = 80;
        Flush();
        page.Add(new UnplacedWords(new Cell(text.Length > shown ? $"…{text.AsSpan(text.Length - shown)}" : text, place)));
    }

    /// <summary>Whether what comes next belongs to Table I or II.</summary>
    public bool InTable { get; private set; }

    /// <summary>Adds a ruled cell of the head.</summary>
    public void Column(List<PositionedLine> lines)
    {
        Flush();
        HeadColumn.Add(lines, page, clean, vendor);
        InTable = lines.Exists(l => TableHeading.Heading(l.Span) is not null);
    }

    public void Finish()
    {
        Flush();
        _parts.Finish();
    }

    /// <summary>Reads what has gathered between ruled blocks.</summary>
    private void Flush()
    {
        var printed = print ? Widest(_lines) : 0;
        var landmark = 0;
        for (var i = 0; i < _lines.Count;)
        {
            while (landmark < _landmarks.Count
                && (_landmarks[landmark].Line < i || _landmarks[landmark].What == Landmark.BehindTable)) landmark++;
            var next = landmark < _landmarks.Count ? _landmarks[landmark].Line : _lines.Count;
            var end = next;
            if (i < next) Text(_lines[i..end], printed);
            else if (_landmarks[landmark].What == Landmark.Head)
            {
                for (end = i + 1; end < _lines.Count && !HeadColumnCutter.Ends(_lines[end].Span);) end++;
                // The vendor's sheet has the heading of Table I beside "(City) (State) (Zip)".
                var last = end < _lines.Count ? _lines[end] : default;
                HeadColumnCutter.Add(_lines[i..end], last, page, clean, vendor, printed);
            }
            else
            {
                end = EndOfTable(landmark);
                var derivative = _landmarks[landmark].What == Landmark.TableII;
                new PositionedTable(derivative, vendor, print, page, clean, ways).Add(_lines[i..end]);
            }
            i = end;
        }
        _lines.Clear();
        _landmarks.Clear();
    }

    /// <summary>The line behind a table. Printing repeats heading and header on each sheet.</summary>
    private int EndOfTable(int heading)
    {
        for (var next = heading + 1; next < _landmarks.Count; next++)
        {
            var (line, what) = _landmarks[next];
            var above = line - 1;
            while (_lines[above].IsBlank) above--;
            if (!print || what != _landmarks[heading].What || _lines[line].Sheet == _lines[above].Sheet) return line;
        }
        return _lines.Count;
    }

    /// <summary>Lines that are text: the head's boxes and titles, the vendor's owners, notes, signatures.</summary>
    private void Text(List<PositionedLine> lines, int printed)
    {
        HeadCheckBoxes.Take(lines, page, boxes);
        if (vendor)
        {
            PrintedOwners.Take(lines, page);
            var notes = new SheetNotes(lines, printed);
            notes.Straighten();
            if (print) notes.LeaveOutCut();
        }
        var signatures = PositionedSignatures.Take(lines, print && !vendor, clean);
        var owners = vendor ? lines.FindIndex(l => l.Span.Contains(Headings.OwnerNameAndAddress, StringComparison.OrdinalIgnoreCase)) : -1;
        var (width, note) = (0, 0);
        foreach (var line in lines) width = Math.Max(width, line.Span.TrimEnd().Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            var (first, place, broken) = (i, lines[i].Place, lines[i].IsBroken);
            var text = lines[i].Trimmed.ToString();
            if (owners >= 0 && i >= owners && _parts.InOwners) text = lines[i].Runs()[0].Text;
            if (IsNote(text, note + 1)) note++;
            _text.Begin(text);
            while (!_parts.InOwners && i + 1 < lines.Count && !lines[i + 1].IsBlank
                && GoesOn(lines[i].Span, lines[i + 1].Span, width, printed) && !IsNote(lines[i + 1].Trimmed, note + 1))
            {
                _text.Join(lines[i + 1].Trimmed);
                broken |= lines[i + 1].IsBroken;
                i++;
            }
            Add(clean(_text.ToString().TrimStart('#', ' ')), place, first > 0 && lines[first - 1].IsBlank, broken);
        }
        foreach (var line in signatures) page.Lines.Add(line);
    }

    /// <summary>Adds a paragraph. Before the first item, where titles and boxes stand beside each other, two blanks part it.</summary>
    private void Add(string text, long place, bool paragraph, bool broken)
    {
        while (_seen < page.Lines.Count && !page.Lines[_seen].First(out _).Text.StartsWith('1')) _seen++;
        if (_seen < page.Lines.Count) _parts.Add(text, place, paragraph, broken);
        else foreach (var run in new PositionedLine(text, place).Runs()) _parts.Add(run.Text, run.Place, paragraph, broken);
    }

    /// <summary>Whether a line is the first of a certain footnote.</summary>
    private bool IsNote(ReadOnlySpan<char> text, int number) =>
        !char.IsAsciiLetter(text[0]) && NoteNumber.Is(clean(text.ToString()), number);

    /// <summary>Whether a line was broken to fit the width.</summary>
    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width, int printed)
    {
        line = line.TrimEnd();
        next = next.Trim();
        if (Hyphenation.GoesOn(line, next)) return true;
        // pandoc breaks no lines; a footnote and the remarks begin one.
        if (width is < 60 or > 300 || (printed == 0 && LineWrap.Fits(line.Length, next, width))) return false;
        if (Headings.BeginRemarks(next.TrimStart('*'))
            || RegionHeadings.Begin(line.TrimStart()) || RegionHeadings.Begin(next)) return false;
        if (printed == 0) return true;
        return !(NoteReader.MayBegin(next) && LineWrap.MayEndSentence(line))
            && !FontMetrics.Fits(line.Trim(), next, printed * FontMetrics.Full);
    }

    /// <summary>
    /// The width of the widest line of running text: the sentences that are printed on every form are longer than a line.
    /// </summary>
    private static int Widest(List<PositionedLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            if (line.OnlyRun(out var start) is not { IsEmpty: false } text || start >= 16) continue;
            var begin = text[0] == '(' ? Math.Max(0, text.IndexOf(' ')) : 0;
            width = FontMetrics.Widest(width, text[begin..].Trim());
        }
        return width;
    }
}
