using Form4Tool.Cli.Hosting;
using System.Globalization;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Cli.Commands;

/// <summary>The value of <c>--shard</c>.</summary>
internal static class ShardOption
{
    /// <summary>Reads <c>K/N</c>, or <c>auto</c> with the variables of an array job.</summary>
    /// <param name="text">The value of the option.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="UsageException">It is neither, or the variables are not there.</exception>
    public static Shard Parse(string text, Func<string, string?> environment)
    {
        if (text == "auto") return Auto(environment);
        if (text.Split('/') is [var k, var n] && ToNumber(k) is { } number && ToNumber(n) is { } count && number >= 1 && number <= count)
            return new Shard(number, count);
        throw new UsageException($"--shard takes K/N with K from 1 to N, or auto; \"{text}\" is neither.");
    }

    /// <summary>Slurm, Kubernetes indexed jobs and AWS Batch number the tasks of an array by variables of their own.</summary>
    private static Shard Auto(Func<string, string?> environment)
    {
        // Slurm counts from any number, in any step: 0-3, 1-4, 1-7:2.
        if (ToNumber(environment("SLURM_ARRAY_TASK_ID")) is { } task)
        {
            var least = ToNumber(environment("SLURM_ARRAY_TASK_MIN")) ?? 0;
            var step = Math.Max(1, ToNumber(environment("SLURM_ARRAY_TASK_STEP")) ?? 1);
            if (ToNumber(environment("SLURM_ARRAY_TASK_COUNT")) is { } tasks)
                return Of((task - least) / step, tasks, "SLURM_ARRAY_TASK_ID");
        }
        else if (ToNumber(environment("JOB_COMPLETION_INDEX")) is { } index)
        {
            // Kubernetes gives the index alone; the job's manifest hands its number of completions on.
            if (ToNumber(environment("JOB_COMPLETIONS") ?? environment("COMPLETIONS")) is { } completions)
                return Of(index, completions, "JOB_COMPLETION_INDEX");
            throw new UsageException(
                "--shard auto found JOB_COMPLETION_INDEX but not how many there are: set JOB_COMPLETIONS in the job's manifest.");
        }
        else if (ToNumber(environment("AWS_BATCH_JOB_ARRAY_INDEX")) is { } child)
        {
            if (ToNumber(environment("AWS_BATCH_JOB_ARRAY_SIZE")) is { } size) return Of(child, size, "AWS_BATCH_JOB_ARRAY_INDEX");
            throw new UsageException("--shard auto found AWS_BATCH_JOB_ARRAY_INDEX but not AWS_BATCH_JOB_ARRAY_SIZE.");
        }
        throw new UsageException("--shard auto found no array job: neither SLURM_ARRAY_TASK_ID with SLURM_ARRAY_TASK_COUNT, nor "
            + "JOB_COMPLETION_INDEX with JOB_COMPLETIONS, nor AWS_BATCH_JOB_ARRAY_INDEX with AWS_BATCH_JOB_ARRAY_SIZE is set.");
    }

    private static Shard Of(int index, int count, string variable) => index >= 0 && index < count
        ? new Shard(index + 1, count)
        : throw new UsageException($"--shard auto: {variable} is outside of its array of {count}.");

    private static int? ToNumber(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
