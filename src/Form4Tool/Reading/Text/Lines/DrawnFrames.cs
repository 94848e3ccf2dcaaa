using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Lines;

/// <summary>
/// Frames that are drawn with the signs of a typewriter: <c>+</c> at the corners, <c>|</c> and <c>-</c> between them, as text browsers draw
/// on a terminal without line-drawing characters. The same frames with those characters have a reader; so they are drawn again with them,
/// each in its place. Strokes between cells that no rule belongs to are no frame, and become bars.
/// </summary>
internal static class DrawnFrames
{
    private const string Corner = "+--", InnerRule = "|--";

    /// <summary>The text with frames of line-drawing characters, so that every other character stays where it is.</summary>
    public static string ToBoxes(string text)
    {
        if (text.Contains('│') && !text.AsSpan().ContainsAny("─━┄┌├└")) return text.Replace('│', '|');
        // pandoc's grids have corners too, but each of their rules begins with one.
        if (!text.Contains(Corner, StringComparison.Ordinal) || !HasInnerRule(text)) return text;
        var chars = text.ToCharArray();
        var lines = LinesOf(text);
        var open = new List<Frame>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan()[lines[i]];
            for (var f = open.Count - 1; f >= 0; f--)
                if (!open[f].HasSides(line)) open.RemoveAt(f);
            for (var at = 0; line[at..].IndexOf(Corner) is var next and >= 0;)
            {
                at += next;
                var length = line[at..].IndexOfAnyExcept('+', '-') is var end and >= 0 ? end : line.Length - at;
                while (line[at + length - 1] == '-') length--;
                if (length > 2) Edge(at, at + length - 1, i);
                at += Math.Max(length, Corner.Length);
            }
        }
        return new string(chars);

        void Edge(int left, int right, int row)
        {
            var top = open.FindIndex(f => f.Left == left && f.Right == right);
            if (top < 0)
            {
                if (open.Count < MostOpen) open.Add(new Frame(left, right, row));
                return;
            }
            if (row > open[top].Top + 1) Draw(text, chars, lines, open[top], row);
            open.RemoveAt(top);
        }
    }

    /// <summary>Frames stand beside each other, but not many: a text of corners alone stays linear.</summary>
    private const int MostOpen = 16;

    /// <summary>Whether a line is a rule that goes from one side of a frame to the other.</summary>
    private static bool HasInnerRule(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rule = Indentation.Without(line).TrimEnd();
            if (rule.StartsWith(InnerRule) && rule[^1] == '|' && !rule.ContainsAnyExcept("|-+")) return true;
        }
        return false;
    }

    private static List<Range> LinesOf(string text)
    {
        var lines = new List<Range>();
        for (int at = 0, next; at <= text.Length; at = next) lines.Add(at..LineBreak.After(text, at, out next));
        return lines;
    }

    private static void Draw(string text, char[] chars, List<Range> lines, Frame frame, int bottom)
    {
        for (var row = frame.Top; row <= bottom; row++)
        {
            var line = text.AsSpan()[lines[row]];
            var last = -1;
            for (var at = frame.Left; at <= frame.Right; at++)
            {
                if (!IsBar(line, at, row)) continue;
                if (last >= 0 && at > last + 1 && !line[(last + 1)..at].ContainsAnyExcept('-')) Put(row, last + 1, at, '─');
                Put(row, at, at + 1, line[at] == '|' ? '│' : row == frame.Top ? '┌' : '┘');
                last = at;
            }
        }
        Put(frame.Top, frame.Right, frame.Right + 1, '┐');
        Put(bottom, frame.Left, frame.Left + 1, '└');

        void Put(int row, int from, int to, char sign) => chars.AsSpan(lines[row].Start.Value + from, to - from).Fill(sign);

        // A side goes on in the line above or below; a sign in a text stands alone. A corner ends a rule.
        bool IsBar(ReadOnlySpan<char> line, int at, int row) =>
            line[at] == '|' ? row > frame.Top && (Is(row - 1, at) || Is(row + 1, at))
            : line[at] == '+' && ((at > 0 && line[at - 1] is '-' or '|') || (at + 1 < line.Length && line[at + 1] is '-' or '|'));

        bool Is(int row, int at) => text.AsSpan()[lines[row]] is var line && at < line.Length && line[at] is '|' or '+';
    }

    /// <summary>A frame whose bottom is not yet seen.</summary>
    private readonly record struct Frame(int Left, int Right, int Top)
    {
        public bool HasSides(ReadOnlySpan<char> line) =>
            line.Length > Right && line[Left] is '|' or '+' && line[Right] is '|' or '+';
    }
}
