using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Architecture;

public class LayeringTests
{
    /// <summary>A folder may use only the folders before it. The root folder comes last.</summary>
    private static readonly string[] Layers = ["Model", "Diagnostics", "Input", "Binding", "Lexing", "Forms", "Layout", "Assignment", "Submissions", "Detection", "Reading", "Validation", "Output"];

    private static readonly string Library = Path.Combine(Repository.Root, "src", "Form4Tool");

    [Fact]
    public void A_folder_uses_only_the_folders_before_it()
    {
        foreach (var (folder, file, used) in Uses())
        {
            if (Array.IndexOf(Layers, used) is var layer and >= 0)
                layer.Should().BeLessThanOrEqualTo(Array.IndexOf(Layers, folder), $"{file} in {folder} uses {used}");
        }
    }

    [Fact]
    public void The_readers_do_not_see_each_other()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Library, "Reading")))
        {
            var own = Path.GetFileName(folder);
            foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                foreach (Match match in Regex.Matches(File.ReadAllText(file), @"Form4Tool\.Reading\.(\w+)"))
                    match.Groups[1].Value.Should().BeOneOf([own, "Form", "Typewritten"], $"{Path.GetFileName(file)} is a reader of {own}");
            }
        }
    }

    [Fact]
    public void AngleSharp_is_used_in_the_HTML_reader_only()
    {
        foreach (var file in Directory.GetFiles(Library, "*.cs", SearchOption.AllDirectories))
            if (File.ReadAllText(file).Contains("using AngleSharp")) file.Replace('\\', '/').Should().Contain("/Reading/Html/");
    }

    private static IEnumerable<(string Folder, string File, string Used)> Uses()
    {
        foreach (var folder in Layers)
        {
            var path = Path.Combine(Library, folder);
            if (!Directory.Exists(path)) continue;
            foreach (var file in Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories))
                foreach (Match match in Regex.Matches(File.ReadAllText(file), @"Form4Tool\.(\w+)"))
                    yield return (folder, Path.GetFileName(file), match.Groups[1].Value);
        }
    }
}
