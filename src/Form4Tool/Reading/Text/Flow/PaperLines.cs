using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>The lines of paper as they are read one by one: how each ends, by how much of the paper's width it takes.</summary>
internal sealed class PaperLines
{
    // The vendor's remarks are not set in the small type of the footnotes.
    private const double LargePrint = 0.8;

    private readonly List<TextLine> _lines;
    private readonly int _width;

    public PaperLines(List<TextLine> lines)
    {
        _lines = lines;
        foreach (var line in lines) _width = FontMetrics.Widest(_width, line.Text);
    }

    /// <summary>
    /// How a line ends. Where the next word would have fitted, its paragraph does; a full line goes on, unless a sentence
    /// ends with it and a short line follows, which may be another's.
    /// </summary>
    /// <param name="i">The line.</param>
    /// <param name="large">Whether it is in large print.</param>
    public LineEnd End(int i, bool large)
    {
        const double tolerance = 0.93, column = 0.4;
        var width = large ? LargePrint * _width : _width;
        var next = i + 1 < _lines.Count ? _lines[i + 1].Text : "";
        if (FontMetrics.Fits(_lines[i].Text, next, tolerance * width)) return LineEnd.Short;
        if (LineWrap.MayEndSentence(_lines[i].Text)) return FontMetrics.Of(next) < column * width ? LineEnd.Unknown : LineEnd.Full;
        return RegionHeadings.Begin(next) || NoteReader.MayBegin(next) ? LineEnd.CutOff : LineEnd.Full;
    }
}
