using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Form;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Follows a text through the parts of the form. It breaks lines before headings, which text that runs on has inside its lines,
/// leaves out the sentences that are printed on every form, and finishes the two parts whose layout a text loses: the
/// signatures and the vendor's table of owners.
/// </summary>
/// <param name="page">Where the lines go.</param>
/// <param name="flow">Whether the text runs on, so that a heading may stand inside a line.</param>
/// <param name="unordered">Whether the text gives the parts of the form in no order, so that only what shows itself can be read.</param>
/// <param name="headInOrder">Whether the head has its order all the same.</param>
internal sealed class FormOutline(Page page, bool flow, bool unordered = false, bool headInOrder = false)
{
    private readonly List<FlowPiece> _pieces = [];          // of the notes and signatures: who signed shows only at the end
    private readonly List<FlowPiece> _owners = [];
    private readonly FlowBreaks _breaks = new(flow, unordered);
    private readonly UnorderedForm? _unordered = unordered ? new(page) : null;
    private FormRegion _region;
    private int _note;
    private bool _vendor, _explained;
    private bool? _derivative, _examples;           // which table the text is in, and whose second heading was there

    /// <summary>Whether a line that the converter may have broken goes on in the next, in the part that the text is in.</summary>
    public bool GoesOn => _region is not FormRegion.VendorOwners;

    /// <summary>Whether no line of the text was broken to fit a width.</summary>
    public bool LinesAreWhole { get; init; }

    /// <summary>Whether the text is before the tables.</summary>
    public bool InHead => _region == FormRegion.Head;

    /// <summary>Whether the text is in Table I or II.</summary>
    public bool InTable => _region == FormRegion.Table;

    /// <summary>Ends a page of paper in the middle of a table.</summary>
    public void EndPage() => page.Add(new PageBreak());

    /// <summary>Whether the text is in the explanation of responses.</summary>
    public bool InNotes => _region is FormRegion.Notes or FormRegion.Asterisks;

    /// <summary>Whether the text is in the remarks of the vendor's sheet.</summary>
    public bool InLargePrint => _vendor && InNotes && _pieces.Exists(p => Headings.BeginRemarks(p.Text));

    /// <summary>Whether a line begins another part than the footnote that the text is in.</summary>
    public bool EndsBefore(string line) => RegionHeadings.Begin(line) || SignatureReader.IsCaption(line) || NoteNumber.Is(line, _note + 1);

    /// <summary>Whether the text is in the vendor's table of owners.</summary>
    public bool InOwners => _region == FormRegion.VendorOwners;

