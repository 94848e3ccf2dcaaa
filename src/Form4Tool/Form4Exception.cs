namespace Form4Tool;

/// <summary>An input could not be read, or not wholly, as one ownership filing.</summary>
public sealed class Form4Exception : Exception
{
    internal Form4Exception(string message, OwnershipFiling? filing, ValueList<Diagnostic> diagnostics) : base(message)
    {
        Filing = filing;
        Diagnostics = diagnostics;
    }

    /// <summary>What could be read; null where nothing could.</summary>
    public OwnershipFiling? Filing { get; }

    /// <summary>All that was found about the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
