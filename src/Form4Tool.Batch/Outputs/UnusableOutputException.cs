namespace Form4Tool.Batch.Outputs;

/// <summary>An output cannot be written, and a run that went on where this one stopped could not either.</summary>
public sealed class UnusableOutputException : IOException
{
    /// <summary>An exception that says why the output cannot be written, now or by a run that resumes this one.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="inner">What was thrown; null where nothing was.</param>
    public UnusableOutputException(string message, Exception? inner = null)
        : base(message ?? throw new ArgumentNullException(nameof(message)), inner) { }
}
