
namespace Form4Tool.Layout;

/// <summary>
/// What every page and text is reduced to before it is read: lines of cells in reading order, and what the builder has understood
/// already as parts of their own types. How the cells were drawn
/// (<c>&lt;td&gt;</c>, tabs, pipes, positions) is the business of what builds the page; what they mean is that of the readers of the form.
/// </summary>
internal sealed class Page
{
    public List<Line> Lines { get; } = [];

    /// <summary>
    /// Whether a box that is not ticked leaves nothing in this text. Then a missing tick is an unticked box; otherwise
    /// (a converter that drops <c>&lt;input&gt;</c>) it says nothing.
    /// </summary>
    public bool? BlankBoxIsUnticked { get; set; }

    /// <summary>Whether the document shows footnote marks as such, so that <c>(1)</c> behind words is text.</summary>
    public bool MarksAreCertain { get; set; }

    /// <summary>What is left of the order of its tables.</summary>
    public TableOrder Tables { get; set; }

    /// <summary>Whether this text puts the lines of a cell on one line, so that nothing shows where the one street line ends.</summary>
    public bool LinesRunTogether { get; set; }

    /// <summary>The document's last words, as they stand in it: by them a text that is cut off shows.</summary>
    public Cell End { get; set; }

    /// <summary>Whether nothing closes the document's last line: no line end, no tag. So ends what was cut at a number of bytes.</summary>
    public bool EndsOpen { get; set; }

    /// <summary>Adds a line of words that are yet to be understood.</summary>
    public void Add(params Cell[] cells) => Lines.Add(new Line(cells));

    /// <summary>Adds a line.</summary>
    public void Add(Line line) => Lines.Add(line);
}
