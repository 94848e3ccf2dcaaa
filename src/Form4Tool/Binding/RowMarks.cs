namespace Form4Tool.Binding;

/// <summary>The footnote marks of the row that is being read.</summary>
internal sealed class RowMarks
{
    private readonly Pile<FootnoteMark> _marks = new();

    public void Add(FootnoteMark mark) => _marks.Add(mark);

    public void Clear() => _marks.Clear();

    /// <summary>Hands the marks over in column order, and inside a field in the order filed, and forgets them.</summary>
    public ValueList<FootnoteMark> Take()
    {
        if (_marks.Count == 0) return ValueList<FootnoteMark>.Empty;
        // An insertion sort is stable, and a row has a handful of marks.
        for (var i = 1; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            var j = i;
            for (; j > 0 && _marks[j - 1].Field > mark.Field; j--) _marks[j] = _marks[j - 1];
            _marks[j] = mark;
        }
        var taken = _marks.ToValueList();
        _marks.Clear();
        return taken;
    }
}
