namespace Form4Tool.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("form4-").FullName;

    /// <summary>The full path of something in it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string relative, byte[] content)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string relative, string content) => Write(relative, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Copies the XML of a sample and gives its full path.</summary>
    public string Filing(string relative, string sample = "simple-purchase") => Write(relative, Bytes(sample));

    /// <summary>The XML of a sample.</summary>
    public static byte[] Bytes(string sample = "simple-purchase", string file = "filing.xml") =>
        File.ReadAllBytes(System.IO.Path.Combine(Repository.Samples, sample, file));

    /// <summary>The names of everything in it.</summary>
    public IEnumerable<string> Content() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
