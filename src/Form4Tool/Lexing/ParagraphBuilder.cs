using System.Buffers;

namespace Form4Tool.Lexing;

/// <summary>A text that grows line by line, as a paragraph does whose lines a converter broke. One line alone is not copied.</summary>
internal sealed class ParagraphBuilder
{
    private readonly ArrayBufferWriter<char> _joined = new();
    private string _first = "";

    /// <summary>Lines as one text; empty ones are none.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new ParagraphBuilder();
        foreach (var line in lines)
        {
            if (text.Span.IsEmpty) text.Begin(line);
            else if (line.Length > 0) text.Join(line);
        }
        return text.ToString();
    }

    public ReadOnlySpan<char> Span => _joined.WrittenCount > 0 ? _joined.WrittenSpan : _first;

    public void Begin(string line)
    {
        _joined.ResetWrittenCount();
        _first = line;
    }

    /// <summary>Adds a line.</summary>
    /// <param name="between">What parts it from the text before.</param>
    /// <param name="line">The line.</param>
    public void Add(ReadOnlySpan<char> between, ReadOnlySpan<char> line)
    {
        if (_joined.WrittenCount == 0) _joined.Write(_first);
        _joined.Write(between);
        _joined.Write(line);
    }

    /// <summary>Adds a line as <see cref="Hyphenation"/> does: its first word may be the rest of the last.</summary>
    public void Join(ReadOnlySpan<char> line) => Add(Span.IsEmpty || Hyphenation.GoesOn(Span, line) ? "" : " ", line);

    public override string ToString() => _joined.WrittenCount > 0 ? _joined.WrittenSpan.ToString() : _first;
}
