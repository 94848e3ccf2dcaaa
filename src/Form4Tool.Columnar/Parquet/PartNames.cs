using System.Globalization;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet;

/// <summary>
/// Names the files of a folder by the shard and the stage that they are of: <c>part-00000.parquet</c>, <c>part-2of8-00000.parquet</c>.
/// Shards may write into one folder, and a run finds its own files again.
/// </summary>
/// <param name="folder">The folder of all data sets.</param>
/// <param name="shard">The part of the inputs that the run reads; null for all.</param>
internal sealed class PartNames(string folder, Shard? shard)
{
    private const string Extension = ".parquet";
    private const int StageDigits = 5;

    private readonly string _beginning = shard is { } part ? FormattableString.Invariant($"part-{part.Number}of{part.Count}-") : "part-";

    /// <summary>The path of a file.</summary>
    public string Of(DataSet dataSet, string partition, long stage)
    {
        var number = stage.ToString("D" + StageDigits, CultureInfo.InvariantCulture);
        return Path.Combine(folder, dataSet.Name, partition.Replace('/', Path.DirectorySeparatorChar) + _beginning + number + Extension);
    }

    /// <summary>The parts that earlier runs of this shard left, with their stages; without what follows the name of a part.</summary>
    public List<(string Path, long Stage)> Unfinished() => Files(PartFile.Suffix);

    /// <summary>The files that an earlier run of this shard put in their places.</summary>
    public List<(string Path, long Stage)> Finished() => Files("");

    /// <summary>
    /// A file of a run that divided its inputs in another way; null where there is none. Together they would hold filings twice.
    /// </summary>
    public string? Foreign()
    {
        foreach (var dataSet in DataSet.All)
        {
            var place = Path.Combine(folder, dataSet.Name);
            if (!Directory.Exists(place)) continue;
            foreach (var file in Directory.EnumerateFiles(place, "part-*" + Extension, SearchOption.AllDirectories))
                if (DivisionOf(Path.GetFileName(file)) != shard?.Count) return file;
        }
        return null;
    }

    /// <summary>How many shards a file says there are; null where it is of an undivided run.</summary>
    private static int? DivisionOf(string name)
    {
        var parts = name.Split('-', '.');
        var of = parts[1].IndexOf("of", StringComparison.Ordinal);
        return of > 0 && int.TryParse(parts[1].AsSpan(of + 2), CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private List<(string Path, long Stage)> Files(string suffix)
    {
        var found = new List<(string, long)>();
        foreach (var dataSet in DataSet.All)
        {
            var place = Path.Combine(folder, dataSet.Name);
            if (!Directory.Exists(place)) continue;
            foreach (var file in Directory.EnumerateFiles(place, "*" + Extension + suffix, SearchOption.AllDirectories))
            {
                var path = file[..^suffix.Length];
                var name = Path.GetFileName(path.AsSpan());
                if (name.StartsWith(_beginning) && long.TryParse(name[_beginning.Length..^Extension.Length], NumberStyles.None,
                    CultureInfo.InvariantCulture, out var stage)) found.Add((path, stage));
            }
        }
        return found;
    }
}
