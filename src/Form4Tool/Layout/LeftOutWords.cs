namespace Form4Tool.Layout;

/// <summary>
/// Words of the head or the signatures of which the builder of the page could not tell whose they are: they are reported, not read.
/// </summary>
internal sealed class LeftOutWords(Part part, Cell words) : Line([])
{
    /// <summary>Lines that hold signatures of which nothing shows whose name has which date.</summary>
    public static LeftOutWords OfSignatures(IEnumerable<string> lines, long place) =>
        new(Part.Signatures, new Cell(string.Join('\n', lines), place));

    /// <summary>The part of the form in which they stand.</summary>
    public Part Part { get; } = part;

    public Cell Words { get; } = words;
}
