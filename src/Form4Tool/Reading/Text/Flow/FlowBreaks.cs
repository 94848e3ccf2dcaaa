using System.Buffers;
using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Finds where a line of text is to be broken: before a heading inside of it, before the next footnote, and behind a heading that a table
/// follows.
/// </summary>
/// <param name="flow">Whether the text runs on, so that a heading may stand inside a line.</param>
/// <param name="unordered">Whether the text gives the parts of the head in no order.</param>
internal sealed class FlowBreaks(bool flow, bool unordered)
{
    private static readonly string[] Always = [.. RegionHeadings.Words];
    private static readonly string[] BehindHead = [.. Always, $"** {Headings.SignatureOfPerson}", $"**{Headings.SignatureOfPerson}"];
    private static readonly SearchValues<string> Head = Make(Always), Signed = Make(BehindHead),
        Owners = Make([.. BehindHead, Headings.Signatures]),
        Notes = Make([.. BehindHead, Headings.Remarks]),
        Table = Make([.. BehindHead, $"1. {ItemHeads.Owner}", Headings.Remarks, SignatureReader.Conformed]);

    /// <summary>What may begin another part inside a line, by the part that the text is in.</summary>
    private static SearchValues<string> Of(FormRegion region) => region switch
    {
        FormRegion.Head => Head,
        FormRegion.Table or FormRegion.Owners => Table,
        FormRegion.VendorOwners => Owners,
        FormRegion.Notes or FormRegion.Asterisks => Notes,
        _ => Signed,
    };

    private static SearchValues<string> Make(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the next break is, or the text ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="region">The part of the form that the stretch is of.</param>
    /// <param name="note">The number of the last footnote.</param>
    public int Next(string text, int from, FormRegion region, int note)
    {
        var next = text.Length;
        // What follows a heading on its line is the table.
        if (region == FormRegion.Table)
        {
            After(Headings.BeneficiallyOwned, Headings.TableI);
            After("securities)", "(e");
            After("securities)", "( e");
        }
        if (region == FormRegion.Signatures) After(Headings.Signatures, Headings.Signatures);
        if (!flow) return next;
        var here = text.AsSpan();
        var breaks = Of(region == FormRegion.VendorOwners && unordered ? FormRegion.Signatures : region);
        for (var at = from + 1; at < next; at++)
        {
            var found = here[at..next].IndexOfAny(breaks);
            if (found < 0) break;
            at += found;
            if (CanBreak(text, at)) next = at;
        }
        if (region is FormRegion.Notes or FormRegion.Asterisks)
        {
            var number = note + 1;
            Span<char> mark = stackalloc char[16];
            Try(mark.TryWrite($" {number}. ", out var length) ? mark[..length] : default);
            Try(mark.TryWrite($"({number}) ", out length) ? mark[..length] : default);
            // The sheet sets an anchor before the number.
            Try(mark.TryWrite($"( {number}) ", out length) ? mark[..length] : default);
        }
        if (region != FormRegion.Head && SignatureReader.IsCaption(text.AsSpan(from)))
            After(Headings.SignatureDate, text.AsSpan(from, 1).ToString());
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
                if (!CanBreak(text, at) || (words[0] == '(' && NoteNumber.IsPointedAt(text.AsSpan(from, at - from)))) continue;
                next = at;
                return;
            }
        }
    }

    private static bool CanBreak(string text, int at) => char.IsWhiteSpace(text[at]) || !char.IsLetterOrDigit(text[at - 1]);
}
