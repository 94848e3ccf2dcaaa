namespace Form4Tool.Layout;

/// <summary>The heading of a part whose beginning the builder of the page has found.</summary>
internal sealed class SectionHeading(Part part) : Line([])
{
    public Part Part { get; } = part;

    /// <summary>The heading of Table I or II.</summary>
    public static SectionHeading OfTable(bool derivative) => new(derivative ? Part.TableII : Part.TableI);
}
