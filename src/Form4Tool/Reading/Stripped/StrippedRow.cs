namespace Form4Tool.Reading.Stripped;

/// <summary>A stretch of pieces, from one to before another.</summary>
internal readonly record struct Span(int From, int To)
{
    public bool IsEmpty => From >= To;
}

/// <summary>A row as the schema's order tells it: which pieces are which element.</summary>
internal sealed class StrippedRow(SchemaRow row, int from)
{
    private readonly Dictionary<Field, Span> _elements = [];

    public SchemaRow Row { get; } = row;

    /// <summary>Whether it is of Table II.</summary>
    public bool Derivative { get; set; } = row.Derivative;

    /// <summary>Its first piece, and the one behind its last.</summary>
    public int From { get; } = from;

    public int To { get; private set; }

    /// <summary>Whether another kind of row fits as well.</summary>
    public bool IsUnclear { get; set; }

    /// <summary>Elements that have a value which may as well be another element's.</summary>
    public List<Field> Unclear { get; } = [];

    public Span this[Field field]
    {
        get => _elements.GetValueOrDefault(field);
        set => _elements[field] = value;
    }

    public IEnumerable<Field> Fields => _elements.Keys.Order();

    public void Remove(Field field) => _elements.Remove(field);

    public void Add(Field field, int piece)
    {
        _elements[field] = new Span(_elements.TryGetValue(field, out var span) ? span.From : piece, piece + 1);
        To = piece + 1;
    }
}
