namespace Form4Tool.Output.Sec;

/// <summary>What the cells of a column hold.</summary>
public enum SecCell : byte
{
    /// <summary>The filing's key: accession number, else path.</summary>
    Filing,
    /// <summary>The surrogate key of a row.</summary>
    Key,
    /// <summary>A text as filed, on one line.</summary>
    Text,
    /// <summary>A number with all its decimals.</summary>
    Number,
    /// <summary>A date, written <c>29-DEC-2004</c>.</summary>
    Date,
    /// <summary>True or false.</summary>
    Flag,
    /// <summary>The footnote ids on a field.</summary>
    Marks,
}

/// <summary>A column of the SEC's tables.</summary>
/// <param name="Name">The SEC's name for it.</param>
/// <param name="Cell">What its cells hold.</param>
/// <param name="Field">The field of the row that they show; <see cref="Field.None"/> in tables that are not of rows.</param>
public sealed record SecColumn(string Name, SecCell Cell, Field Field = Field.None);
