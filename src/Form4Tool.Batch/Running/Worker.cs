using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Running;

/// <summary>Reads inputs and hands them to a consumer of its own. No input stops it.</summary>
internal sealed class Worker<TStep>(RunOptions options, IInputConsumer<TStep> consumer) where TStep : Step
{
    private readonly ContentReader _contents = new(options.Reading.MaxInputBytes);

    /// <summary>Processes one input.</summary>
    public void Process(InputItem item, TStep step)
    {
        try
        {
            if (!item.IsLeftOut) Read(item, step);
        }
        catch (IOException e) when (OpenFiles.AreTooMany(e))
        {
            step.Fault = e;
        }
        catch (Exception e)
        {
            // One input must never end a run over millions; the fault is reported with its kind, and the run fails.
            var what = $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
            consumer.Refuse(item, Refusals.Of(BatchDiagnostics.Unexpected, what), step);
        }
        item.Return();
        _contents.Trim();
        if (step.Archive is not null) return;
        step.Items++;
        step.Marks += item.Mark();
    }

    private void Read(InputItem item, TStep step)
    {
        var content = _contents.Read(item);
        if (content.Problem is { } problem)
            consumer.Refuse(item, !item.IsNamed && Refusals.IsOther([problem]) ? Refusals.Skipped(problem) : problem, step);
        else if (content.IsArchive) (step.Archive, step.ArchiveStream) = (item, content.Archive);
        else if (!IsOfOtherShard(item)) consumer.Take(item, content.Bytes, step);
    }

    /// <summary>An archive named alone shares its members among shards; a filing named alone belongs to one shard as others do.</summary>
    private bool IsOfOtherShard(InputItem item) =>
        options.ShardsMembers && !item.IsMember && options.Shard is { } shard && !shard.Takes(item.Inside);
}
