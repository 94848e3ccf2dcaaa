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
            if (caption is Caption.Form3Title or Caption.Form4Title or Caption.Form5Title) page.Add(0, new Cell(line.ToString(), piece.Place));
            else if (line.StartsWith("_____ ") || line.StartsWith("__X__ ")) _boxes.Add(piece with { Text = line.ToString() });
            if (!line.Contains('/')) continue;
            foreach (var word in line.Split(' '))
                if (ValueShape.IsDate(line[word])) _dates.Add(piece with { Text = line[word].ToString() });
        }
        if (!_issuer && piece.Text.EndsWith(']') && piece.Text.IndexOf('[') > 2 && Captions.Next(piece.Text, 0, out _, out _) == Caption.None)
        {
            _issuer = true;
            page.Add(0, new Cell("2. Issuer Name and Ticker or Trading Symbol", piece.Place));
            page.Add(0, new Cell(piece.Text, piece.Place));
        }
    }

    /// <summary>Ends a head without order.</summary>
    public void EndHead()
    {
        if (_dates is [var date])
        {
            page.Add(0, new Cell("3. Date of Earliest Transaction (Month/Day/Year)", date.Place));
            page.Add(0, new Cell(date.Text, date.Place));
        }
        _headEnd = page.Lines.Count;
    }

    /// <summary>Empties the vendor's table of owners unless its cells are whole: only such a one says whose address it is, and a piece of another spoils the table.</summary>
    public static void CheckOwners(List<FlowPiece> owners)
    {
        if (owners.Exists(o => !FlowOwners.IsCell(o.Text) && FlowOwners.IsStreet(o.Text.Replace("10%", "", StringComparison.Ordinal)))) owners.Clear();
    }

    /// <summary>Puts the first owner of the vendor's table into the head, whose owner it is.</summary>
    /// <param name="table">The line of the page at which the table begins.</param>
    public void AddFirstOwner(int table)
    {
        if (page.Lines.Count < table + 2) return;
        var owner = page.Lines[table + 1].First(out _);
        var name = owner.Text.AsSpan();
        name = name[..(name.IndexOf('\n') is var end and > 0 ? end : name.Length)];
        page.Lines.InsertRange(_headEnd, [Of("1. Name and Address of Reporting Person*", owner.Place), Of(name.ToString(), owner.Place), .. _boxes.Select(b => Of(b.Text, b.Place))]);

        static Line Of(string text, long place) => new([new Cell(text, place)], 0);
    }

    /// <summary>The vendor's signatures without order: one, if there are one caption, one date and one line of a name.</summary>
    public void EndSignatures(List<FlowPiece> pieces)
    {
        List<Cell> captions = [], names = [], dates = [];
        foreach (var piece in pieces)
            foreach (var range in piece.Text.AsSpan().Split('\n'))
            {
                var text = piece.Text.AsSpan()[range].Trim(" *^");
                if (text.IsEmpty || text is "Signatures" or "Date") continue;
                (FlowSignatures.IsCaption(text) ? captions : ValueShape.IsDate(text) ? dates : names).Add(new Cell(text.ToString(), piece.Place));
            }
        pieces.Clear();
        if (captions is not [var caption] || names is not [var name] || dates is not [var date]) return;
        page.Add(1, name, date);
        page.Add(1, caption, new Cell("Date", caption.Place));
    }

    /// <summary>pdftotext drops a hyphen that ends a line where it puts the text into an order of its own: <c>Rule 10b51</c>, <c>2010Seed Fund</c>.</summary>
    public static bool LacksHyphen(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("10b51") >= 0) return true;
        for (var i = 1; i + 2 < text.Length; i++)
            if (char.IsAsciiLetterUpper(text[i]) && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1]) && char.IsAsciiLetterLower(text[i + 2])) return true;
        return false;
    }

    /// <summary>
    /// Of notes without order, what their numbers begin. The vendor's numbers stand beside the middle of their texts, and behind the
    /// last note the signatures may stand: of those there is only the number.
    /// </summary>
    public static void Untangle(List<FlowPiece> pieces)
    {
        var remarks = pieces.FindIndex(p => p.Text.StartsWith("Remarks:", StringComparison.OrdinalIgnoreCase));
        var last = remarks >= 0 ? -1 : pieces.FindLastIndex(p => NoteNumber.TryRead(p.Text, out _, out _));
        if (remarks >= 0) pieces.RemoveRange(remarks, pieces.Count - remarks);
        if (last >= 0) pieces.RemoveRange(last + 1, pieces.Count - last - 1);
        var apart = pieces.Exists(p => p.Text.StartsWith('(') && NoteNumber.TryRead(p.Text, out _, out _));
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!NoteNumber.TryRead(pieces[i].Text, out var id, out _)) continue;
            if (!apart && i != last) continue;
            pieces[i] = pieces[i] with { Text = $"{id}." };
        }
        if (apart) pieces.RemoveAll(p => !NoteNumber.TryRead(p.Text, out _, out _) && !FormOutline.IsHeading(p.Text));
    }
}
