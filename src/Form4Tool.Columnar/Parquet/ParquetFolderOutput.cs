using System.Globalization;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Output.Tables;

namespace Form4Tool.Columnar.Parquet;

/// <summary>
/// All data sets in a folder, by time of filing. Filings are held until they weigh as much as a stage; then each data set and partition
/// gets one more file, while the next stage is read. Where a stage ends follows from the filings alone, so the files are the same
/// whatever the number of workers, and a killed run goes on behind the last stage.
/// </summary>
internal sealed class ParquetFolderOutput : IStagedOutput, IDisposable
{
    private static readonly ParquetTable[] Tables = [.. DataSet.All.Select(dataSet => new ParquetTable(dataSet))];

    private readonly Partitioning _partitioning;
    private readonly FolderTarget _folder;
    private readonly PartNames _names;
    private readonly List<PartFile> _parts = [];
    private readonly bool[] _hasRows = new bool[DataSet.All.Count];
    private readonly RowsFiller _rows = new();
    private readonly TablesFiller.State _tables = new();
    private Stage _stage = new(), _spare = new();
    private Task? _writing;
    private readonly long _stageWeight;
    private long _weight, _written, _told;
    private int _passOver, _writtenParts;

    public ParquetFolderOutput(FolderTarget folder, FormatOptions options, long stageWeight = Stage.UsualWeight)
    {
        _stageWeight = stageWeight;
        (_folder, _partitioning, _names) = (folder, options.Partition, new PartNames(folder.Path, folder.Shard));
        Directory.CreateDirectory(folder.Path);
        if (_names.Foreign() is { } file)
            throw new IOException($"{file} is of a run that divided its inputs in another way; together they would hold filings twice.");
        if (folder.Keep) return;
        foreach (var (part, _) in _names.Unfinished()) File.Delete(part + PartFile.Suffix);
    }

    public IReadOnlyList<PartFile> Parts => _parts;

    public IReadOnlyList<string> Replaced
    {
        get
        {
            var own = _parts.Select(part => part.Target).ToHashSet(StringComparer.Ordinal);
            return [.. _names.Finished().Select(file => Path.GetFullPath(file.Path)).Where(path => !own.Contains(path))];
        }
    }

    public long Stages { get; private set; }

    public int StagedFilings { get; private set; }

    public IFilingChunk NewChunk() => new FilingList(hasKeys: true, ExactDecimals.Refused);

    public void Append(IFilingChunk chunk)
    {
        var filings = ((FilingList)chunk).Filings;
        for (var i = 0; i < filings.Count; i++)
        {
            if (_passOver > 0) _passOver--;
            else if (Add(filings[i].Result, filings[i].Key)) StagedFilings = i + 1;
        }
    }

    public string Checkpoint() => $"{CheckpointOf(Stages)} 0";

    public StageEnd? Written(bool wait)
    {
        if (wait) Wait();
        else if (_writing is { IsCompleted: true }) Wait();
        if (_written == _told) return null;
        _told = _written;
        return new StageEnd(_written, CheckpointOf(_written));
    }

    public bool Resume(string checkpoint)
    {
        var numbers = checkpoint.Split(' ').Select(
            n => int.TryParse(n, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        if (numbers is not [>= 0 and var stages, >= 0 and var files, >= 0 and var passOver]) return false;
        var found = _names.Unfinished();
        if (found.Count(part => part.Stage < stages) != files) return false;
        foreach (var (path, stage) in found.OrderBy(part => part.Stage).ThenBy(part => part.Path, StringComparer.Ordinal))
        {
            if (stage >= stages) File.Delete(path + PartFile.Suffix);
            else _parts.Add(PartFile.OfSealed(path));
        }
        foreach (var (i, dataSet) in DataSet.All.Index())
        {
            var place = Path.GetFullPath(Path.Combine(_folder.Path, dataSet.Name)) + Path.DirectorySeparatorChar;
            _hasRows[i] = _parts.Exists(part => part.Target.StartsWith(place, StringComparison.Ordinal));
        }
        (Stages, _written, _told, _writtenParts, _passOver) = (stages, stages, stages, files, passOver);
        return true;
    }

    public void Finish()
    {
        if (_weight > 0) End();
        Wait();
        // A data set without rows is there too, and says its columns.
        foreach (var (i, dataSet) in DataSet.All.Index())
            if (!_hasRows[i]) Write(i, PartitionPath.Of(null, _partitioning), Stages, new TableBuffer(dataSet));
    }

    public void Dispose()
    {
        try
        {
            _writing?.Wait();
        }
        catch (AggregateException)
        {
            // The run ends for another reason, or was told of this one.
        }
    }

    /// <summary>Adds a filing, and says whether the stage ended with it.</summary>
    private bool Add(Form4Result result, string key)
    {
        var buffers = _stage[PartitionPath.Of(result.Filing!.Header.FiledAsOfDate, _partitioning)];
        var before = Stage.WeightOf(buffers);
        _tables.Buffers = buffers;
        TableRows.Write(result, key, TableScope.DataSet, new TablesFiller(_tables));
        _rows.Add(result, buffers[^1]);
        _weight += Stage.WeightOf(buffers) - before;
        if (_weight < _stageWeight) return false;
        End();
        return true;
    }

    private void End()
    {
        Wait();
        var number = Stages++;
        (_stage, _spare) = (_spare, _stage);
        _weight = 0;
        var ended = _spare;
        _writing = Task.Run(() =>
        {
            foreach (var (partition, buffers) in ended.Partitions)
            {
                for (var i = 0; i < buffers.Length; i++)
                    if (buffers[i].Rows > 0) Write(i, partition, number, buffers[i]);
            }
            ended.Clear();
        });
    }

    private void Wait()
    {
        if (_writing is null) return;
        _writing.GetAwaiter().GetResult();
        (_writing, _written, _writtenParts) = (null, Stages, _parts.Count);
    }

    private string CheckpointOf(long stages) => string.Create(CultureInfo.InvariantCulture, $"{stages} {_writtenParts}");

    private void Write(int dataSet, string partition, long stage, TableBuffer rows)
    {
        var path = _names.Of(rows.DataSet, partition, stage);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var bytes = new MemoryStream();
        var writer = Tables[dataSet].Open(bytes);
        if (rows.Rows > 0) Tables[dataSet].Write(writer, rows);
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        var part = new PartFile(path) { IsResumable = _folder.IsResumable };
        _parts.Add(part);
        part.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        part.Seal();
        _hasRows[dataSet] |= rows.Rows > 0;
    }
}
