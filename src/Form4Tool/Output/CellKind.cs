namespace Form4Tool.Output;

/// <summary>What the cells of a column hold.</summary>
public enum CellKind : byte
{
    /// <summary>The filing's key.</summary>
    Filing,
    /// <summary>The number of a row inside its table: what its key needs beside the filing's.</summary>
    Key,
    /// <summary>A text as filed.</summary>
    Text,
    /// <summary>A number with all its decimals.</summary>
    Number,
    /// <summary>A whole number that counts something.</summary>
    Count,
    /// <summary>A day of the calendar.</summary>
    Date,
    /// <summary>A date and a time of the US East coast, as EDGAR states them.</summary>
    Time,
    /// <summary>True or false.</summary>
    Flag,
    /// <summary>The footnote ids on a field.</summary>
    Marks,
    /// <summary>The texts of values that could not be read as their type, by field: an object of JSON.</summary>
    AsFiled,
}
