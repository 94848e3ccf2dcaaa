namespace Form4Tool.Wrappers;

/// <summary>What was found in a wrapper.</summary>
/// <param name="Wrapper">What the wrapper is, as a message says it.</param>
/// <param name="Members">The inputs inside, in order.</param>
/// <param name="Fault">What could not be opened, as a sentence; null where all was.</param>
/// <param name="Loss">What the wrapper may have cost that is inside, as a sentence; null where nothing tells of it.</param>
/// <param name="Unopened">What is packed inside and was not opened, as a sentence; null where nothing was.</param>
internal sealed record Opened(string Wrapper, IReadOnlyList<Member> Members, string? Fault = null, string? Loss = null,
    string? Unopened = null);

/// <summary>An input inside a wrapper.</summary>
/// <param name="Name">What tells it from the others, as <c>17</c> or a URL; null where the wrapper is made around one thing, which keeps
/// the path.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record Member(string? Name, ReadOnlyMemory<byte> Bytes);
