using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// The parts of a form whose cells a text gives in no order, as plain <c>pdftotext</c> does: of each only what shows itself is
/// read. The tables are not read at all.
/// </summary>
/// <param name="page">Where the lines go.</param>
internal sealed class UnorderedForm(Page page)
{
    private readonly List<FlowPiece> _boxes = [], _dates = [];
    private bool _issuer;
    private int _headEnd;

    /// <summary>
    /// Of a head without order, what shows itself: the form's title, the issuer by the brackets of the symbol, the vendor's boxes
    /// with their labels, and a date that is the only one, for only the date of the event or transaction must be stated.
    /// </summary>
    public void AddToHead(FlowPiece piece)
    {
        foreach (var range in piece.Text.AsSpan().Split('\n'))
        {
            var line = piece.Text.AsSpan()[range].Trim();
            var caption = Captions.Next(line, 0, out _, out _);
            if (caption is Caption.Form3Title or Caption.Form4Title or Caption.Form5Title) page.Add(new HeadEntry(caption, piece.Place));
            else if (line.StartsWith("_____ ") || line.StartsWith("__X__ ")) _boxes.Add(piece with { Text = line.ToString() });
            if (!line.Contains('/')) continue;
            foreach (var word in line.Split(' '))
                if (ValueShape.IsDate(line[word])) _dates.Add(piece with { Text = line[word].ToString() });
        }
        if (!_issuer && piece.Text.EndsWith(']') && piece.Text.IndexOf('[') > 2
            && Captions.Next(piece.Text, 0, out _, out _) == Caption.None)
        {
            _issuer = true;
            page.Add(new HeadEntry(Caption.Issuer, piece.Place, new Cell(piece.Text, piece.Place)));
        }
    }

    /// <summary>Ends a head without order.</summary>
    public void EndHead()
    {
        if (_dates is [var date]) page.Add(new HeadEntry(Caption.EarliestDate, date.Place, new Cell(date.Text, date.Place)));
        _headEnd = page.Lines.Count;
    }

    /// <summary>
    /// Empties the vendor's table of owners unless its cells are whole: only such a one says whose address it is, and a piece of another
    /// spoils the table.
    /// </summary>
    public static void CheckOwners(List<FlowPiece> owners)
    {
        if (owners.Exists(o => !OwnerLines.AreWhole(o.Text)
            && StreetSplitter.MayBeStreet(o.Text.Replace("10%", "", StringComparison.Ordinal)))) owners.Clear();
    }

    /// <summary>Puts the first owner of the vendor's table into the head, whose owner it is.</summary>
    /// <param name="table">The line of the page at which the table begins.</param>
    public void AddFirstOwner(int table)
    {
        if (page.Lines.Count < table + 2 || page.Lines[table + 1] is not OwnerEntry owner) return;
        page.Lines.InsertRange(_headEnd,
        [
            new HeadEntry(Caption.Owner, owner.Place, new Cell(owner.Lines[0], owner.Place)),
            .. _boxes.Select(b => new Line([new Cell(b.Text, b.Place)])),
        ]);
    }

    /// <summary>The vendor's signatures without order: one, if there are one caption, one date and one line of a name.</summary>
    public void EndSignatures(List<FlowPiece> pieces)
    {
        if (pieces.Count == 0) return;
        var captions = 0;
        List<Cell> names = [], dates = [];
        foreach (var piece in pieces)
            foreach (var range in piece.Text.AsSpan().Split('\n'))
            {
                var text = piece.Text.AsSpan()[range].Trim(" *^");
                if (text.IsEmpty || text is Headings.Signatures or Headings.SignatureDate) continue;
                if (SignatureReader.IsCaption(text)) captions++;
                else (ValueShape.IsDate(text) ? dates : names).Add(new Cell(text.ToString(), piece.Place));
            }
        if (captions == 1 && names is [var name] && dates is [var date]) page.Add(new SignatureLine(name, date));
        else page.Add(LeftOutWords.OfSignatures(names.Concat(dates).Select(c => c.Text), pieces[0].Place));
        pieces.Clear();
    }

    /// <summary>
    /// pdftotext drops a hyphen that ends a line where it puts the text into an order of its own: <c>Rule 10b51</c>, <c>2010Seed Fund</c>.
    /// </summary>
    public static bool LacksHyphen(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("10b51") >= 0) return true;
        for (var i = 1; i + 2 < text.Length; i++)
            if (char.IsAsciiLetterUpper(text[i]) && char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiLetterLower(text[i + 1]) && char.IsAsciiLetterLower(text[i + 2])) return true;
        return false;
    }

    /// <summary>
    /// Whether each number stands before its note: a sentence ends before it, and one begins behind it. Beside the middle of a note, where
    /// the vendor's sheet has them, it would stand among words. Signatures are none behind the notes of that sheet.
    /// </summary>
    public static bool HasNotesInOrder(List<FlowPiece> pieces)
    {
        var notes = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Headings.BeginRemarks(pieces[i].Text) || SignatureReader.HasConformed(pieces[i].Text)) return false;
            if (!NoteNumber.TryRead(pieces[i].Text, out var id, out var length)) continue;
            if (id != ++notes || !pieces[i].Text.StartsWith('(')) return false;
            if (notes > 1 && !pieces[i - 1].Text.EndsWith('.')) return false;
            var text = pieces[i].Text.Length > length ? pieces[i].Text.AsSpan(length) : i + 1 < pieces.Count ? pieces[i + 1].Text : "";
            if (text.TrimStart() is not [var first, ..] || char.IsLower(first)) return false;
        }
        return notes > 0 && pieces[^1].Text.EndsWith('.');
    }

    /// <summary>
    /// Of notes without order, what their numbers begin. The vendor's numbers stand beside the middle of their texts, and behind the
    /// last note the signatures may stand: of those there is only the number, and that their text is not whole.
    /// </summary>
    public static void Untangle(List<FlowPiece> pieces)
    {
        var remarks = pieces.FindIndex(p => Headings.BeginRemarks(p.Text));
        var last = remarks >= 0 ? -1 : pieces.FindLastIndex(p => NoteNumber.TryRead(p.Text, out _, out _));
        if (remarks >= 0)
            pieces[last = remarks] = pieces[remarks] with
            {
                Text = Headings.Remarks,
                Broken = remarks + 1 < pieces.Count || pieces[remarks].Text.Length > Headings.Remarks.Length,
            };
        if (last >= 0) pieces.RemoveRange(last + 1, pieces.Count - last - 1);
        var apart = pieces.Exists(p => p.Text.StartsWith('(') && NoteNumber.TryRead(p.Text, out _, out _));
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!NoteNumber.TryRead(pieces[i].Text, out var id, out _)) continue;
            if (!apart && i != last) continue;
            pieces[i] = pieces[i] with { Text = $"{id}.", Broken = true };
        }
        if (apart) pieces.RemoveAll(p => !NoteNumber.TryRead(p.Text, out _, out _) && !RegionHeadings.Begin(p.Text));
    }
}
