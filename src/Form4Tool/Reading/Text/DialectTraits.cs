using System.Buffers;
using Form4Tool.Forms;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text;

/// <summary>What one look at a whole text tells of how it is drawn: the signs by which the dialects know their texts.</summary>
internal sealed class DialectTraits
{
    // Nothing that begins with two dashes or underscores, of which some texts consist.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["_|_", "**", "\\.", "]{", "](", "^(", "[*]", "[1]", "Owner Name"], StringComparison.OrdinalIgnoreCase);

    public DialectTraits(string text)
    {
        Text = text;
        IsPaper = text.Contains('\f');
        for (var at = 0; text.AsSpan(at).IndexOfAny(Signs) is var next and >= 0; at++)
        {
            at += next;
            Take(text.AsSpan(at), text.AsSpan(0, at));
        }
        HasLinkNumbers &= !HasLinks;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether it is the text of printed pages: <c>pdftotext</c> ends each with a form feed.</summary>
    public bool IsPaper { get; }

    /// <summary>Whether GNU html2text drew tables, with underscores and pipes: those of the website, or the vendor's owners.</summary>
    public bool HasGnuTables { get; private set; }

    /// <summary>Whether GNU html2text wrote it: it sets headings between asterisks.</summary>
    public bool IsGnu { get; private set; }

    /// <summary>Whether something is bold, as in markdown. The asterisks of the form itself are two too.</summary>
    public bool HasBold { get; private set; }

    /// <summary>Whether the heading of a table is bold.</summary>
    public bool HasBoldTable { get; private set; }

    /// <summary>Whether periods are escaped, as in markdown.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>Whether the period of an item's or a footnote's number is escaped: <c>1\. Title</c>.</summary>
    public bool HasEscapedNumbers { get; private set; }

    /// <summary>Whether it has the links of markdown.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether it has markdown's links to footnotes.</summary>
    public bool HasNoteLinks { get; private set; }

    /// <summary>Whether it has pandoc's spans, <c>[X]{.FormData}</c>.</summary>
    public bool HasSpans { get; private set; }

    /// <summary>Whether its spans have classes, as only markdown has them; anchors are in its plain text too: <c>[]{##F1}</c>.</summary>
    public bool HasClasses { get; private set; }

    /// <summary>Whether it shows superscripts, <c>^(1)</c>.</summary>
    public bool HasSuperscripts { get; private set; }

    /// <summary>Whether it shows that a box is ticked, <c>[*]</c>.</summary>
    public bool HasTicks { get; private set; }

    /// <summary>Whether elinks gave numbers to its links.</summary>
    public bool HasLinkNumbers { get; private set; }

    /// <summary>Whether it has the table of owners of the vendor's sheet.</summary>
    public bool HasVendorOwners { get; private set; }

    private bool _linked;

    private void Take(ReadOnlySpan<char> here, ReadOnlySpan<char> before)
    {
        switch (here[0], here[1])
        {
            case ('_', _): HasGnuTables = IsGnu = true; break;
            case ('*', _):
                HasBold = true;
                if (here.StartsWith("***** ")) IsGnu = true;
                if (here.StartsWith($"***** {Headings.Owners}")) HasGnuTables = true;
                if (here.StartsWith($"**{Headings.TableI}", StringComparison.OrdinalIgnoreCase)) HasBoldTable = true;
                break;
            case ('\\', _):
                HasEscapes = true;
                HasEscapedNumbers |= before is [.., '1'] && here is [_, _, ' ', ..];
                break;
            case (']', '{'):
                HasSpans = true;
                HasClasses |= here is [_, _, '.', ..];
                break;
            // "[3](2)" is the number of a link and a mark.
            case (']', _) when here is [_, _, >= '0' and <= '9', ..]: break;
            case (']', _):
                HasLinks = true;
                HasNoteLinks |= here is [_, _, '#', ..];
                break;
            case ('^', _): HasSuperscripts = true; break;
            case ('[', '*'): HasTicks = true; break;
            case ('[', _):
                // Only the first counts: a reference to a page may look like one further down.
                if (!_linked) HasLinkNumbers = LinkNumbers.LengthOf(here) > 0;
                _linked = true;
                break;
            default: HasVendorOwners |= before.EndsWith("Reporting ", StringComparison.OrdinalIgnoreCase); break;
        }
    }
}
