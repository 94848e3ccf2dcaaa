namespace Form4Tool.Batch;

/// <summary>The unfinished run to a destination cannot be resumed by this one: it was another, or its inputs changed since.</summary>
public sealed class UnfinishedRunException : Exception
{
    internal UnfinishedRunException(string destination, bool areInputsChanged = false)
        : base(areInputsChanged ? $"The inputs of the unfinished run to {destination} changed since."
            : $"The unfinished run to {destination} was another one.") =>
        AreInputsChanged = areInputsChanged;

    /// <summary>
    /// Whether the run is the same, and inputs that it had read were removed or changed since, or others were added among them: what it
    /// wrote is no longer the beginning of what is asked for.
    /// </summary>
    public bool AreInputsChanged { get; }
}
