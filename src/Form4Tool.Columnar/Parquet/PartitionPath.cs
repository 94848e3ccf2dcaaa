using System.Globalization;
using Form4Tool.Batch.Formats;

namespace Form4Tool.Columnar.Parquet;

/// <summary>Where the files of a filing lie inside the folder of a data set, as Hive names partitions.</summary>
internal static class PartitionPath
{
    /// <summary>What Hive writes for null: the day of filing is not known.</summary>
    private const string Null = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>The path, with a slash at its end; empty where there are no partitions.</summary>
    /// <param name="filed">The day of filing.</param>
    /// <param name="by">How filings are divided.</param>
    public static string Of(DateOnly? filed, Partitioning by)
    {
        var year = filed is { } day ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : Null;
        var quarter = filed is { } date ? ((date.Month + 2) / 3).ToString(CultureInfo.InvariantCulture) : Null;
        return by switch
        {
            Partitioning.Quarter => $"filing_year={year}/filing_quarter={quarter}/",
            Partitioning.Year => $"filing_year={year}/",
            _ => "",
        };
    }
}
