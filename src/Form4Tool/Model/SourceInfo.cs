namespace Form4Tool;

/// <summary>Where a filing comes from.</summary>
/// <param name="Path">The input as given; <c>archive.tar.gz!/0001.nc</c> inside an archive; <c>-</c> for standard input.</param>
/// <param name="Format">The format that was recognised.</param>
/// <param name="Container">What it was wrapped in.</param>
/// <param name="Sha256">The hash of the input's bytes, lower-case hexadecimal; null unless asked for.</param>
public sealed record SourceInfo(string Path, SourceFormat Format, SourceContainer Container, string? Sha256);
