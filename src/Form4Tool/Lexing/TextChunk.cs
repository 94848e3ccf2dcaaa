namespace Form4Tool.Lexing;

/// <summary>A stretch of a line: <paramref name="Left"/> and <paramref name="Right"/> bound it, the text inside is trimmed.</summary>
internal readonly record struct TextChunk(string Text, int Left, int Right)
{
    public int Middle => (Left + Right) / 2;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The cells between borders, with the place of the borders as bounds, empty ones included.</summary>
    public static List<TextChunk> Cells(string line)
    {
        var cells = new List<TextChunk>();
        var left = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !IsBorder(line, i)) continue;
            // What stands before the first border of a bordered line is a cell only if there is something.
            if (i < line.Length ? i > 0 && (left > 0 || !line.AsSpan(0, i).Trim().IsEmpty) : left == 0 || !line.AsSpan(left).Trim().IsEmpty)
                cells.Add(new TextChunk(line[left..i].Trim(), left, i));
            left = i + 1;
        }
        return cells;
    }

    /// <summary>The stretches of a line or cell, from a column on, that two blanks part.</summary>
    public static List<TextChunk> Split(string line, int from = 0)
    {
        var pieces = new List<TextChunk>();
        var to = line.Length;
        for (var i = from; i < to;)
        {
            if (line[i] == ' ' || IsBorder(line, i)) { i++; continue; }
            var end = i + 1;
            while (end < to && !IsBorder(line, end) && !(line[end] == ' ' && (end + 1 >= to || line[end + 1] == ' '))) end++;
            pieces.Add(new TextChunk(line[i..end].TrimEnd(), i, end));
            i = end;
        }
        return pieces;
    }

    /// <summary>
    /// A pipe is a border unless it draws a tick-box: <c>|X|</c>, <c>|_|</c>, <c>| |</c> with at most one character inside.
    /// </summary>
    public static bool IsBorder(string line, int i)
    {
        if (line[i] is not ('|' or '\u00a6')) return false;
        return !(IsBox(line, i) || (i >= 2 && IsBox(line, i - 2)));

        static bool IsBox(string line, int i) =>
            i + 2 < line.Length && line[i] == '|' && line[i + 2] == '|' && line[i + 1] is 'X' or 'x' or '_'
            && (i == 0 || line[i - 1] is ' ' or '|') && (i + 3 >= line.Length || line[i + 3] is ' ' or '|');
    }
}
