namespace Form4Tool.Reading.Stripped;

/// <summary>A row as the schema's order tells it: which pieces are which element.</summary>
internal sealed class StrippedRow(SchemaRow row, int from)
{
    private readonly List<(Field Field, Span Words)> _elements = [];

    public SchemaRow Row { get; } = row;

    /// <summary>Whether it is of Table II.</summary>
    public bool Derivative { get; set; } = row.Derivative;

    /// <summary>Its first piece.</summary>
    public int From { get; } = from;

    /// <summary>The piece behind its last.</summary>
    public int To { get; private set; }

    /// <summary>The state of its last piece.</summary>
    public int Last { get; private set; }

    /// <summary>Whether another kind of row fits as well.</summary>
    public bool IsUnclear { get; set; }

    /// <summary>Elements that have a value which may as well be another element's.</summary>
    public List<Field> Unclear { get; } = [];

    /// <summary>The elements that stand in it.</summary>
    public IReadOnlyList<(Field Field, Span Words)> Elements => _elements;

    /// <summary>The pieces of an element; none where it is not there. To set none takes it away.</summary>
    public Span this[Field field]
    {
        get => _elements.Find(e => e.Field == field).Words;
        set
        {
            _elements.RemoveAll(e => e.Field == field);
            if (!value.IsEmpty) _elements.Add((field, value));
        }
    }

    /// <summary>Adds the next piece, of an element or of one that goes on.</summary>
    public void Add(Field field, int piece, int state)
    {
        (To, Last) = (piece + 1, state);
        if (_elements.Count > 0 && _elements[^1].Field == field) _elements[^1] = (field, _elements[^1].Words with { To = To });
        else _elements.Add((field, new Span(piece, To)));
    }
}
