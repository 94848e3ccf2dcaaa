using Form4Tool.Reading;

namespace Form4Tool.Comparison;

/// <summary>What the shape that a filing was read from can show of it: see <see cref="BlindSpots"/>.</summary>
/// <param name="shapes">The shapes that it may have; none for ownership XML.</param>
internal sealed class ShapeSight(Shapes shapes)
{
    private readonly Dictionary<(Field, bool), BlindSpot[]> _spots = [];

    private readonly bool _hasElements = shapes is 0 or Shapes.Stripped;

    /// <summary>The sight of a result. Where its format has several shapes, what only one of them carries tells which it is.</summary>
    public static ShapeSight Of(Form4Result result) => new(result.Source.Format switch
    {
        SourceFormat.OwnershipXml => 0,
        SourceFormat.Ascii or SourceFormat.FilerHtml => Shapes.Typed,
        // Only the page of sec.gov has links with CIKs, only values without tags have the schema's version.
        SourceFormat.RenderedHtml => HasCik(result.Filing!) ? Shapes.WebsitePage : Shapes.VendorPage,
        _ => result.Filing!.SchemaVersion is not null ? Shapes.Stripped : Shapes.Text,
    });

    /// <summary>Whether the shape shows nothing else where the filing says something.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="seen">What was read from the shape.</param>
    /// <param name="said">What the filing says.</param>
    /// <param name="item">The item as the filing has it.</param>
    /// <param name="head">The filing's own item.</param>
    public bool MayShow(Leaf leaf, string? seen, string? said, Item item, Item head)
    {
        // The XML of 2003 names no document type; the form always did.
        if (_hasElements && leaf.Field == Field.DocumentType) return seen is null;
        if (leaf.Kind == LeafKind.AsFiled || leaf.Field == Field.None) return false;
        foreach (var spot in SpotsOf(leaf.Field, leaf.Kind == LeafKind.Marks))
            if (Hides(spot, seen, said, item, head)) return true;
        return false;
    }

    private static bool Hides(BlindSpot spot, string? seen, string? said, Item item, Item head) => spot.Blindness switch
    {
        Blindness.AbsentIsFalse => seen == "false" && said is null,
        _ when seen is not null => false,
        Blindness.Never or Blindness.Marks => true,
        Blindness.OnlyTrue => said != "true",
        Blindness.FirstOwnerOnly => item.Index > 0,
        Blindness.Form4TransactionsOnly =>
            head.TextOf(Field.DocumentType) is { } form && form[0] != '4'
                || item.TextOf(Field.None) != Output.Names.Of(RowKind.Transaction),
        Blindness.OnlyTogether => Array.Exists(spot.Fields, field => item.TextOf(field) is null),
        _ => false,
    };

    private BlindSpot[] SpotsOf(Field field, bool marks)
    {
        if (!_spots.TryGetValue((field, marks), out var spots))
            _spots[(field, marks)] = spots = [.. BlindSpots.Of(field, shapes).Where(s => (s.Blindness == Blindness.Marks) == marks)];
        return spots;
    }

    private static bool HasCik(OwnershipFiling filing) =>
        filing.Issuer.Cik is not null || filing.ReportingOwners.Any(o => o.Cik is not null);
}