    /// <summary>Adds a line, a paragraph or a cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="paragraph">Whether an empty line stands before it.</param>
    /// <param name="broken">Whether it is not whole.</param>
    /// <param name="paper">The lines of paper, where these show how they end.</param>
    /// <param name="line">Its last line.</param>
    public void Add(string text, long place, bool paragraph, bool broken = false, PaperLines? paper = null, int line = 0)
    {
        var large = paper is not null && InLargePrint;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var again = IsRepeated(text.AsSpan(at));
            if (!again) Enter(text.AsSpan(at));
            var next = _breaks.Next(text, at, _region, _note);
            if (again)
            {
                at = next;
                continue;
            }
            var end = paper is not null && next == text.Length && _region is FormRegion.Notes or FormRegion.Signatures
                ? paper.End(line, large)
                : LineEnd.Unknown;
            Put(new FlowPiece(text[at..next].Trim(), place + at, paragraph && at == 0, at > 0, broken, end));
            at = next;
        }
    }

    /// <summary>Whether the heading of the table that the text is in stands again: paper repeats it on each page.</summary>
    private bool IsRepeated(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(Headings.TableI, StringComparison.OrdinalIgnoreCase) && Sections.IsTable(text, out var derivative))
        {
            var again = _region == FormRegion.Table && _derivative == derivative;
            _derivative = derivative;
            return again;
        }
        if (_region != FormRegion.Table || !text.StartsWith(Sentences.ExamplesBeginning, StringComparison.OrdinalIgnoreCase)) return false;
        (var before, _examples) = (_examples, _derivative);
        return before == _derivative;
    }

    /// <summary>Ends the text.</summary>
    public void Finish()
    {
        EndOwners();
        Flush();
    }

    private void Enter(ReadOnlySpan<char> text)
    {
        // Converters lose the heading of a table that stands in a row of another; the first column's caption names the table too.
        if (!unordered && _region is FormRegion.Head or FormRegion.Table or FormRegion.End
            && Sections.HeadsTable(text, out var derivative) && _derivative != derivative)
        {
            page.Add(SectionHeading.OfTable(derivative));
            _derivative = derivative;
            Change(FormRegion.Table);
            return;
        }
        if (RegionHeadings.Of(text) is { } region)
        {
            // On the website they end the form; the vendor's sheet explains its footnotes behind them.
            if (region == FormRegion.Asterisks && !_vendor && _region is not (FormRegion.Notes or FormRegion.Asterisks))
                Change(FormRegion.End);
            // "Reporting Owners" is a heading only where the vendor's sheet has it.
            else if (region == FormRegion.VendorOwners
                && _region is not (FormRegion.Table or FormRegion.End or FormRegion.VendorOwners)) return;
            else Change(region);
            if (region == FormRegion.Table) (_note, _explained) = (0, false);
            _explained |= region == FormRegion.Notes;
            return;
        }
        if (_region == FormRegion.Table && text.StartsWith(ItemHeads.OwnerBeginning, StringComparison.OrdinalIgnoreCase))
            Change(FormRegion.Owners);
        else if (_region == FormRegion.Table && text.StartsWith($"{Headings.Signatures}\n", StringComparison.OrdinalIgnoreCase))
            Change(FormRegion.Signatures);
        else if (_region is FormRegion.VendorOwners && (text.StartsWith(Headings.Signatures, StringComparison.OrdinalIgnoreCase)
            || SignatureReader.IsConformed(text))) Change(FormRegion.Signatures);
        // Without its heading the signature shows by its caption: a name and a date stand above that.
        else if (_region is FormRegion.VendorOwners && SignatureReader.IsCaption(text) && _owners is [.., var name, var date]
            && SignatureReader.IsOnlyDate(date.Text))
        {
            _owners.RemoveRange(_owners.Count - 2, 2);
            Change(FormRegion.Signatures);
            _pieces.AddRange([name, date]);
        }
        // A filing without footnotes may go on with its remarks, or with the signature at once.
        else if (_region is FormRegion.Table or FormRegion.Owners && (Headings.BeginRemarks(text) || SignatureReader.IsConformed(text)
            || SignatureReader.IsCaption(text))) Change(FormRegion.Notes);
        // The vendor's sheet has the sentences with asterisks before its footnotes; where it has none, the remarks follow them.
        else if (_region == FormRegion.Asterisks && Headings.BeginRemarks(text)) _region = FormRegion.Notes;
        else if (_region is FormRegion.Notes or FormRegion.Asterisks && NoteNumber.TryRead(text, out var id, out _) && id == _note + 1)
        {
            // A converter that drops headings leaves the notes.
            if (!_explained) page.Add(new SectionHeading(Part.Notes));
            (_note, _explained, _region) = (id, true, FormRegion.Notes);
        }
    }

    private void Change(FormRegion region)
    {
        if (_region == FormRegion.Head && region != FormRegion.Head && !headInOrder) _unordered?.EndHead();
        if (_region == FormRegion.VendorOwners && region != FormRegion.VendorOwners) EndOwners();
        if (_region == FormRegion.Signatures && region != FormRegion.Signatures) _unordered?.EndSignatures(_pieces);
        if (_region is FormRegion.Notes or FormRegion.Signatures && region is not (FormRegion.Notes or FormRegion.Asterisks)) Flush();
        _vendor |= region == FormRegion.VendorOwners;
        _region = region;
    }

    private void Put(FlowPiece piece)
    {
        // Of a table whose words are the form's own its bars are left.
        if (piece.Text.AsSpan().Trim("| ").IsEmpty) return;
        switch (_region)
        {
            case FormRegion.End or FormRegion.Asterisks:
                break;
            case FormRegion.VendorOwners:
                _owners.Add(piece);
                break;
            case FormRegion.Signatures when unordered:
                _pieces.Add(piece);
                break;
            case FormRegion.Notes or FormRegion.Signatures:
                if (!SignatureReader.IsCaption(piece.Text))
                {
                    _pieces.Add(piece);
                    if (piece.End == LineEnd.CutOff || (unordered && UnorderedForm.LacksHyphen(piece.Text)))
                        FlowSignatures.LeaveOut(_pieces);
                }
                else if (unordered) Change(FormRegion.End);
                else
                {
                    FlowSignatures.Take(_pieces, page, piece, _region == FormRegion.Signatures, !flow);
                    // On the website the signature is the last of the form; the vendor's sheet explains its footnotes behind it.
                    if (_region == FormRegion.Notes) Change(FormRegion.End);
                    else _pieces.Clear();
                }
                break;
            case FormRegion.Head when unordered && !headInOrder:
                _unordered!.AddToHead(piece);
                break;
            case FormRegion.Owners when unordered:
                break;
            // The asterisk of item 1, on a line of its own.
            case FormRegion.Head or FormRegion.Owners when piece.Text is "*" or "^*":
                break;
            default:
                page.Add(piece.ToLine());
                break;
        }
    }

    private void EndOwners()
    {
        var first = page.Lines.Count;
        if (unordered) UnorderedForm.CheckOwners(_owners);
        if (_owners.Count > 0)
        {
            page.Add(new SectionHeading(Part.VendorOwners));
            page.Lines.AddRange(OwnerLines.Entries(_owners.ConvertAll(o => new Cell(o.Text, o.Place)), LinesAreWhole));
        }
        _owners.Clear();
        if (!headInOrder) _unordered?.AddFirstOwner(first);
    }

    private void Flush()
    {
        if (unordered && !(headInOrder && UnorderedForm.HasNotesInOrder(_pieces))) UnorderedForm.Untangle(_pieces);
        foreach (var piece in _pieces) page.Add(piece.ToLine());
        _pieces.Clear();
    }
}
