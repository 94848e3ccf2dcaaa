namespace Form4Tool.Binding;

/// <summary>
/// The values of the fields whose groups are being read, by field: which were given a text, and which of them were read as their type.
/// </summary>
internal sealed class FieldValues
{
    private readonly string?[] _texts = new string?[Fields.Count];
    private readonly decimal[] _numbers = new decimal[Fields.Count];
    private readonly DateOnly[] _dates = new DateOnly[Fields.Count];
    private readonly bool[] _flags = new bool[Fields.Count];
    private ulong _given;               // the fields that had a text, a bit each
    private ulong _read;                // those of them whose text was read as their type

    /// <summary>Notes that a field has a text; false where it had one already.</summary>
    public bool Give(Field field)
    {
        if (IsGiven(field)) return false;
        _given |= Bit(field);
        return true;
    }

    /// <summary>Whether the field has been given a text since its group began, readable or not.</summary>
    public bool IsGiven(Field field) => (_given & Bit(field)) != 0;

    /// <summary>Whether any field from the first to the last has been given a text.</summary>
    public bool IsAnyGiven(Field first, Field last) => (_given & ((Bit(last) << 1) - Bit(first))) != 0;

    /// <summary>Takes back a value. The field stays given; says whether there was one.</summary>
    public bool Withdraw(Field field)
    {
        var had = IsRead(field);
        _read &= ~Bit(field);
        return had;
    }

    public string? Text(Field field) => IsRead(field) ? _texts[(int)field] : null;

    public decimal? Number(Field field) => IsRead(field) ? _numbers[(int)field] : null;

    public DateOnly? Date(Field field) => IsRead(field) ? _dates[(int)field] : null;

    public bool? Flag(Field field) => IsRead(field) ? _flags[(int)field] : null;

    public void Set(Field field, string text)
    {
        _texts[(int)field] = text;
        _read |= Bit(field);
    }

    public void Set(Field field, decimal number)
    {
        _numbers[(int)field] = number;
        _read |= Bit(field);
    }

    public void Set(Field field, DateOnly date)
    {
        _dates[(int)field] = date;
        _read |= Bit(field);
    }

    public void Set(Field field, bool flag)
    {
        _flags[(int)field] = flag;
        _read |= Bit(field);
    }

    /// <summary>Forgets all values.</summary>
    public void Clear() => _given = _read = 0;

    /// <summary>Forgets the values of a group, from its first field to its last.</summary>
    public void Clear(Field first, Field last)
    {
        var kept = ~(((1UL << (last - first + 1)) - 1) << (int)first);
        _given &= kept;
        _read &= kept;
    }

    private bool IsRead(Field field) => (_read & Bit(field)) != 0;

    private static ulong Bit(Field field) => 1UL << (int)field;
}
