namespace Form4Tool.Cli;

/// <summary>The reader of standard output went away.</summary>
internal sealed class BrokenPipeException(IOException inner) : IOException(inner.Message, inner);
