namespace Form4Tool.Validation;

/// <summary>A row and where it stands.</summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its number in its table, from 0.</param>
internal readonly record struct RowAt(OwnershipRow Row, int Index)
{
    /// <summary>The row as one of Table II; null where it is of Table I.</summary>
    public DerivativeRow? Derivative => Row as DerivativeRow;

    public bool IsDerivative => Row is DerivativeRow;

    public bool IsTransaction => Row.Kind == RowKind.Transaction;

    /// <summary>How messages call it.</summary>
    public string Name => $"Table {(IsDerivative ? "II" : "I")} row {Index + 1}";

    /// <summary>Whether a footnote stands on a field.</summary>
    public bool HasMark(Field field) => !Row.MarksOn(field).IsEmpty;

    /// <summary>Whether a field has text that could not be read as its type.</summary>
    public bool HasAsFiled(Field field)
    {
        foreach (var value in Row.AsFiled.AsSpan())
            if (value.Path == Fields.Name(field)) return true;
        return false;
    }
}
