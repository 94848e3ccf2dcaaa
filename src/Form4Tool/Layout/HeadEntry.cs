using Form4Tool.Forms;

namespace Form4Tool.Layout;

/// <summary>What the builder of the page found under a caption of the head: its value, or the tick of its box.</summary>
/// <param name="caption">The caption.</param>
/// <param name="place">Where it is.</param>
/// <param name="value">The value; none where there is only a box, or where the value follows line by line.</param>
internal sealed class HeadEntry(Caption caption, long place, params Cell[] value) : Line(value)
{
    public Caption Caption { get; } = caption;

    public long Place { get; } = place;

    /// <summary>Whether the box is ticked; null where there is none, or it was not seen.</summary>
    public bool? Ticked { get; init; }

    /// <summary>Whether the value may have been several lines on the form.</summary>
    public bool LinesRunTogether { get; init; }
}
