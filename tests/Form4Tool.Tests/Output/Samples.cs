using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Tests.Output;

/// <summary>The samples as results, for tests of writers.</summary>
internal static class Samples
{
    /// <summary>Every sample's EDGAR submission (there the header is known), by name of the sample.</summary>
    public static IReadOnlyList<(string Name, Form4Result Result)> Submissions { get; } =
        [.. Directory.GetFiles(Repository.Samples, "submission.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(Read)];

    /// <summary>Every sample's XML, by name of the sample.</summary>
    public static IReadOnlyList<(string Name, Form4Result Result)> Xml { get; } =
        [.. Directory.GetFiles(Repository.Samples, "filing.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(Read)];

    /// <summary>Every sample in every shape, typed forms of before 2003 among them, by the path below the folder of samples.</summary>
    public static IReadOnlyList<(string Name, Form4Result Result)> Shapes { get; } =
        [.. Directory.GetFiles(Repository.Samples, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is not (".json" or ".md") && Path.GetDirectoryName(path) != Repository.Samples)
            .Order(StringComparer.Ordinal).SelectMany(Read)
            .Select(read => (Path.GetRelativePath(Repository.Samples, read.Item2.Source.Path), read.Item2))];

    /// <summary>The real filings of the corpus in XML; none where there is no corpus.</summary>
    public static IReadOnlyList<(string Name, Form4Result Result)> Corpus { get; } = Repository.Corpus is null ? [] :
        [.. new[] { "xml", "submission", "x0101" }.Select(folder => Path.Combine(Repository.Corpus, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder).Order(StringComparer.Ordinal)).SelectMany(Read)];

    public static OwnershipFiling Filing(string name) => Xml.Single(sample => sample.Name == name).Result.Filing!;

    /// <summary>What a writer makes of a filing, and what it tells about it.</summary>
    public static (ValueList<Diagnostic> Told, string Text) Write(IFilingWriter writer, OwnershipFiling filing)
    {
        using var stream = new MemoryStream();
        var told = writer.Write(new Form4Result(new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, []),
            stream);
        return (told, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static IEnumerable<(string, Form4Result)> Read(string path) =>
        new Form4Reader().Read(File.ReadAllBytes(path), path).Where(result => result.Filing is not null)
            .Select(result => (Path.GetFileName(path) is "submission.txt" or "filing.xml" ? Path.GetFileName(Path.GetDirectoryName(path)!)
            : Path.GetFileName(path), result));
}
