using System.Globalization;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet;

/// <summary>
/// Names the files of a folder by the shard that they are of: <c>part-00000.parquet</c>, <c>part-2of8-00000.parquet</c>. Shards may write
/// into one folder, and a run finds its own files again.
/// </summary>
/// <param name="folder">The folder of all data sets.</param>
/// <param name="shard">The part of the inputs that the run reads; null for all.</param>
internal sealed class PartNames(string folder, Shard? shard)
{
    private const string Extension = ".parquet";

    /// <summary>The end of a name: each partition has one file.</summary>
    private const string Number = "00000";

    private readonly string _shard = shard is { } part ? FormattableString.Invariant($"{part.Number}of{part.Count}") : "";

    private string Beginning => _shard == "" ? "part-" : $"part-{_shard}-";

    /// <summary>The path of a file.</summary>
    public string Of(DataSet dataSet, string partition) =>
        Path.Combine(folder, dataSet.Name, partition.Replace('/', Path.DirectorySeparatorChar) + Beginning + Number + Extension);

    /// <summary>The path of a file of the run itself.</summary>
    public string Own(string name) => Path.Combine(folder, _shard == "" ? name : $"{name}-{_shard}");

    /// <summary>The parts that earlier runs of this shard left; without what follows the name of a part.</summary>
    public List<string> Unfinished() => Files(PartFile.Suffix);

    /// <summary>The files that an earlier run of this shard put in their places.</summary>
    public List<string> Finished() => Files("");

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

    private List<string> Files(string suffix)
    {
        var found = new List<string>();
        foreach (var dataSet in DataSet.All)
        {
            var place = Path.Combine(folder, dataSet.Name);
            if (!Directory.Exists(place)) continue;
            foreach (var file in Directory.EnumerateFiles(place, "*" + Extension + suffix, SearchOption.AllDirectories))
            {
                var path = file[..^suffix.Length];
                var name = Path.GetFileName(path.AsSpan());
                if (name.StartsWith(Beginning) && name[Beginning.Length..^Extension.Length].IndexOfAnyExceptInRange('0', '9') < 0)
                    found.Add(path);
            }
        }
        return found;
    }
}
