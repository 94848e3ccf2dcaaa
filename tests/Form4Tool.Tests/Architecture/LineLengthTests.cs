namespace Form4Tool.Tests.Architecture;

public class LineLengthTests
{
    [Fact]
    public void No_line_of_code_is_longer_than_140_characters()
    {
        var longer =
            from folder in new[] { "src", "tests" }
            from file in Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file).Index()
            where line.Item.Length > 140
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}";
        longer.Should().BeEmpty();
    }
}
