namespace Form4Tool;

/// <summary>How inputs are read. Change it with <c>with</c>.</summary>
public readonly record struct Form4Options()
{
    /// <summary>The options that apply when none are given.</summary>
    public static Form4Options Default { get; } = new();

    /// <summary>The largest input that is read, in bytes: 256 MB unless changed. EDGAR's largest submissions are smaller.</summary>
    public int MaxInputBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Whether <see cref="SourceInfo.Sha256"/> is computed.</summary>
    public bool Hash { get; init; }
}
