using System.Buffers;

namespace Form4Tool.Reading.Text.Delimited;

/// <summary>
/// A table in a cell of Markdown that a converter wrote on the cell's line: its pipes have one backslash more than those around the cell,
/// its rows stand behind each other, and between the pipes of two rows is one blank, where an empty cell has two.
/// </summary>
internal static class NestedPipes
{
    /// <summary>Whether a line has rows of an inner table: an escaped pipe alone is a sign in a text.</summary>
    public static bool Has(ReadOnlySpan<char> line) => line.ContainsAny(Signs);

    private static readonly SearchValues<string> Signs = SearchValues.Create(["\\| \\|", "\\|---", "\\|:-"], StringComparison.Ordinal);

    /// <summary>Cuts a stretch of a line into rows, those of inner tables among them.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="depth">How many backslashes its pipes have.</param>
    /// <param name="add">Takes a row as it ends: where each of its cells begins and ends.</param>
    public static void Rows(string text, int start, int end, int depth, Action<List<Range>> add)
    {
        var row = new List<Range>();
        for (var from = start; from <= end;)
        {
            var (stop, next) = NextPipe(text, from, end, depth);
            var cell = text.AsSpan(from, stop - from);
            if (cell is " " || IsRule(cell)) End();
            else if (NextPipe(text, from, stop, depth + 1).Stop < stop)
            {
                End();
                Rows(text, from, stop, depth + 1, add);
            }
            else row.Add(from..stop);
            if (next < 0) break;
            from = next;
        }
        End();

        void End()
        {
            if (row.Count > 0) add(row);
            row.Clear();
        }
    }

    /// <summary>Where the next pipe with so many backslashes begins, and what is behind it; the end and -1 where there is none.</summary>
    private static (int Stop, int Next) NextPipe(string text, int from, int end, int depth)
    {
        for (var at = from; text.AsSpan(at, end - at).IndexOf('|') is var next and >= 0; at += next + 1)
        {
            var pipe = at + next;
            var first = pipe;
            while (first > from && text[first - 1] == '\\') first--;
            if (pipe - first == depth) return (first, pipe + 1);
        }
        return (end, -1);
    }

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-: ");

    private static bool IsRule(ReadOnlySpan<char> cell) =>
        cell.Contains("---", StringComparison.Ordinal) && !cell.ContainsAnyExcept(Strokes);
}
