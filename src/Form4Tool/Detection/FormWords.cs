using System.Buffers;
using System.Numerics;
using System.Text;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Detection;

/// <summary>
/// Recognises the forms of pages and text by the words that the form itself prints. One of them proves nothing (a news article
/// names the form, an annual report has a section on it); two that stand where a form has them, at the start of a line or a
/// cell or behind an item's number, are a form. Converters that keep only a part of the page leave two at least.
/// </summary>
internal static class FormWords
{
    private const string Notes = Headings.Explanation;

    private static readonly (string Words, string Evidence)[] All =
    [
        (ItemHeads.Form3Title, "form title"),
        (ItemHeads.Form5Title, "form title"),
        (ItemHeads.Form5TitleOfFilers, "form title"),
        (ItemHeads.Form4Title, "form title"),
        ($"{Headings.DerivativeTable} Securities", "heading of Table II"),
        ($"{Headings.NonDerivativeTable} Securities", "heading of Table I"),
        (ItemHeads.ExitBoxStart, "exit box"),
        (ItemHeads.Owner, "item 1"),
        (ItemHeads.Issuer, "item of the issuer"),
        (ItemHeads.RelationshipBeginning, "item of the relationship"),
        (ItemHeads.AmendmentBeginning, "item of the amended date"),
        (ItemHeads.FiledByOne, "joint filing box"),
        (ColumnHeads.DerivativeTitle, "heading of a column"),
        (ColumnHeads.Title, "heading of a column"),
        (ColumnHeads.ConversionBeginning, "heading of a column"),
        (ColumnHeads.Nature, "heading of a column"),
        (ColumnHeads.Dates, "heading of a column"),
        (Headings.OwnerNameAndAddress, "vendor's table of owners"),
        (Notes, "heading of the footnotes"),
        (Headings.SignatureOfPerson, "signature line"),
        // Sentences that only these forms print, and the numbers under which the Office of Management and Budget approved them:
        // wherever they stand.
        ($"{Sentences.ReminderBeginning} a separate line", "sentence of the form"),
        ($"{Sentences.MisstatementsBeginning} or omissions of facts", "sentence of the form"),
        (Sentences.ThreeCopiesOfThis, "sentence of the form"),
        (Sentences.Omb3, "OMB number of Form 3"), (Sentences.Omb4, "OMB number of Form 4"), (Sentences.Omb5, "OMB number of Form 5"),
    ];

    private const int FirstSentence = 20;

    /// <summary>Two sentences are parted by no more blanks.</summary>
    private const int Gap = 3;

    /// <summary>So many words prove the form; the rest of a long document need not be searched.</summary>
    private const int Enough = 3;

