using System.Buffers;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Ways in which converters write links, superscripts and boxes that no mark-up language has: <c>[NAME] (/path)</c>,
/// <c>[(1)] (#F1)</c>, <c>{NAME}</c>, <c>^((1))</c>, <c>&lt;+&gt;</c>,
/// <c>h2 Signatures</c>. They are written in the normal form of the page instead, with blanks for
/// what they are longer, so that every other character stays where it is.
/// </summary>
internal static class LinkNotations
{
    private const string DoubledMark = "^((";

    /// <summary>What ends a link's label, begins a superscript in brackets of its own or a heading, or is a box.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["] (#", "] (/", "] (http", DoubledMark, "^(*", "<+> ", "<-> ", "\nh2 ", "\nh3 "], StringComparison.Ordinal);

    private static readonly SearchValues<char> Braces = SearchValues.Create("{}");

    /// <summary>How far the other end of a link is sought: farther than any has it.</summary>
    private const int MaxReach = 300;

    /// <summary>The text without these notations.</summary>
    public static string Plain(string text)
    {
        char[]? plain = null;
        var braces = false;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Signs) is var next and >= 0; at++)
        {
            at += next;
            plain ??= text.ToCharArray();
            switch (text[at])
            {
                case ']': Link(text, at, plain); break;
                case '<': Box(text, at, plain); break;
                case '\n': plain.AsSpan(at + 1, 2).Fill(' '); break;
                default: braces |= text[at + 2] == '*' || Doubled(text, at, plain); break;
            }
        }
        // Only where superscripts are written so do braces stand around links: else they are the filer's.
        if (braces) Unbrace(text, plain!);
        return plain is null ? text : new string(plain);
    }

    /// <summary><c>[Doe Jane] (/cgi-bin/…CIK=0001234567)</c> is a name with its CIK, <c>[(1)] (#F1)</c> a footnote mark.</summary>
    private static void Link(string text, int close, Span<char> plain)
    {
        var start = Math.Max(0, close - MaxReach);
        var open = text.AsSpan(start, close - start).LastIndexOfAny("[]\n");
        if (open < 0 || text[start + open] != '[') return;
        open += start;
        var length = text.AsSpan(close + 2, Math.Min(MaxReach, text.Length - close - 2)).IndexOfAny(") \n");
        if (length < 0 || text[close + 2 + length] != ')') return;
        ReadOnlySpan<char> label = text.AsSpan(open + 1, close - open - 1), target = text.AsSpan(close + 3, length - 1);
        plain[open] = ' ';
        var behind = plain.Slice(close, length + 3);
        behind.Fill(' ');
        if (label is ['(', ..] && PageText.TryMark(label, out _))
            (plain[open + 1], plain[close - 1]) = (PageText.OpenMark, PageText.CloseMark);
        else if (PageText.CikOf(target) is { IsEmpty: false } cik)
        {
            behind[0] = PageText.OpenCik;
            cik.CopyTo(behind[1..]);
            behind[cik.Length + 1] = PageText.CloseCik;
        }
    }

    /// <summary><c>^((1))</c>: brackets around a superscript that has its own.</summary>
    private static bool Doubled(string text, int at, Span<char> plain)
    {
        var length = text.AsSpan(at, Math.Min(9, text.Length - at)).IndexOf("))");
        if (length < 0 || !PageText.TryMark(text.AsSpan(at + 2, length - 1), out var digits)) return false;
        var mark = plain.Slice(at, length + 2);
        mark.Fill(' ');
        mark[0] = PageText.OpenMark;
        digits.CopyTo(mark[1..]);
        mark[digits.Length + 1] = PageText.CloseMark;
        return true;
    }

    /// <summary>Takes away the braces around links: each that opens is closed, on its line or the next.</summary>
    private static void Unbrace(string text, Span<char> plain)
    {
        for (var at = 0; text.AsSpan(at).IndexOf('{') is var next and >= 0; at++)
        {
            at += next;
            if (at > 0 && text[at - 1] == ']') continue;        // pandoc's spans
            var inner = text.AsSpan(at + 1, Math.Min(MaxReach, text.Length - at - 1));
            if (inner.IndexOfAny(Braces) is var length and >= 0 && inner[length] == '}' && inner[..length].Count('\n') < 2)
                plain[at] = plain[at + length + 1] = ' ';
        }
    }

    /// <summary><c>&lt;+&gt; Check this box</c>, <c>&lt;-&gt;</c>: a box before its label.</summary>
    private static void Box(string text, int at, Span<char> plain)
    {
        if (at > 0 && text[at - 1] is not ('\n' or ' ') || !char.IsAsciiLetterUpper(text[at + 4 < text.Length ? at + 4 : at])) return;
        plain.Slice(at, 3).Fill(' ');
        plain[at] = text[at + 1] == '+' ? PageText.Ticked : PageText.Unticked;
    }
}
