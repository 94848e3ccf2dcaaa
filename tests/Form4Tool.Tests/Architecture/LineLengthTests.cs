namespace Form4Tool.Tests.Architecture;

public class LineLengthTests
{
    private const int Longest = 140;

    /// <summary>How many lines are still longer. It may only shrink.</summary>
    private const int StillLonger = 439;

    [Fact]
    public void No_line_of_code_is_longer_than_140_characters()
    {
        var longer = new List<string>();
        foreach (var folder in new[] { "src", "tests" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            {
                if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) continue;
                var number = 0;
                foreach (var line in File.ReadLines(file))
                {
                    number++;
                    if (line.Length > Longest) longer.Add($"{Path.GetRelativePath(Repository.Root, file)}:{number}");
                }
            }
        }
        longer.Count.Should().BeLessThanOrEqualTo(StillLonger, "these lines are longer: {0}", string.Join('\n', longer));
    }
}
