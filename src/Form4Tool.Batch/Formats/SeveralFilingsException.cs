namespace Form4Tool.Batch.Formats;

/// <summary>A format that holds one filing a file met several.</summary>
public sealed class SeveralFilingsException : Exception
{
    internal SeveralFilingsException(string format) : base($"The format {format} holds one filing a file, and there are several.") { }
}
