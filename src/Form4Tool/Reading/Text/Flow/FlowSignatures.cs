using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Finds the signatures of a text without columns: what ends in a date before "** Signature of Reporting Person". Where the
/// text runs on, a signature begins at <c>/s/</c> if a sentence ends before it; where nothing tells a remark from a name
/// ("Remarks: Exhibit 24 Jane Doe 01/04/2013"), neither is taken.
/// </summary>
internal static class FlowSignatures
{
    /// <summary>Takes the signatures off the end of what stands before their caption; the rest goes to the page.</summary>
    /// <param name="pieces">The notes and remarks, or on the vendor's sheet the part "Signatures".</param>
    /// <param name="page">The page.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="only">Whether there is nothing but signatures.</param>
    /// <param name="cells">Whether a line is a cell, a name or a date.</param>
    public static void Take(List<FlowPiece> pieces, Page page, FlowPiece caption, bool only, bool cells)
    {
        while (pieces.Count > 0 && pieces[^1].Text.AsSpan().Trim(" *^").IsEmpty) pieces.RemoveAt(pieces.Count - 1);
        var start = only ? 0 : caption.Inside ? -1 : Start(pieces, cells);
        var block = new List<(string Text, long Place)>();
        if (start < 0) start = OpenEnd(pieces, block);
        else for (var i = start; i < pieces.Count; i++) block.Add((pieces[i].Text, pieces[i].Place));
        for (var i = 0; i < start; i++) page.Add(pieces[i].ToLine());
        pieces.Clear();
        // Paper may set a date between the lines of a name; then nothing shows whose it is.
        if (block.Exists(b => HasGluedDate(b.Text)))
        {
            page.Add(LeftOutWords.OfSignatures(block.Select(b => b.Text), block[0].Place));
            block.Clear();
        }
        var name = "";
        var place = caption.Place;
        foreach (var (text, at) in block)
        {
            if (IsTitle(text)) continue;
            if (name.Length == 0) place = at;
            name = Hyphenation.Join(name, text);
            for (int date; (date = SignatureReader.DateAt(name, out var length)) >= 0; name = name[(date + length)..].TrimStart())
            {
                var who = name[..date].Trim();
                page.Add(new SignatureLine(new Cell(who, place), new Cell(name.Substring(date, length), place)));
                place = at;
            }
        }
        // A name without its date, or with one that is damaged.
        if (name.AsSpan().ContainsAnyInRange('A', 'z')) page.Add(LeftOutWords.OfSignatures([name], place));
    }

    /// <summary><c>attorney-in08/03/2021</c></summary>
    private static bool HasGluedDate(string text) => Array.Exists(text.Split(' '),
        word => word.Length > 10 && char.IsAsciiLetter(word[0]) && ValueShape.IsDate(word.AsSpan()[^10..]));

    private static bool IsTitle(string text) => text.Equals(Headings.Signatures, StringComparison.OrdinalIgnoreCase)
        || text is "*" or "**" or Headings.SignatureDate;

    /// <summary>The first piece of the signatures, where the lines tell it; -1 where the text runs on.</summary>
    private static int Start(List<FlowPiece> pieces, bool cells)
    {
        var i = pieces.Count;
        if (i == 0) return 0;
        if (pieces.Exists(p => p.End != LineEnd.Unknown)) return StartOnPaper(pieces);
        var last = pieces[i - 1];
        // A cell each: name and date, name and date.
        if (i > 1 && SignatureReader.IsOnlyDate(last.Text) && cells)
        {
            while (i > 1 && SignatureReader.IsOnlyDate(pieces[i - 1].Text)
                && !SignatureReader.IsOnlyDate(pieces[i - 2].Text) && !Begins(pieces[i - 2].Text)) i -= 2;
            if (i < pieces.Count) return i;
        }
        // A paragraph of its own, every line of which ends in a date or goes on in the next.
        for (i = pieces.Count - 1; i >= 0; i--)
        {
            if (Begins(pieces[i].Text) || pieces[i].Inside) break;
            if (pieces[i].Paragraph) return BehindRemark(pieces, i);
        }
        // Lines of paper: all behind an empty "Remarks:", or from the first that begins with "/s/".
        var begin = LastBeginning(pieces);
        for (i = begin + 1; i < pieces.Count; i++)
        {
            if (!SignatureReader.HasConformed(pieces[i].Text)) continue;
            // A name before the slash: where it begins is not shown.
            if (SignatureReader.IsConformed(pieces[i].Text)
                && (!pieces[i - 1].Text.TrimEnd().EndsWith(':') || IsEmptyRemarks(pieces[i - 1])))
                return i;
            break;
        }
        if (IsEmptyRemarks(pieces[begin]) && begin + 1 < pieces.Count && !pieces.Skip(begin + 1).Any(p => p.Text.EndsWith('.')))
            return begin + 1;
        // A line each.
        for (i = pieces.Count; i > 0 && !Begins(pieces[i - 1].Text) && !pieces[i - 1].Inside; i--)
            if (SignatureReader.DateAt(pieces[i - 1].Text, out _) <= 0) break;
        return i < pieces.Count ? i : -1;
    }

    /// <summary>The first signature of a paragraph: its first line, or behind the sentences above the first <c>/s/</c>.</summary>
    private static int BehindRemark(List<FlowPiece> pieces, int first)
    {
        for (var i = first; i < pieces.Count && !SignatureReader.IsConformed(pieces[i].Text); i++)
        {
            if (SignatureReader.HasConformed(pieces[i].Text) || SignatureReader.DateAt(pieces[i].Text, out _) >= 0) break;
            if (i + 1 < pieces.Count && EndsSentence(pieces[i].Text) && SignatureReader.IsConformed(pieces[i + 1].Text)) return i + 1;
        }
        return first;
    }

