namespace Form4Tool.Input;

/// <summary>What had to be done to bring an input to UTF-8.</summary>
/// <param name="What">The kind of input.</param>
/// <param name="Message">What to say of it.</param>
/// <param name="At">The byte of the result at which it shows; null where it is all of the input.</param>
internal sealed record Decoded(DiagnosticDescriptor What, string Message, int? At = null);
