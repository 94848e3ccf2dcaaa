using System.Text;

namespace Form4Tool.Input;

/// <summary>
/// Lines and columns of an input, from 1. LF, CRLF and a lone CR each end a line: dissemination files mix them. Remembers the
/// place asked for last and goes on from there, so that a thousand findings cost one pass, not a thousand.
/// </summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> input)
{
    private (int Offset, int Line, int Column) _last = (0, 1, 1);

    // Of all lines, noted when somebody goes back the first time.
    private int[]? _starts;

    /// <summary>The line and column of a byte.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, input.Length);
        if (offset < _last.Offset) GoBack(offset);
        var rest = input.Span[_last.Offset..offset];
        var (_, line, column) = _last;
        for (int end; (end = rest.IndexOfAny((byte)'\n', (byte)'\r')) >= 0; (line, column) = (line + 1, 1))
        {
            var next = End(rest, end);
            // A CR whose LF lies beyond the place asked for: the line ends there, not here.
            if (end + 1 == rest.Length && rest[end] == '\r' && offset < input.Length && input.Span[offset] == '\n') break;
            rest = rest[next..];
        }
        _last = (offset, line, column + Encoding.UTF8.GetCharCount(rest));
        return (line, _last.Column);
    }

    private static int End(ReadOnlySpan<byte> rest, int end) =>
        rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>Moves to the beginning of the line of a place that lies before the last one.</summary>
    private void GoBack(int offset)
    {
        _starts ??= Starts();
        var line = Array.BinarySearch(_starts, offset);
        if (line < 0) line = ~line - 1;
        _last = (_starts[line], line + 1, 1);
    }

    private int[] Starts()
    {
        var starts = new List<int> { 0 };
        var rest = input.Span;
        for (int end; (end = rest.IndexOfAny((byte)'\n', (byte)'\r')) >= 0;)
        {
            rest = rest[End(rest, end)..];
            starts.Add(input.Length - rest.Length);
        }
        return [.. starts];
    }
}