    private static bool IsEmptyRemarks(FlowPiece piece) => piece.Text.Equals(Headings.Remarks, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line of paper begins a signature: by its sign, or by a date on it or on the next.</summary>
    private static bool BeginsSignature(List<FlowPiece> pieces, int i) => SignatureReader.IsConformed(pieces[i].Text)
        || SignatureReader.DateAt(pieces[i].Text, out _) > 0 || i + 1 < pieces.Count && SignatureReader.IsOnlyDate(pieces[i + 1].Text);

    /// <summary>
    /// On paper the website sets each footnote, and the remarks, as one paragraph over the whole width: what follows a line that
    /// is shorter are signatures, in a column of a fifth of the width.
    /// </summary>
    private static int StartOnPaper(List<FlowPiece> pieces)
    {
        var begin = LastBeginning(pieces);
        var empty = IsEmptyRemarks(pieces[begin]);
        var end = empty ? begin + 1 : begin;
        while (end < pieces.Count && pieces[end].End == LineEnd.Full) end++;
        // A sentence ends at the edge of the paper: what follows is its footnote's last line, or a name.
        if (end + 1 < pieces.Count && pieces[end].End == LineEnd.Unknown && !(empty && end == begin + 1))
            return BeginsSignature(pieces, end + 1) ? end + 1 : -1;
        if (!empty || end != begin + 1) return end < pieces.Count ? end + 1 : -1;
        // One short line behind "Remarks:" is a remark, or the first line of a signature.
        if (BeginsSignature(pieces, end)) return end;
        var text = pieces[end].Text;
        if (text.Length > Column || EndsSentence(text) || end + 1 == pieces.Count) return end + 1;
        // A name's line is broken where the next word would not fit into its column.
        var next = pieces[end + 1].Text;
        return LineWrap.Fits(text.Length, next, Column / 2) && !SignatureReader.IsConformed(next) ? end + 1 : -1;
    }

    private const int Column = 46;          // no line of a signature's column holds more letters

    /// <summary>Takes out the text of the last note, or of the remarks; its number stays, so that its marks are known.</summary>
    public static void LeaveOut(List<FlowPiece> pieces)
    {
        var begin = LastBeginning(pieces);
        var text = pieces[begin].Text;
        if (!Begins(text) || text.StartsWith(Headings.ExplanationBeginning, StringComparison.OrdinalIgnoreCase)) return;
        var length = text.IndexOfAny([' ', ':', '\n']) is var at and >= 0 ? at + 1 : text.Length;
        pieces[begin] = pieces[begin] with { Text = $"{text[..length].TrimEnd()} ", Broken = true };
        pieces.RemoveRange(begin + 1, pieces.Count - begin - 1);
    }

    /// <summary>Where the last note, or the remarks, begin; 0 where nothing shows it.</summary>
    private static int LastBeginning(List<FlowPiece> pieces)
    {
        var begin = pieces.Count - 1;
        while (begin > 0 && !Begins(pieces[begin].Text)) begin--;
        return begin;
    }

    /// <summary>Whether a piece begins with what is no signature: remarks, or a footnote's number.</summary>
    private static bool Begins(string text) => Headings.BeginRemarks(text)
        || text.StartsWith(Headings.ExplanationBeginning, StringComparison.OrdinalIgnoreCase)
        || (NoteNumber.TryRead(text, out _, out var length) && length < text.Length);

    /// <summary>The last note or remark runs on into the signature: cuts it where that is certain, else takes it out.</summary>
    private static int OpenEnd(List<FlowPiece> pieces, List<(string Text, long Place)> block)
    {
        if (pieces.Count == 0) return 0;
        var begin = LastBeginning(pieces);
        var last = pieces[begin..];
        var (text, place) = (string.Join('\n', last.Select(piece => piece.Text)), last[0].Place);
        var broken = last.Exists(piece => piece.Broken);
        pieces.RemoveRange(begin + 1, pieces.Count - begin - 1);
        var from = Headings.BeginRemarks(text) ? Headings.Remarks.Length : 0;
        var slash = text.IndexOf(SignatureReader.Conformed, StringComparison.OrdinalIgnoreCase);
        var before = slash < 0 ? default : text.AsSpan(from, slash - from).Trim();
        if (slash >= 0 && !broken && (before.IsEmpty || EndsSentence(before)))
        {
            pieces[^1] = pieces[^1] with { Text = text[..slash].TrimEnd(), End = LineEnd.Unknown };
            block.Add((text[slash..], place + slash));
            return pieces.Count;
        }
        if (from == 0 && !Begins(text)) pieces.RemoveAt(pieces.Count - 1);
        else LeaveOut(pieces);
        return pieces.Count;
    }

    /// <summary>
    /// Whether a text ends in a sentence, not in a name such as "Smith Holdings, L.P." that the signature would begin with.
    /// </summary>
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        if (text[^1] != '.') return false;
        var blank = text.LastIndexOf(' ');
        var word = text[(blank + 1)..^1];
        // "Attorney." ends one; what a company's form is shortened to ("Assoc.") has fewer letters.
        // "Form 4." ends one too: no name ends with a number and a period.
        return word.Length > 0 && (char.IsAsciiDigit(word[0]) || word.Length > (char.IsAsciiLetterLower(word[0]) ? 2 : 6));
    }

}
