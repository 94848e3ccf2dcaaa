using System.Text;

namespace Form4Tool.Input;

/// <summary>
/// Lines and columns of an input, from 1. LF, CRLF and a lone CR each end a line: dissemination files mix them. Remembers the
/// place asked for last and goes on from there, so that a thousand findings cost one pass, not a thousand.
/// </summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> input)
{
    private int _line = 1, _lineStart;

    /// <summary>The line and column of a byte.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, input.Length);
        if (offset < _lineStart) (_line, _lineStart) = (1, 0);
        var rest = input.Span[_lineStart..offset];
        for (int end; (end = rest.IndexOfAny((byte)'\n', (byte)'\r')) >= 0;)
        {
            var next = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1;
            // A CR whose LF lies beyond the place asked for: the line ends there, not here.
            if (next == rest.Length && rest[end] == '\r' && offset < input.Length && input.Span[offset] == '\n') break;
            rest = rest[next..];
            _lineStart += next;
            _line++;
        }
        return (_line, Encoding.UTF8.GetCharCount(rest) + 1);
    }
}
