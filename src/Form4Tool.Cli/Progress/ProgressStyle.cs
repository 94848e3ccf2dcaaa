namespace Form4Tool.Cli.Progress;

/// <summary>How progress is shown: the values of <c>--progress</c>.</summary>
internal enum ProgressStyle
{
    /// <summary>A bar where standard error is a terminal, else nothing.</summary>
    Auto,

    /// <summary>A line now and then.</summary>
    Plain,

    /// <summary>Nothing.</summary>
    None,
}
