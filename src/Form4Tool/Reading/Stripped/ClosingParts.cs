using Form4Tool.Form;

namespace Form4Tool.Reading.Stripped;

/// <summary>What stands behind the rows: footnotes, remarks, signatures.</summary>
internal sealed class ClosingParts(Pieces pieces, TitleSplitter splitter)
{
    private const int LongestName = 255, LongestNature = 100, LikeBeginning = 20;

    // How texts begin that are nothing without the value they explain; and how those do that speak of the filing, as remarks do.
    private static readonly string[] OfValues =
        ["represents", "includes", "consists", "the price reported", "the sale price reported", "the weighted average", "weighted average"],
        OfFiling = ["this form", "this filing", "this report", "this amendment", "exhibit", "due to"];

    private static readonly string[] Verbs = ["Represents", "Includes", "Reflects", "Consists", "Represent", "Include", "Reflect"];

    public List<Span> Footnotes { get; } = [];

    public List<(Span Name, Span Date)> Signatures { get; } = [];

    /// <summary>Texts that may be footnotes or the remarks, and words that end nowhere.</summary>
    public List<Span> Unclear { get; } = [];

    public bool IsCutOff { get; private set; }

    public bool HasNotes { get; private set; }

    /// <summary>Reads them.</summary>
    /// <param name="from">Where the rows end.</param>
    /// <param name="last">The last row; null where there is none.</param>
    public void Read(int from, StrippedRow? last)
    {
        var held = last?[Field.DirectOrIndirectOwnership] ?? default;
        // Where words are all there is, the nature of the last row and the notes are one run.
        if (!pieces.AreValues && !held.IsEmpty)
        {
            from = held.To;
            last![Field.NatureOfOwnership] = default;
        }
        var end = ReadSignatures(from);
        if (!pieces.AreValues && !held.IsEmpty && pieces[held.From] is "I") from = ReadNature(from, end, last!);
        if (from >= end) return;
        HasNotes = true;
        if (pieces.AreValues && !(pieces.AreBlankParted && end - from > 1)) ReadTexts(Paragraphs(from, end, out var sure), sure, last);
        else if (pieces.AreValues || HasSentenceEnd(from, end - 1)) Unclear.Add(new Span(from, end));
        else ReadTexts([new Span(from, end)], 1, last);
    }

    /// <summary>The signatures at the end, each a name and a date; where they begin.</summary>
    private int ReadSignatures(int from)
    {
        var end = pieces.Count;
        while (end - 1 > from && pieces.Is(end - 1, Traits.Date))
        {
            var name = end - 2;
            if (!pieces.AreValues)
                while (name > from && !pieces.Is(name - 1, Traits.Date)) name--;
            if (pieces.Is(name, Traits.Date) || pieces.End(end - 2) - pieces.Start(name) > LongestName && name > from
                || splitter.EndWithTitle(new Span(name, end - 1))) break;
            // The first name in a text of words follows the notes.
            var first = !pieces.AreValues && name == from;
            if (first) name = FirstName(from, end - 1);
            Signatures.Add((name < 0 ? default : new Span(name, end - 1), new Span(end - 1, end)));
            end = name < 0 ? end - 1 : name;
            if (first) break;
        }
        Signatures.Reverse();
        IsCutOff = Signatures.Count == 0;
        return end;
    }

    /// <summary>
    /// Where the first name begins behind the notes: with the sign for "signed", after a sentence or the last nature; -1 where nothing
    /// tells.
    /// </summary>
    private int FirstName(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!SignatureReader.IsConformed(pieces[i]) && pieces[i] is not ("By:" or "BY:")) continue;
            return i == from || EndsSentence(i - 1) || splitter.NatureAt(new Span(from, i)).To == i ? i : -1;
        }
        if (end - from > 6) return -1;
        for (var i = from; i < end; i++)
            if (!char.IsUpper(pieces[i][0]) || EndsSentence(i) && i < end - 1 || pieces[i].ContainsAnyInRange('0', '9')) return -1;
        return from;
    }

    private int ReadNature(int from, int end, StrippedRow last)
    {
        var nature = splitter.NatureAt(new Span(from, end));
        for (var i = from + 1; nature.IsEmpty && i < end && pieces.End(i - 1) - pieces.Start(from) <= LongestNature; i++)
            if (Array.Exists(Verbs, verb => pieces[i].SequenceEqual(verb))) nature = new Span(from, i);
        if (nature.IsEmpty && Signatures is [{ Name: { IsEmpty: false } name }, ..] && name.From == end && end - from <= 8
            && !HasSentenceEnd(from, end)) nature = new Span(from, end);
        if (nature.IsEmpty) return from;
        last[Field.NatureOfOwnership] = nature;
        return nature.To;
    }

    /// <summary>The texts between rows and signatures: one a line, but for lines that go on in small letters.</summary>
    /// <param name="from">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="sure">How many of them are sure to be whole: a line that ends in no sentence may have been broken behind it.</param>
    private List<Span> Paragraphs(int from, int end, out int sure)
    {
        var texts = new List<Span>();
        sure = int.MaxValue;
        for (var i = from; i < end; i++)
        {
            var ended = texts.Count == 0 || EndsSentence(i - 1);
            if (!ended && char.IsLower(pieces[i][0]))
            {
                texts[^1] = texts[^1] with { To = i + 1 };
                continue;
            }
            if (!ended) sure = Math.Min(sure, texts.Count - 1);
            texts.Add(new Span(i, i + 1));
        }
        return texts;
    }

    /// <summary>
    /// All texts but the last are footnotes, and the last may be the remarks, of one paragraph or several. Without a row nothing can
    /// have a footnote.
    /// </summary>
    private void ReadTexts(List<Span> texts, int sure, StrippedRow? last)
    {
        var remarks = last is null ? 0 : texts.FindIndex(text => Begins(text, OfFiling));
        if (remarks < 0)
        {
            var areNotes = Begins(texts[^1], OfValues) || IsLikeAnother(texts) || texts.Count == 1 && Demands(last!);
            remarks = areNotes ? texts.Count : texts.Count - 1;
        }
        remarks = Math.Min(remarks, sure);
        Footnotes.AddRange(texts[..remarks]);
        if (remarks < texts.Count) Unclear.Add(new Span(texts[remarks].From, texts[^1].To));
    }

    /// <summary>Whether the last text begins as one before it does: footnotes say the same of several values.</summary>
    private bool IsLikeAnother(List<Span> texts)
    {
        var last = pieces.Words(texts[^1].From, texts[^1].To);
        for (var i = 0; i + 1 < texts.Count; i++)
            if (last.AsSpan().CommonPrefixLength(pieces.Words(texts[i].From, texts[i].To)) >= LikeBeginning) return true;
        return false;
    }

    /// <summary>Whether a row has nothing where the schema demands a value or a footnote, so that there is one.</summary>
    private static bool Demands(StrippedRow row) => row.Row.Kind == RowKind.Transaction && row[Field.TransactionPricePerShare].IsEmpty
        || row.Derivative && row[Field.ExpirationDate].IsEmpty;

    private bool Begins(Span text, string[] words)
    {
        var beginning = pieces.Words(text.From, text.To);
        return Array.Exists(words, word => beginning.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private bool HasSentenceEnd(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (EndsSentence(i)) return true;
        return false;
    }

    private bool EndsSentence(int piece) => pieces[piece].TrimEnd("\")'”’") is [.., '.' or '!' or '?'] word
        && word is not ("Inc." or "INC." or "Corp." or "Co." or "Ltd." or "LTD." or "LLC." or "L.P." or "LP." or "L.L.C."
            or "Jr." or "Sr.");
}
