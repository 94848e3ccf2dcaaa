using Form4Tool.Layout;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>A stretch of text between two breaks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Paragraph">Whether an empty line stands before it.</param>
/// <param name="Inside">Whether it began inside a line.</param>
/// <param name="Broken">Whether it is not whole: of a footnote or the remarks, what leads it is all that counts.</param>
/// <param name="End">How it ends, where the text shows it.</param>
internal readonly record struct FlowPiece(string Text, long Place, bool Paragraph, bool Inside, bool Broken = false,
    LineEnd End = LineEnd.Unknown)
{
    /// <summary>The piece as a line of the page.</summary>
    public Line ToLine() => Broken ? new BrokenText(new Cell(Text, Place)) : new Line([new Cell(Text, Place)]);
}
