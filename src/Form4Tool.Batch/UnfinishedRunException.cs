namespace Form4Tool.Batch;

/// <summary>The unfinished run to a destination was another one, which this one cannot resume.</summary>
public sealed class UnfinishedRunException : Exception
{
    internal UnfinishedRunException(string destination) : base($"The unfinished run to {destination} was another one.") { }
}
