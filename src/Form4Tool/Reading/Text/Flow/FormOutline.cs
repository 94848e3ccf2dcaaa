using System.Buffers;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Form;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Follows a text through the parts of the form. It breaks lines before headings, which text that runs on has inside its lines,
/// leaves out the sentences that are printed on every form, and finishes the two parts whose layout a text loses: the
/// signatures and the vendor's table of owners.
/// </summary>
/// <param name="page">Where the lines go.</param>
/// <param name="flow">Whether the text runs on, so that a heading may stand inside a line.</param>
/// <param name="unordered">Whether the text gives the parts of the head in no order, so that only what shows itself can be read.</param>
internal sealed class FormOutline(Page page, bool flow, bool unordered = false)
{
    private enum Region { Head, Table, Owners, VendorOwners, Signatures, Notes, Asterisks, End }

    private static readonly (string Words, Region Region)[] Headings =
    [
        ("Table I - Non-Derivative", Region.Table), ("Table II - Derivative", Region.Table),
        ("Explanation of Responses:", Region.Notes),
        ("Reporting Owners", Region.VendorOwners), ("Reporting Owner Name / Address", Region.VendorOwners),
        ("* If the form is filed by more", Region.Asterisks), ("If the form is filed by more than one", Region.Asterisks),
        ("** Intentional misstatements", Region.Asterisks), ("Intentional misstatements or", Region.Asterisks),
        ("Reminder: Report on", Region.End), ("Note: File three copies", Region.End),
        ("Persons who respond to", Region.End), ("Potential persons who", Region.End), ("SEC 1474 (", Region.End), ("SEC 1473 (", Region.End), ("SEC 2270 (", Region.End),
    ];

    private static readonly PrefixSet HeadingWords = new([.. Headings.Select(heading => heading.Words)]);

    private readonly List<FlowPiece> _pieces = [];          // of the notes and signatures: who signed shows only at the end
    private readonly List<FlowPiece> _owners = [];
    private readonly UnorderedForm? _unordered = unordered ? new(page) : null;
    private Region _region;
    private int _note;
    private bool _vendor;
    private bool? _derivative, _examples;           // which table the text is in, and whose second heading was there

    /// <summary>Whether a line that the converter may have broken goes on in the next, in the part that the text is in.</summary>
    public bool GoesOn => _region is not Region.VendorOwners;

    /// <summary>Whether the text is before the tables.</summary>
    public bool InHead => _region == Region.Head;

    /// <summary>Whether the text is in Table I or II.</summary>
    public bool InTable => _region == Region.Table;

    /// <summary>Ends a page of paper in the middle of a table.</summary>
    public void EndPage() => page.Add(new PageBreak());

    /// <summary>Whether the text is in the explanation of responses.</summary>
    public bool InNotes => _region is Region.Notes or Region.Asterisks;

