namespace Form4Tool.Layout;

/// <summary>What a text leaves of the order in which the words of a table stand on the form.</summary>
internal enum TableOrder : byte
{
    /// <summary>The columns: which one a cell stands in, its place on its line shows.</summary>
    Columns,
    /// <summary>The cells, one behind the other; the empty ones may be gone, and a row may be spread over lines.</summary>
    Cells,
    /// <summary>The words: several cells may be one text.</summary>
    Words,
}
