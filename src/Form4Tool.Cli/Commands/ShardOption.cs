using System.Globalization;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Cli.Commands;

/// <summary>The value of <c>--shard</c>.</summary>
internal static class ShardOption
{
    /// <summary>Reads <c>K/N</c>, or <c>auto</c> with the variables of an array job.</summary>
    /// <param name="text">The value of the option.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="error">What is wrong, where the result is null.</param>
    public static Shard? Parse(string text, Func<string, string?> environment, out string error)
    {
        error = "";
        if (text == "auto") return Auto(environment, out error);
        var slash = text.IndexOf('/');
        if (slash > 0 && ToNumber(text[..slash]) is { } number && ToNumber(text[(slash + 1)..]) is { } count && number >= 1 && number <= count) return new Shard(number, count);
        error = $"--shard takes K/N with K from 1 to N, or auto; \"{text}\" is neither.";
        return null;
    }

    /// <summary>Slurm, Kubernetes indexed jobs and AWS Batch number the tasks of an array by variables of their own.</summary>
    private static Shard? Auto(Func<string, string?> environment, out string error)
    {
        error = "";
        // Slurm counts from any number, in any step: 0-3, 1-4, 1-7:2.
        if (ToNumber(environment("SLURM_ARRAY_TASK_ID")) is { } task)
        {
            var least = ToNumber(environment("SLURM_ARRAY_TASK_MIN")) ?? 0;
            var step = Math.Max(1, ToNumber(environment("SLURM_ARRAY_TASK_STEP")) ?? 1);
            if (ToNumber(environment("SLURM_ARRAY_TASK_COUNT")) is { } tasks) return Checked((task - least) / step, tasks, "SLURM_ARRAY_TASK_ID", out error);
        }
        else if (ToNumber(environment("JOB_COMPLETION_INDEX")) is { } index)
        {
            // Kubernetes gives the index alone; the job's manifest hands its number of completions on.
            if (ToNumber(environment("JOB_COMPLETIONS") ?? environment("COMPLETIONS")) is { } completions) return Checked(index, completions, "JOB_COMPLETION_INDEX", out error);
            error = "--shard auto found JOB_COMPLETION_INDEX but not how many there are: set JOB_COMPLETIONS in the job's manifest.";
            return null;
        }
        else if (ToNumber(environment("AWS_BATCH_JOB_ARRAY_INDEX")) is { } child)
        {
            if (ToNumber(environment("AWS_BATCH_JOB_ARRAY_SIZE")) is { } size) return Checked(child, size, "AWS_BATCH_JOB_ARRAY_INDEX", out error);
            error = "--shard auto found AWS_BATCH_JOB_ARRAY_INDEX but not AWS_BATCH_JOB_ARRAY_SIZE.";
            return null;
        }
        error = "--shard auto found no array job: neither SLURM_ARRAY_TASK_ID with SLURM_ARRAY_TASK_COUNT, nor JOB_COMPLETION_INDEX with JOB_COMPLETIONS, nor AWS_BATCH_JOB_ARRAY_INDEX with AWS_BATCH_JOB_ARRAY_SIZE is set.";
        return null;
    }

    private static Shard? Checked(int index, int count, string variable, out string error)
    {
        error = index >= 0 && index < count ? "" : $"--shard auto: {variable} is outside of its array of {count}.";
        return error.Length == 0 ? new Shard(index + 1, count) : null;
    }

    private static int? ToNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
