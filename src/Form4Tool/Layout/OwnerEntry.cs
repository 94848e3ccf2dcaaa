namespace Form4Tool.Layout;

/// <summary>A row of the vendor's table of owners.</summary>
/// <param name="lines">The name, and the lines of the address.</param>
/// <param name="place">Where the row begins.</param>
/// <param name="boxes">The cells of director, ten percent owner, officer and other; null where the text does not show which is
/// which.</param>
internal sealed class OwnerEntry(string[] lines, long place, Cell[]? boxes) : Line([])
{
    public string[] Lines { get; } = lines;

    public long Place { get; } = place;

    public Cell[]? Boxes { get; } = boxes;
}