    // The beginning of each is searched for: long enough not to be met at every tag, and mostly on one line.
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        Array.ConvertAll(All, w => w.Words[..Math.Min(w.Words.IndexOf(' ') is var blank and > 5 ? blank : 7, w.Words.Length)]),
        StringComparison.OrdinalIgnoreCase);

    // Which of them begin with a character, in either case, a bit each.
    private static readonly uint[] ByFirst = FirstLetters();

    private static uint[] FirstLetters()
    {
        var first = new uint[128];
        for (var i = 0; i < All.Length; i++) first[char.ToUpperInvariant(All[i].Words[0])] |= 1u << i;
        return first;
    }

    private static readonly SearchValues<string>
        DocumentTags = SearchValues.Create(["<html", "<body"], StringComparison.OrdinalIgnoreCase),
        TableTags = SearchValues.Create(["<table", "<td", "<tr"], StringComparison.OrdinalIgnoreCase),
        BlockTags = SearchValues.Create(["<div", "<p>", "<p ", "<br", "<pre", "<center"], StringComparison.OrdinalIgnoreCase);

    public static Detected Detect(string text, int length)
    {
        var evidence = Evidence(text, out var prose);
        if (TypewrittenWords.Evidence(text) is { Count: > 0 } typed && evidence.Count > 0 && evidence.Count + typed.Count > 2)
            return new Detected(TypewrittenWords.IsHtml(text) ? SourceFormat.FilerHtml : SourceFormat.Ascii, [.. typed, .. evidence], null,
                [0..length], text);
        var html = IsHtml(text);
        if (evidence.Count < 2) return new Detected(null, [.. evidence], Otherwise.Name(text, html, prose || evidence.Count > 0), []);
        var forms = SeveralForms.Of(text, html, length);
        return new Detected(html ? SourceFormat.RenderedHtml : SourceFormat.ExtractedText, [.. evidence], null, forms, forms.Length == 1
            ? text : null);
    }

    /// <summary>
    /// Whether a document without any value is still the form itself, as converters leave it that drop the rest: a text with one of the
    /// form's items, a typewritten form. A title and the headings of the tables stand in every text about the form too, and a page
    /// keeps its items.
    /// </summary>
    public static bool IsForm(Detected detected, ReadOnlySpan<byte> document) => detected.Format switch
    {
        SourceFormat.Ascii or SourceFormat.FilerHtml => true,
        SourceFormat.ExtractedText => Evidence(detected.Text ?? Encoding.UTF8.GetString(document), out _, All.Length)
            .Exists(e => !e.StartsWith("form title") && !e.StartsWith("heading of Table")),
        _ => false,
    };

    /// <summary>The form's words in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">Whether some of them stand inside a sentence.</param>
    /// <param name="enough">How many are enough.</param>
    public static List<string> Evidence(string text, out bool prose, int enough = Enough)
    {
        var evidence = new List<string>();
        prose = false;
        var seen = 0u;
        for (var at = 0; at < text.Length && evidence.Count < enough;)
        {
            var next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0) break;
            at += next;
            for (var left = ByFirst[char.ToUpperInvariant(text[at]) & 127] & ~seen; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                if (!Wording.Match(text, at, All[i].Words, out var end)) continue;
                if (i < FirstSentence && InSentence(text, at, end)) prose = true;
                else
                {
                    seen |= 1u << i;
                    evidence.Add($"{All[i].Evidence} \"{All[i].Words}\"");
                    if (All[i].Words == Notes
                        && text.AsSpan(end).TrimStart(": *\r\n\t|\\").StartsWith("1")) evidence.Add("footnote 1 behind it");
                }
                at = end - 1;
                break;
            }
            at++;
        }
        return evidence;
    }

    /// <summary>
    /// Whether words go on before or behind, as they do in prose: a letter or a comma before on the same line, or a small letter behind.
    /// What stands behind several blanks is in a column of its own.
    /// </summary>
    private static bool InSentence(string text, int start, int end)
    {
        var i = start - 1;
        while (i >= 0 && text[i] is ' ' or '\u00A0') i--;
        var before = i >= 0 ? text[i] : '\n';
        if (start - i > Gap) return false;
        if (!char.IsLetter(before) && before is not (',' or '"' or '“' or '\'')) return false;
        return end < text.Length && text[end] is not (':' or '*');
    }

    /// <summary>
    /// Whether the document is HTML as a whole; markdown may hold tables as raw HTML too. A declaration by itself says nothing: what takes
    /// tags out of a page often leaves it, and the lines that follow are those of a text.
    /// </summary>
    private static bool IsHtml(string text)
    {
        if (!text.Contains('<')) return false;
        return text.AsSpan().ContainsAny(DocumentTags)
            || (text.AsSpan().ContainsAny(TableTags) && !IsMarkdown(text))
            || (text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) && text.AsSpan().ContainsAny(BlockTags));
    }

    /// <summary>
    /// Whether a text has rows of pipes, escapes or bold words; the form itself prints "** Signature", with a blank or without.
    /// </summary>
    private static bool IsMarkdown(string text)
    {
        if (text.Contains("\n|") || text.Contains("\\.")) return true;
        for (var at = text.IndexOf("**", StringComparison.Ordinal); at >= 0; at = text.IndexOf("**", at + 2, StringComparison.Ordinal))
            if (at + 2 < text.Length && char.IsLetter(text[at + 2])
                && string.CompareOrdinal(text, at + 2, Headings.SignatureOf, 0, Headings.SignatureOf.Length) != 0) return true;
        return false;
    }
}
