namespace Form4Tool.Wrappers;

/// <summary>
/// Something that people, browsers, programs and crawlers wrap around a filing. It is opened; what is inside is read as an input of its
/// own.
/// </summary>
internal interface IWrapper
{
    /// <summary>What it is, as a message says it: <c>a web archive (WARC)</c>.</summary>
    string Name { get; }

    /// <summary>Opens an input.</summary>
    /// <param name="input">The input's bytes, as they came.</param>
    /// <returns>What is inside; null where the input is not wrapped in this.</returns>
    Opened? Open(ReadOnlyMemory<byte> input);
}
