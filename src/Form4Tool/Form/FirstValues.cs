using Form4Tool.Binding;

namespace Form4Tool.Form;

/// <summary>Values of the head, which a form may show again on its further pages: the first one counts.</summary>
internal sealed class FirstValues(FilingBinder binder)
{
    private readonly HashSet<Field> _given = [];

    /// <summary>Whether the form has shown the field.</summary>
    public bool Has(Field field) => _given.Contains(field);

    /// <summary>Gives a value to the binder, if it is the first of its field.</summary>
    public void Give(Field field, ReadOnlySpan<char> text, long place)
    {
        if (!text.IsWhiteSpace() && _given.Add(field)) binder.Value(field, text, place);
    }
}
