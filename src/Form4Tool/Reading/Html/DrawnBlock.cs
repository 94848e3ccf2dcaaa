using System.Text;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Html;

/// <summary>A drawn line: its text, where it comes from in the document, and whether it ends a table's row.</summary>
internal readonly record struct DrawnLine(string Text, int Place, bool IsRowEnd = false)
{
    /// <summary>Whether the line is only the space between paragraphs.</summary>
    public bool IsGap { get; init; }
}

/// <summary>Lines in the making: text runs on with single blanks until a break.</summary>
internal sealed class DrawnBlock
{
    private readonly StringBuilder _line = new();
    private bool _blankDue;
    private int _place;

    public List<DrawnLine> Lines { get; } = [];

    /// <summary>Adds text; white space collapses, but no-break spaces stay, since filers set columns with them.</summary>
    public void Text(ReadOnlySpan<char> text, int place)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t' or '\f') { _blankDue = true; continue; }
            if (_line.Length == 0) _place = place;
            else if (_blankDue && _line[^1] != ' ') _line.Append(' ');
            _blankDue = false;
            _line.Append(c == '\u00a0' ? ' ' : c == Sheet.Border ? '|' : c);
        }
    }

    /// <summary>Adds preformatted text: its lines stay lines, its blanks blanks.</summary>
    public void Preformatted(string text, int place)
    {
        var first = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!first) Break(keepBlank: true);
            if (_line.Length == 0) _place = place;
            foreach (var c in line)
            {
                if (c == '\t') _line.Append(' ', 8 - _line.Length % 8);
                else _line.Append(c == '\u00a0' ? ' ' : c);
            }
            place += line.Length + 1;
            first = false;
        }
    }

    /// <summary>Ends the line, if there is one.</summary>
    public void Break(bool keepBlank = false)
    {
        if (_line.Length > 0 || keepBlank) Lines.Add(new DrawnLine(_line.ToString().TrimEnd(), _place));
        _line.Clear();
        _blankDue = false;
    }

    /// <summary>Ends the line and adds an empty one, as between paragraphs.</summary>
    public void Paragraph()
    {
        Break();
        if (Lines.Count > 0 && Lines[^1].Text.Length > 0) Lines.Add(new DrawnLine("", _place) { IsGap = true });
    }

    /// <summary>Adds the lines of a table.</summary>
    public void Add(List<DrawnLine> lines)
    {
        Break();
        Lines.AddRange(lines);
    }
}
