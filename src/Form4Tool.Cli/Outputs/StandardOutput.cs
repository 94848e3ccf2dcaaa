namespace Form4Tool.Cli.Outputs;

/// <summary>Writes to standard output and tells a reader that went away from a disk that is full.</summary>
internal static class StandardOutput
{
    public static void Write(Stream output, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        try
        {
            output.Write(bytes);
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            throw new BrokenPipeException(e);
        }
    }

    /// <summary>Says that it cannot be written.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(IOException e, TextWriter error)
    {
        error.WriteLine($"form4: standard output cannot be written: {e.Message}");
        return ExitCode.Failure;
    }

    /// <summary>EPIPE on Unix (32); ERROR_BROKEN_PIPE (109) and ERROR_NO_DATA (232) on Windows.</summary>
    public static bool IsBrokenPipe(IOException e) =>
        OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) is 109 or 232 : (e.HResult & 0xFFFF) == 32;
}
