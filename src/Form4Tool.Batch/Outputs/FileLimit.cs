namespace Form4Tool.Batch.Outputs;

/// <summary>
/// A file that would be larger than the system lets it be (EFBIG): the platform takes that for a wrong argument, and it is an output that
/// cannot be written.
/// </summary>
internal static class FileLimit
{
    /// <summary>Whether writing threw because of it.</summary>
    public static bool Is(Exception thrown) => thrown is ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>What is said.</summary>
    public static IOException Told(Exception thrown) =>
        new("the file would be larger than the system lets it be ('ulimit -f' says how large)", thrown);
}
