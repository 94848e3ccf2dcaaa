using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typewritten.Sheets;

/// <summary>What a line of a typed form is.</summary>
internal enum LineKind
{
    Text,
    /// <summary>White space, or the borders of a table's row around nothing.</summary>
    Blank,
    /// <summary>A ruler: dashes, equals signs, underscores and the crossings between them.</summary>
    Rule,
    /// <summary>The end of a row of an HTML table; never a part of a page of text.</summary>
    RowEnd,
    /// <summary><c>&lt;TABLE&gt;</c>, <c>&lt;CAPTION&gt;</c>, <c>&lt;PAGE&gt;</c> and the like.</summary>
    Tag,
    /// <summary>The line of <c>&lt;S&gt;</c> and <c>&lt;C&gt;</c> under a table's head, each above the left edge of a column.</summary>
    Stubs,
}

/// <summary>Tells the structure of a typed page from its text.</summary>
internal static partial class LineKinds
{
    public static LineKind Of(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.IsEmpty) return LineKind.Blank;
        if (text[0] == '<' && Tag().IsMatch(text)) return Stub().IsMatch(text) ? LineKind.Stubs : LineKind.Tag;
        if (text.IndexOfAnyExcept("| ]") < 0) return LineKind.Blank;
        if (IsRule(text)) return LineKind.Rule;
        return LineKind.Text;
    }

    /// <summary>
    /// At least three rule characters and nothing but rule characters and borders. One side of a border may be ruled and the
    /// other empty. A line of underscores is a rule too: on this form it is what one writes upon.
    /// </summary>
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        var ruled = 0;
        foreach (var c in text)
        {
            if (c is '-' or '=' or '_' or '~' or '\u2500' or '\u2014' or '\u2013') ruled++;
            else if (c is not (' ' or '|' or '+' or ']' or '[' or ':' or '*' or '.' or '\u253c')) return false;
        }
        return ruled >= 3;
    }

    [GeneratedRegex(@"^(</?(S|C|TABLE|CAPTION|PAGE|FN|F\d+|TEXT|DOCUMENT|PRE|TYPE|SEQUENCE|FILENAME|DESCRIPTION)>\s*)+$|^<(TYPE|SEQUENCE|" +
        @"FILENAME|DESCRIPTION)>|^<PAGE>\s*\d*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<C>|^<S>", RegexOptions.IgnoreCase)]
    private static partial Regex Stub();
}
