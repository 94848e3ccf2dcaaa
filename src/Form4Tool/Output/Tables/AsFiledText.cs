namespace Form4Tool.Output.Tables;

/// <summary>Texts of values that could not be read as their type, as an object of JSON: a cell of <see cref="CellKind.AsFiled"/>.</summary>
public static class AsFiledText
{
    /// <summary>The object; null where there is no such text.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="others">More of them, by field: numbers that the type of a column cannot hold. Null where there are none.</param>
    public static string? Of(ValueList<AsFiledValue> values, IReadOnlyList<AsFiledValue>? others = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0 && others is not { Count: > 0 }) return null;
        var json = new JsonText(new Utf8Buffer(), indented: false);
        json.StartObject();
        foreach (ref readonly var value in values.AsSpan()) json.String(value.Path, value.Text);
        foreach (var value in others ?? []) json.String(value.Path, value.Text);
        json.EndObject();
        return System.Text.Encoding.UTF8.GetString(json.Buffer.Written);
    }
}
