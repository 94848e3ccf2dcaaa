namespace Form4Tool.Binding;

/// <summary>The texts of a row, or of the filing outside of its rows, that could not be read as their type.</summary>
internal sealed class AsFiledTexts
{
    private readonly Pile<AsFiledValue> _values = new();
    private readonly Pile<Field> _fields = new();

    public void Clear()
    {
        _values.Clear();
        _fields.Clear();
    }

    /// <summary>Adds a text behind the others.</summary>
    public void Add(string name, string text) => _values.Add(new AsFiledValue(name, text));

    /// <summary>Adds a text of a row: in column order, whatever the order in which the document states them.</summary>
    public void AddInOrder(Field field, string name, string text)
    {
        Add(name, text);
        _fields.Add(field);
        for (var i = _values.Count - 1; i > 0 && _fields[i - 1] > field; i--)
        {
            (_values[i - 1], _values[i]) = (_values[i], _values[i - 1]);
            (_fields[i - 1], _fields[i]) = (field, _fields[i - 1]);
        }
    }

    /// <summary>The texts, which are forgotten.</summary>
    public ValueList<AsFiledValue> Take()
    {
        if (_values.Count == 0) return ValueList<AsFiledValue>.Empty;
        var taken = _values.ToValueList();
        Clear();
        return taken;
    }
}
