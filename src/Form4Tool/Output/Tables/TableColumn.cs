namespace Form4Tool.Output.Tables;

/// <summary>Where a column or table is written. Each has what those before have.</summary>
public enum TableScope : byte
{
    /// <summary>In the SEC's tables too.</summary>
    Sec,
    /// <summary>In databases: what they can hold beside the SEC's columns.</summary>
    Database,
    /// <summary>In data sets alone, whose types are narrower and which are not asked again for the filing.</summary>
    DataSet,
}

/// <summary>A column of a <see cref="FilingTable"/>.</summary>
/// <param name="Name">Its name; the SEC's where it is of the SEC's tables.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Meaning">What it means, in a few words.</param>
/// <param name="Field">The field of the row that it shows; <see cref="Field.None"/> in tables that are not of rows.</param>
/// <param name="Scope">Where it is written.</param>
/// <param name="IsKey">Whether it is part of the primary key.</param>
/// <param name="IsRequired">Whether it is never null.</param>
public sealed record TableColumn(string Name, CellKind Kind, string Meaning, Field Field = Field.None, TableScope Scope = TableScope.Sec,
    bool IsKey = false, bool IsRequired = false);
