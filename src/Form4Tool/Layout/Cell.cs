using Form4Tool.Lexing;

namespace Form4Tool.Layout;

/// <summary>A cell of a line: its text in the page's normal form (<see cref="PageText"/>) and where it begins in the document.</summary>
internal readonly record struct Cell(string Text, long Place)
{
    public static readonly Cell Empty = new("", 0);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