    /// <summary>Whether the text is in the remarks of the vendor's sheet.</summary>
    public bool InLargePrint => _vendor && InNotes && _pieces.Exists(p => p.Text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line begins another part than the footnote that the text is in.</summary>
    public bool EndsBefore(string line) => IsHeading(line) || FlowSignatures.IsCaption(line) || IsNote(line, _note + 1);

    /// <summary>Whether the text is in the vendor's table of owners.</summary>
    public bool InOwners => _region == Region.VendorOwners;

    public static bool IsHeading(ReadOnlySpan<char> text) => HeadingWords.Begin(text) || text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds a line, a paragraph or a cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="paragraph">Whether an empty line stands before it.</param>
    /// <param name="paper">The lines of paper, where these show how they end.</param>
    /// <param name="line">Its last line.</param>
    public void Add(string text, long place, bool paragraph, PaperLines? paper = null, int line = 0)
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
            var next = NextBreak(text, at);
            if (again)
            {
                at = next;
                continue;
            }
            var end = paper is not null && next == text.Length && _region is Region.Notes or Region.Signatures ? paper.End(line, large) : LineEnd.Unknown;
            Put(new FlowPiece(text[at..next].Trim(), place + at, paragraph && at == 0, at > 0, end));
            at = next;
        }
    }

    /// <summary>Whether the heading of the table that the text is in stands again: paper repeats it on each page.</summary>
    private bool IsRepeated(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Table I", StringComparison.OrdinalIgnoreCase) && Sections.IsTable(text, out var derivative))
        {
            var again = _region == Region.Table && _derivative == derivative;
            _derivative = derivative;
            return again;
        }
        if (_region != Region.Table || !text.StartsWith("(e.g., puts", StringComparison.OrdinalIgnoreCase)) return false;
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
        if (HeadingWords.Of(text) is var heading and >= 0)
        {
            var region = Headings[heading].Region;
            if (region == Region.Asterisks && _region is not (Region.Notes or Region.Asterisks)) Change(Region.End);
            // "Reporting Owners" is a heading only where the vendor's sheet has it.
            else if (region == Region.VendorOwners && _region is not (Region.Table or Region.End or Region.VendorOwners)) return;
            else Change(region);
            if (region == Region.Table) _note = 0;
            return;
        }
        if (_region == Region.Table && text.StartsWith("1. Name and Address", StringComparison.OrdinalIgnoreCase)) Change(Region.Owners);
        else if (_region == Region.Table && text.StartsWith("Signatures\n", StringComparison.OrdinalIgnoreCase)) Change(Region.Signatures);
        else if (_region is Region.VendorOwners && text.StartsWith("Signatures", StringComparison.OrdinalIgnoreCase)) Change(Region.Signatures);
        // A filing without footnotes may go on with its remarks, or with the signature at once.
        else if (_region is Region.Table or Region.Owners && (text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("/s/", StringComparison.OrdinalIgnoreCase)
            || FlowSignatures.IsCaption(text))) Change(Region.Notes);
        // The vendor's sheet has the sentences with asterisks before its footnotes; where it has none, the remarks follow them.
        else if (_region == Region.Asterisks && text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase)) _region = Region.Notes;
        else if (_region is Region.Notes or Region.Asterisks && NoteNumber.TryRead(text, out var id, out _) && id == _note + 1)
        {
            _note = id;
            _region = Region.Notes;
        }
    }

    private void Change(Region region)
    {
        if (_region == Region.Head && region != Region.Head) _unordered?.EndHead();
        if (_region == Region.VendorOwners && region != Region.VendorOwners) EndOwners();
        if (_region == Region.Signatures && region != Region.Signatures) _unordered?.EndSignatures(_pieces);
        if (_region is Region.Notes or Region.Signatures && region is not (Region.Notes or Region.Asterisks)) Flush();
        _vendor |= region == Region.VendorOwners;
        _region = region;
    }

    private int NextBreak(string text, int from)
    {
        var next = text.Length;
        // What follows a heading on its line is the table.
        if (_region == Region.Table)
        {
            After("Beneficially Owned", "Table I");
            After("securities)", "(e");
            After("securities)", "( e");
        }
        if (_region == Region.Signatures) After("Signatures", "Signatures");
        if (!flow) return next;
        var here = text.AsSpan();
        var breaks = Breaks.Of(_region == Region.VendorOwners && unordered ? Region.Signatures : _region);
        for (var at = from + 1; at < next; at++)
        {
            var found = here[at..next].IndexOfAny(breaks);
            if (found < 0) break;
            at += found;
            if (CanBreak(text, at)) next = at;
        }
        if (_region is Region.Notes or Region.Asterisks)
        {
            var number = _note + 1;
            Span<char> mark = stackalloc char[16];
            Try(mark.TryWrite($" {number}. ", out var length) ? mark[..length] : default);
            Try(mark.TryWrite($"({number}) ", out length) ? mark[..length] : default);
            Try(mark.TryWrite($"( {number}) ", out length) ? mark[..length] : default);         // the sheet sets an anchor before the number
        }
        if (_region != Region.Head && FlowSignatures.IsCaption(text.AsSpan(from))) After("Date", text.AsSpan(from, 1).ToString());
        return next;

        void After(string words, string first)
        {
            if (!text.AsSpan(from).StartsWith(first, StringComparison.OrdinalIgnoreCase)) return;
            var at = text.IndexOf(words, from, next - from, StringComparison.OrdinalIgnoreCase);
            if (at > 0) next = at + words.Length;
        }

        void Try(ReadOnlySpan<char> words)
        {
            for (var at = from + 1; at < next; at++)
            {
                var found = text.AsSpan()[at..next].IndexOf(words);
                if (found < 0) return;
                at += found;
                if (!CanBreak(text, at) || (words[0] == '(' && PointsAt(text.AsSpan(from, at - from)))) continue;
                next = at;
                return;
            }
        }
    }

    /// <summary>Whether words point at the footnote whose number follows: <c>as described in footnote (1) above</c>.</summary>
    private static bool PointsAt(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["footnote", "footnotes", "note", "notes", "and", "or", "see", "in", "to"])
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return text.Length > 2 && text.EndsWith("),") && char.IsAsciiDigit(text[^3]);          // "footnotes (1), (2)"
    }

    private static bool CanBreak(string text, int at) => char.IsWhiteSpace(text[at]) || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>What may begin another part inside a line, by the part that the text is in.</summary>
    private static class Breaks
    {
        private static readonly string[] Always = [.. Headings.Select(h => h.Words)];
        private static readonly string[] BehindHead = [.. Always, "** Signature of Reporting Person", "**Signature of Reporting Person"];
        private static readonly SearchValues<string> Head = Make(Always), Signed = Make(BehindHead), Owners = Make([.. BehindHead, "Signatures"]),
            Notes = Make([.. BehindHead, "Remarks:"]), Table = Make([.. BehindHead, "1. Name and Address of Reporting Person", "Remarks:", "/s/"]);

        public static SearchValues<string> Of(Region region) => region switch
        {
            Region.Head => Head,
            Region.Table or Region.Owners => Table,
            Region.VendorOwners => Owners,
            Region.Notes or Region.Asterisks => Notes,
            _ => Signed,
        };

        private static SearchValues<string> Make(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line may be the first of a footnote: <c>2. The price</c>.</summary>
    public static bool StartsNote(ReadOnlySpan<char> text) => NoteNumber.TryRead(text, out _, out _) && text.Length > 12 && text.IndexOf(' ') is 2 or 3 or 4 && !TableWords.IsItem(text);

    /// <summary>Whether a line begins with the number of a certain footnote, and then a blank.</summary>
    public static bool IsNote(ReadOnlySpan<char> text, int number) =>
        NoteNumber.TryRead(text, out var id, out var length) && id == number && (length == text.Length || text[length] == ' ');

    /// <summary>Whether a text is <c>1)</c>, the rest of a footnote's number.</summary>
    public static bool IsNoteNumber(ReadOnlySpan<char> text) =>
        text is [not '(', .., ')'] && NoteNumber.TryRead(text, out _, out var length) && length == text.Length;

    private void Put(FlowPiece piece)
    {
        if (piece.Text.Length == 0) return;
        switch (_region)
        {
            case Region.End or Region.Asterisks:
                break;
            case Region.VendorOwners:
                _owners.Add(piece);
                break;
            case Region.Signatures when unordered:
                _pieces.Add(piece);
                break;
            case Region.Notes or Region.Signatures:
                if (!FlowSignatures.IsCaption(piece.Text))
                {
                    _pieces.Add(piece);
                    if (piece.End == LineEnd.CutOff || (unordered && UnorderedForm.LacksHyphen(piece.Text))) FlowSignatures.LeaveOut(_pieces);
                }
                else if (unordered) Change(Region.End);
                else
                {
                    FlowSignatures.Take(_pieces, page, piece, _region == Region.Signatures, !flow);
                    // On the website the signature is the last of the form; the vendor's sheet explains its footnotes behind it.
                    if (_region == Region.Notes) Change(Region.End);
                    else _pieces.Clear();
                }
                break;
            case Region.Head when unordered:
                _unordered!.AddToHead(piece);
                break;
            case Region.Owners when unordered:
                break;
            // The asterisk of item 1, on a line of its own.
            case Region.Head or Region.Owners when piece.Text is "*" or "^*":
                break;
            default:
                page.Add(new Cell(piece.Text, piece.Place));
                break;
        }
    }

    private void EndOwners()
    {
        var first = page.Lines.Count;
        if (unordered) UnorderedForm.CheckOwners(_owners);
        FlowOwners.Add(_owners, page);
        _owners.Clear();
        _unordered?.AddFirstOwner(first);
    }

    private void Flush()
    {
        if (unordered) UnorderedForm.Untangle(_pieces);
        foreach (var piece in _pieces) page.Add(new Cell(piece.Text, piece.Place));
        _pieces.Clear();
    }
}

/// <summary>A stretch of text between two breaks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Paragraph">Whether an empty line stands before it.</param>
/// <param name="Inside">Whether it began inside a line.</param>
/// <param name="End">How it ends, where the text shows it.</param>
internal readonly record struct FlowPiece(string Text, long Place, bool Paragraph, bool Inside, LineEnd End = LineEnd.Unknown);

/// <summary>How a line of paper ends.</summary>
internal enum LineEnd : byte
{
    Unknown,
    /// <summary>The next word would have fitted: the paragraph ends.</summary>
    Short,
    /// <summary>It fills the paper: the paragraph goes on.</summary>
    Full,
    /// <summary>At the edge of the paper, in the middle of a sentence that does not go on.</summary>
    CutOff,
}
