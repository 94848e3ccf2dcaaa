using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch;

/// <summary>How many inputs are read. Change it with <c>with</c>.</summary>
public sealed record Form4InputsOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static Form4InputsOptions Default { get; } = new();

    /// <summary>How each input is read. Its limit holds for the members of archives too.</summary>
    public Form4Options Reading { get; init; } = Form4Options.Default;

    /// <summary>How many workers parse; the processors, unless given. What comes out does not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The part of the inputs that is read; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Further paths, read as they are needed, as from <see cref="PathList"/>. Being no filing is no failure there.</summary>
    public IEnumerable<string>? Listed { get; init; }

    /// <summary>
    /// Files that the caller writes meanwhile, such as that behind standard output: they are passed over wherever they are found.
    /// </summary>
    public IReadOnlyCollection<string> OwnOutputs { get; init; } = [];

    /// <summary>Opens what the path <c>-</c> stands for; the standard input of the process, unless given.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
