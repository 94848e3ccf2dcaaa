using System.Buffers;
using System.Globalization;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Text each of whose lines begins with what is none of it: the sign of a list, or the line's number (<c>cat -n</c>, <c>grep -n</c>, an
/// editor); or of which some do, for the rows of tables that lay out a page were made the items of lists. Blanks take its place.
/// </summary>
internal static class PrefixedLines
{
    private const int FewestLines = 20, MostDigits = 6, FewestCaptions = 3;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*•·–");

    private static readonly SearchValues<string> TabsBeforeHeads = SearchValues.Create(
        [.. ((string[])["", "1.", "1. "]).SelectMany(number =>
            ((string[])[ColumnHeads.Title, ColumnHeads.DerivativeTitle]).Select(head => $"\n\t{number}{head}"))], StringComparison.Ordinal);

    /// <summary>The text without such prefixes.</summary>
    public static string Blank(string text) => WithoutFirstTab(Items(OfAll(text)));

    /// <summary>
    /// Where a tab stands before the first heading of a table, tabs begin lines and part no cells: each such line is set a place to the
    /// left.
    /// </summary>
    private static string WithoutFirstTab(string text)
    {
        if (!text.AsSpan().ContainsAny(TabsBeforeHeads)) return text;
        var plain = text.ToCharArray();
        for (int at = 0, next; at < text.Length; at = next)
        {
            var end = LineBreak.After(text, at, out next);
            if (text[at] != '\t') continue;
            plain.AsSpan((at + 1)..end).CopyTo(plain.AsSpan(at));
            plain[end - 1] = ' ';
        }
        return new string(plain);
    }

    private static string OfAll(string text)
    {
        var first = text.AsSpan().TrimStart();
        if (first.Length < 3 || !(Bullets.Contains(first[0]) && first[1] == ' ') && NumberOf(first, out _) == 0) return text;
        var (lines, number, plain) = (0, 0, text.ToCharArray());
        for (int at = 0, next; at < text.Length; at = next)
        {
            var line = text.AsSpan(at..LineBreak.After(text, at, out next));
            var indent = line.Length - line.TrimStart().Length;
            line = line[indent..];
            if (line.IsEmpty) continue;
            int length;
            if (line[0] == first[0] && Bullets.Contains(line[0]) && (line.Length == 1 || line[1] == ' ')) length = 1;
            else if (NumberOf(line, out length) is var own && own > number && (line[length - 1] != ' ' || own == number + 1)) number = own;
            else return text;
            plain.AsSpan(at + indent, length).Fill(' ');
            lines++;
        }
        return lines < FewestLines ? text : new string(plain);
    }

    /// <summary>The form has no lists: where its captions are the items of one, every item is a row.</summary>
    private static string Items(string text)
    {
        var captions = 0;
        for (var at = 0; captions < FewestCaptions; captions++)
        {
            do
            {
                if (text.AsSpan(at).IndexOf(Item) is not (var next and >= 0)) return text;
                at += next + Item.Length;
            }
            while (!IsCaption(text, at));
        }
        return text.Replace(Item, "\n  ", StringComparison.Ordinal);
    }

    private const string Item = "\n- ";

    private static bool IsCaption(string text, int at) => text.AsSpan(at..LineBreak.After(text, at, out _)) is var line
        && Captions.Next(line, 0, out var start, out _) != Caption.None && line[..start].IndexOfAnyExcept(" |*") < 0;

    /// <summary>The number of a line, with a colon, a tab or blanks behind it; 0 where it has none.</summary>
    private static int NumberOf(ReadOnlySpan<char> line, out int length)
    {
        length = line.IndexOfAnyExceptInRange('0', '9') + 1;
        return length is > 1 and <= MostDigits && line[length - 1] is ':' or '\t' or ' '
            ? int.Parse(line[..(length - 1)], CultureInfo.InvariantCulture) : length = 0;
    }
}
