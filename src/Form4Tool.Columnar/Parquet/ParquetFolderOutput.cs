using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet;

/// <summary>
/// All data sets in a folder, by time of filing. Filings go to a log, from which at the end one file is made of each data set and
/// partition. So the files are few, and follow from the filings and their order alone, whatever the number of workers and however often a
/// run was killed: it goes on behind what is in the log.
/// </summary>
internal sealed class ParquetFolderOutput : IFilingOutput, IDisposable
{
    private const string LogName = ".form4-filings";

    /// <summary>How many files are made side by side: each holds a row group, and the memory is to be flat.</summary>
    private const int MostWriters = 4;

    private readonly Partitioning _partitioning;
    private readonly FolderTarget _folder;
    private readonly PartNames _names;
    private readonly long _groupWeight;
    private readonly FilingLog _log;
    private readonly List<PartFile> _parts = [];

    public ParquetFolderOutput(FolderTarget folder, FormatOptions options, long groupWeight = PartitionFiles.UsualWeight)
    {
        (_folder, _partitioning, _groupWeight) = (folder, options.Partition, groupWeight);
        _names = new PartNames(folder.Path, folder.Shard);
        Directory.CreateDirectory(folder.Path);
        if (_names.Foreign() is { } file)
            throw new IOException($"{file} is of a run that divided its inputs in another way; together they would hold filings twice.");
        foreach (var part in _names.Unfinished()) File.Delete(part + PartFile.Suffix);
        _log = new FilingLog(_names.Own(LogName), folder.IsResumable);
    }

    public IReadOnlyList<PartFile> Parts => _parts;

    public IReadOnlyList<string> Replaced
    {
        get
        {
            var own = _parts.Select(part => part.Target).ToHashSet(StringComparer.Ordinal);
            return [.. _names.Finished().Select(Path.GetFullPath).Where(path => !own.Contains(path)), _log.Path];
        }
    }

    public IFilingChunk NewChunk() => new RecordChunk(hasTables: true, _partitioning);

    public void Append(IFilingChunk chunk) => ((RecordChunk)chunk).ForEach(_log.Add);

    public string Checkpoint()
    {
        _log.Flush();
        return _log.Length.ToString(CultureInfo.InvariantCulture);
    }

    public bool Resume(string checkpoint) =>
        long.TryParse(checkpoint, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && _log.Resume(length);

    public void Finish()
    {
        _log.Seal();
        var parts = new ConcurrentBag<(int DataSet, PartFile Part)>();
        try
        {
            Parallel.ForEach(Partitioner.Create(_log.Places, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, MostWriters) },
                () => new PartitionFiles(_log, _groupWeight),
                (place, _, files) =>
                {
                    files.Write(place, dataSet => Create(dataSet, place.Partition, parts));
                    return files;
                },
                files => files.Dispose());
            // A data set without rows is there too, and says its columns.
            using var empty = new PartitionFiles(_log, _groupWeight);
            var filled = parts.Select(part => part.DataSet).ToHashSet();
            for (var i = 0; i < DataSet.All.Count; i++)
                if (!filled.Contains(i)) empty.WriteEmpty(i, dataSet => Create(dataSet, PartitionPath.Of(null, _partitioning), parts));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
        finally
        {
            _parts.AddRange(parts.Select(part => part.Part).OrderBy(part => part.Target, StringComparer.Ordinal));
        }
    }

    public void Dispose() => _log.Dispose();

    private PartFile Create(int dataSet, string partition, ConcurrentBag<(int DataSet, PartFile Part)> parts)
    {
        var path = _names.Of(DataSet.All[dataSet], partition);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = new PartFile(path) { IsResumable = _folder.IsResumable };
        parts.Add((dataSet, part));
        return part;
    }
}
