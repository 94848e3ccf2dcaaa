using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Architecture;

/// <summary>Documents name files; a file that moves takes them along.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md", "SECURITY.md",
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Where(f => !f.EndsWith(".actual.md", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f)),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "decisions")).Select(f => Path.GetRelativePath(Repository.Root, f)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_and_folder_that_a_document_names_is_there(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document));
        foreach (Match code in Code().Matches(text)) IsThere(code.Groups["path"].Value, document);
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(document)!);
        foreach (Match link in Link().Matches(text))
            Path.Exists(Path.Combine(folder, link.Groups["path"].Value)).Should().BeTrue(link.Value);
    }

    [Fact]
    public void Every_test_that_the_page_on_security_names_is_there()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "SECURITY.md"));
        var names = TestName().Matches(page).Select(match => match.Value).ToHashSet();
        names.Should().HaveCountGreaterThan(15);
        var tests = Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension);
        names.Should().BeSubsetOf(tests!);
    }

    [GeneratedRegex(@"\b\w+Tests\b")]
    private static partial Regex TestName();

    /// <summary>A path is below the root, below <c>src</c> or below the library; a name without folders may stand anywhere.</summary>
    private static void IsThere(string path, string document)
    {
        string[] places = ["", "src", Path.Combine("src", "Form4Tool")];
        var found = places.Any(place => Path.Exists(Path.Combine(Repository.Root, place, path)))
            || !path.Contains('/') && Directory.EnumerateFiles(Repository.Root, path, SearchOption.AllDirectories).Any();
        found.Should().BeTrue($"{document} names {path}");
    }

    /// <summary>A file of code or a folder of ours in code quotes; what a reader shall make up is in capitals or has a star.</summary>
    [GeneratedRegex(@"`(?<path>[\w./-]+\.(?:cs|md|sh)|(?:src|tests|docs|samples|\.ci|Reading)/[\w./-]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex Link();
}
