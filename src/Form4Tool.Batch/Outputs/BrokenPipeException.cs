namespace Form4Tool.Batch.Outputs;

/// <summary>The reader of an output went away: it has enough, as <c>head</c> in a pipe.</summary>
public sealed class BrokenPipeException : IOException
{
    internal BrokenPipeException(IOException inner) : base(inner.Message, inner) { }

    /// <summary>
    /// Whether an exception says that the reader went away: EPIPE on Unix (32); ERROR_BROKEN_PIPE (109) and ERROR_NO_DATA (232)
    /// on Windows.
    /// </summary>
    /// <param name="exception">What writing threw.</param>
    public static bool Is(IOException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is BrokenPipeException
            || (OperatingSystem.IsWindows() ? (exception.HResult & 0xFFFF) is 109 or 232 : (exception.HResult & 0xFFFF) == 32);
    }
}
