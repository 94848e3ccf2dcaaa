using System.Net;
using System.Text;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Brings the text of a cell to the page's normal form: takes back markdown's escapes, emphasis and links, reads the tags that
/// a converter left (<c>&lt;sup&gt;</c>, <c>&lt;input&gt;</c>, <c>&lt;br&gt;</c>, spans), and drops the <c>Â</c> of a no-break space read
/// in the wrong encoding.
/// </summary>
internal sealed class InlineMarkup
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\*_+[<&^Â");

    /// <summary>
    /// How far the other end of a sign is sought: farther than any has it, and near enough to stay linear over hostile text.
    /// </summary>
    private const int MaxReach = 2000, MostEscapes = 40;

    private readonly StringBuilder _out = new();
    private readonly Dictionary<int, string> _references = [];

    /// <summary>The CIK in a numbered link of a list at the end of the text; empty where the link leads elsewhere.</summary>
    public void Reference(int number, string cik) => _references[number] = cik;

    /// <summary>The normal form of a text; the same string where it has that already.</summary>
    public string Clean(string text, bool markdown) =>
        text.AsSpan().IndexOfAny(Special) < 0 ? text.Trim(Blanks) : Clean(text.AsSpan(), markdown);

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>The normal form of a stretch of a line.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="markdown">Whether the document is markdown, where asterisks and underscores may be emphasis.</param>
    public string Clean(ReadOnlySpan<char> text, bool markdown)
    {
        text = text.Trim(" \t\r\n");
        if (text.IndexOfAny(Special) < 0) return text.ToString();
        // "** Relationships**": bold of the page whose text began with a blank.
        if (markdown && text.StartsWith("** ") && text.EndsWith("**") && text.Length > 5 && text[2..^2].IndexOf("**") < 0)
            text = text[2..^2].Trim();
        // What a wiki underlines: "+/s/ Jane Doe+", "__/s/ Jane Doe__"; blanks to fill in are underscores alone.
        if (text is ['+', not (' ' or '+'), .., not (' ' or '+'), '+'] && text[1..^1].IndexOf('+') < 0) text = text[1..^1];
        else if (text is ['_', '_', not (' ' or '_'), .., not (' ' or '_'), '_', '_'] && text.Length > 9) text = text[2..^2];
        _out.Clear();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var used = c switch
            {
                '\\' => Escape(text[i..]),
                '<' => Tag(text[i..]),
                '[' => Link(text[i..], markdown),
                '&' => Entity(text[i..]),
                '*' when markdown && Rule(text[i..]) is var rule and > 0 => rule,
                '*' or '_' when markdown => Emphasis(text, i),
                '^' => Superscript(text[i..]),
                'Â' when (i == 0 || !char.IsLetter(text[i - 1])) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])) => 1,
                _ => 0,
            };
            if (used == 0)
            {
                used = text[(i + 1)..].IndexOfAny(Special) is var plain and >= 0 ? plain + 1 : text.Length - i;
                _out.Append(text.Slice(i, used));
            }
            i += used;
        }
        return _out.ToString().Trim(' ', '\t', '\n');
    }

    /// <summary>
    /// Markdown escapes punctuation with a backslash; at the end of a line it is a line break. What escapes a table again for each in which
    /// it stands escapes the backslashes too.
    /// </summary>
    private int Escape(ReadOnlySpan<char> text)
    {
        var again = text[..Math.Min(text.Length, MostEscapes)].IndexOfAnyExcept('\\') - 1;
        if (again > 0 && Escape(text[again..]) is var escaped and > 0) return again + escaped;
        if (text.Length < 2 || !char.IsAscii(text[1]) || char.IsAsciiLetterOrDigit(text[1]) || char.IsWhiteSpace(text[1])) return 0;
        _out.Append(text[1]);
        return 2;
    }

    private int Tag(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] is '/' or '!')) return 0;
        var close = text[..Math.Min(text.Length, MaxReach)].IndexOf('>');
        if (close < 0) return 0;
        var name = TableTagScanner.NameOf(text[1..close]);
        if (name.Equals("sup", StringComparison.OrdinalIgnoreCase)
            && text[..Math.Min(text.Length, 64)].IndexOf("</sup>", StringComparison.OrdinalIgnoreCase) is var end && end > close
            && PageText.TryMark(text[(close + 1)..end], out var digits))
        {
            FootnoteMarks.Write(_out, digits);
            return end + 6;
        }
        if (name.Equals("input", StringComparison.OrdinalIgnoreCase))
            _out.Append(TableTagScanner.IsChecked(text[1..close]) ? PageText.Ticked : PageText.Unticked).Append(' ');
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) _out.Append('\n');
        return close + 1;
    }

    /// <summary><c>[Hoffman Reid](…CIK=0001519339)</c> is a name with its CIK, <c>[(1)](#F1)</c> a footnote mark.</summary>
    private int Link(ReadOnlySpan<char> text, bool markdown)
    {
        if (Address(text) is var address and > 0) return address;
        if (Referenced(text, markdown) is var referenced and > 0) return referenced;
        if (Numbered(text) is var numbered and > 0) return numbered;
        if (!markdown) return 0;
        int middle = -1, depth = 0;
        for (var i = 0; i < Math.Min(text.Length, MaxReach) && middle < 0; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') depth++;
            else if (text[i] == ']' && --depth == 0)
            {
                if (i + 1 == text.Length || text[i + 1] != '(' || text[(i + 1)..].StartsWith(ItemHeads.Last)) return 0;
                middle = i;
            }
        }
        if (middle < 0) return 0;
        var close = text[middle..Math.Min(text.Length, middle + MaxReach)].IndexOf(')');
        if (close < 0) return 0;
        var label = text[1..middle];
        var target = text[(middle + 2)..(middle + close)];
        if (target.StartsWith("#F") && PageText.TryMark(label, out var digits)) FootnoteMarks.Write(_out, digits);
        else
        {
            _out.Append(new InlineMarkup().Clean(label, markdown));
            if (PageText.CikOf(target) is { IsEmpty: false } cik) _out.Append(PageText.OpenCik).Append(cik).Append(PageText.CloseCik);
        }
        return middle + close + 1;
    }

    /// <summary>html-to-text writes the address behind a link: <c>Hoffman Reid [/cgi-bin/…CIK=0001519339]</c>.</summary>
    private int Address(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(text[1] is '/' or '#' || text[1..].StartsWith("http"))) return 0;
        var close = text.IndexOf(']');
        if (close < 0) return 0;
        while (_out.Length > 0 && _out[^1] == ' ') _out.Length--;
        if (PageText.CikOf(text[..close]) is { IsEmpty: false } cik) _out.Append(PageText.OpenCik).Append(cik).Append(PageText.CloseCik);
        return close + 1;
    }

    /// <summary>lynx numbers its links, <c>[1]Mithril LP</c>, and lists their addresses at the end of the text.</summary>
    private int Numbered(ReadOnlySpan<char> text)
    {
        var close = _references.Count > 0 ? text.IndexOf(']') : -1;
        if (close < 2 || close + 1 == text.Length || !int.TryParse(text[1..close], out var number)
            || !_references.TryGetValue(number, out var cik)) return 0;
        if (cik.Length == 0) return close + 1;
        // The name ends where its line does, or before the brackets of the symbol.
        var length = text[(close + 1)..].IndexOf(" [");
        var name = length < 0 ? text[(close + 1)..] : text.Slice(close + 1, length);
        _out.Append(name).Append(PageText.OpenCik).Append(cik).Append(PageText.CloseCik);
        return close + 1 + name.Length;
    }

    /// <summary>Markdown may keep the addresses of its links apart: <c>[Doe Jane][3]</c>, <c>[(1)][4]</c>.</summary>
    private int Referenced(ReadOnlySpan<char> text, bool markdown)
    {
        var middle = _references.Count > 0 ? text[..Math.Min(text.Length, MaxReach)].IndexOf(']') : -1;
        if (middle < 2 || text[(middle + 1)..] is not ['[', .. var behind]) return 0;
        var close = behind[..Math.Min(behind.Length, 9)].IndexOf(']');
        if (close < 0 || !int.TryParse(behind[..close], out var number) || !_references.TryGetValue(number, out var cik)) return 0;
        var label = text[1..middle];
        if (label[0] == '(' && PageText.TryMark(label, out var digits)) FootnoteMarks.Write(_out, digits);
        else _out.Append(new InlineMarkup().Clean(label, markdown));
        if (cik.Length > 0) _out.Append(PageText.OpenCik).Append(cik).Append(PageText.CloseCik);
        return middle + close + 3;
    }

    /// <summary>
    /// The line that the page draws between a part of the name or address and its caption, inside a cell: <c>***(Street)</c>.
    /// </summary>
    private int Rule(ReadOnlySpan<char> text)
    {
        const string rule = "***";
        if (!text.StartsWith(rule) || text[rule.Length..] is not { IsEmpty: false } behind || behind[0] != '(') return 0;
        if (!behind.StartsWith(ItemHeads.Last) && !behind.StartsWith(ItemHeads.Street) && !behind.StartsWith(ItemHeads.City)) return 0;
        _out.Append('\n');
        return rule.Length;
    }

    private int Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        if (end < 2) return 0;
        var decoded = WebUtility.HtmlDecode(text[..(end + 1)].ToString());
        if (decoded.Length > 2) return 0;
        _out.Append(decoded);
        return end + 1;
    }

    /// <summary>
    /// <c>**bold**</c>, <c>_italic_</c> and <c>*italic*</c> lose their signs; <c>_X_</c> is a box, and a lone asterisk is one.
    /// </summary>
    private static int Emphasis(ReadOnlySpan<char> text, int at)
    {
        var sign = text[at];
        var count = 1;
        while (at + count < text.Length && text[at + count] == sign) count++;
        // "__X__" is a box, all of its underscores.
        if (count > 2 || (sign == '_' && count == 2) || (at > 0 && text[at - 1] == sign)) return 0;
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + count < text.Length ? text[at + count] : ' ';
        var opens = !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before);
        // "**Remarks:**Exhibit": bold ends at a label even where no blank follows.
        var closes = !char.IsWhiteSpace(before) && (!char.IsLetterOrDigit(after) || (count == 2 && !char.IsLetterOrDigit(before)));
        if (opens && Partner(text[(at + count)..], sign, count) is { } inside && inside is not "X" and not "x" and not "") return count;
        if (closes && PartnerBefore(text[..at], sign, count) is { } within && within is not "X" and not "x" and not "") return count;
        return 0;
    }

    private static string? Partner(ReadOnlySpan<char> after, char sign, int count)
    {
        for (var i = 1; i + count <= Math.Min(after.Length, MaxReach); i++)
        {
            if (after[i] != sign || (count == 2 && after[i + 1] != sign)) continue;
            return char.IsWhiteSpace(after[i - 1]) ? null : after[..Math.Min(i, 2)].ToString();
        }
        return null;
    }

    private static string? PartnerBefore(ReadOnlySpan<char> before, char sign, int count)
    {
        for (var i = before.Length - count - 1; i >= Math.Max(0, before.Length - MaxReach); i--)
        {
            if (before[i] != sign || (count == 2 && before[i + 1] != sign)) continue;
            var inside = before[(i + count)..];
            return char.IsWhiteSpace(inside[0]) ? null : inside[..Math.Min(inside.Length, 2)].ToString();
        }
        return null;
    }

    /// <summary><c>^(1)</c>, as lynx and others write a superscript.</summary>
    private int Superscript(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[1] is '*' or '[' or '\\') return 1;
        // The asterisks of the form itself: "^(**)Signature of Reporting Person".
        if (text.StartsWith("^(*") && text[2..].IndexOfAnyExcept('*') is var stars and > 0 && text[2 + stars] == ')') return 3 + stars;
        if (text.Length == 1 || char.IsWhiteSpace(text[1])) return 1;
        if (text.Length < 4 || text[1] != '(') return 0;
        var close = text[..Math.Min(text.Length, 6)].IndexOf(')');
        if (close < 0 || !PageText.TryMark(text[1..(close + 1)], out var digits)) return 0;
        FootnoteMarks.Write(_out, digits);
        // pandoc closes a superscript too
        return close + 1 < text.Length && text[close + 1] == '^' && !text[(close + 2)..].StartsWith("(") ? close + 2 : close + 1;
    }
}
