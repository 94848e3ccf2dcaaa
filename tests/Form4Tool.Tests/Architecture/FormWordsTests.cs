using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Tests.Architecture;

/// <summary>What the form prints is said once, in Forms: no string of another folder is a caption, a heading or a sentence of it.</summary>
public partial class FormWordsTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "Form4Tool");

    /// <summary>Strings that have the words of the form and are something else.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["UNITED STATES"] = "the name of a country",
        ["United States"] = "the name of a country",
        ["MM/dd/yyyy"] = "how a page writes a day",
        ["no securities"] = "filers say it in many ways in the place of rows",
        ["SEC Form "] = "the title that a browser shows of a page",
        ["REPORTING-OWNER"] = "a tag of EDGAR's header",
        ["REPORTING-OWNER:"] = "the same, as a line of it",
        ["MM/dd/yyyy"] = "how a date is written, which the sheet in print says of its dates too",
        ["BENEFICIAL OWNERSHIP"] = "looked for in bytes, before anything is decoded",
        ["Reporting Person"] = "looked for in bytes, before anything is decoded",
    };

    [Fact]
    public void No_caption_of_the_form_stands_outside_of_Forms()
    {
        var found = new List<string>();
        foreach (var file in Directory.GetFiles(Library, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Library, file).Replace('\\', '/');
            if (Array.Exists(["Forms/", "obj/", "bin/"], folder => path.StartsWith(folder, StringComparison.Ordinal))) continue;
            foreach (var text in Strings(File.ReadAllText(file)))
                if (FormWording.IsWording(text) && !Allowed.ContainsKey(text) && (Words().Count(text) > 1 || IsCaption(path, text)))
                    found.Add($"{path}: \"{text}\"");
        }
        found.Should().BeEmpty();
    }

    [Fact]
    public void No_pattern_outside_of_Forms_looks_for_a_caption_of_the_form()
    {
        var found = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Library, "Reading"), "*.cs", SearchOption.AllDirectories))
            foreach (var pattern in Patterns().Matches(File.ReadAllText(file)).Select(match => Whole(match.Value)))
                foreach (var words in Metacharacters().Split(pattern))
                    if (Words().Count(words) > 1 && FormWording.IsWording(words) && !Allowed.ContainsKey(words.Trim()))
                        found.Add($"{Path.GetFileName(file)}: \"{words.Trim()}\"");
        found.Should().BeEmpty();
    }

    /// <summary>A pattern with its lines joined and a blank for each of its runs of blanks.</summary>
    private static string Whole(string pattern) => Blanks().Replace(Joints().Replace(pattern, ""), " ");

    [GeneratedRegex(@"\[GeneratedRegex\(.*?\)\]\r?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Patterns();

    [GeneratedRegex(@"""\s*\+\s*@?""")]
    private static partial Regex Joints();

    [GeneratedRegex(@"\\s[+*?]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^A-Za-z' ]+")]
    private static partial Regex Metacharacters();

    /// <summary>
    /// Whether a lone word is a caption: written as the form writes it, where pages and texts are read or written. Elsewhere it is a name
    /// of its own.
    /// </summary>
    private static bool IsCaption(string path, string word) =>
        Array.Exists(["Detection/", "Layout/", "Reading/", "Output/Html/"], folder => path.StartsWith(folder, StringComparison.Ordinal))
        && word.Any(char.IsUpper) && word.Any(char.IsLower);

    /// <summary>The string literals of a source file; its comments may speak of the form.</summary>
    private static IEnumerable<string> Strings(string source)
    {
        foreach (Match match in Literal().Matches(source))
            if (match.Groups["text"] is { Success: true } text) yield return text.Value.Replace("\\n", "\n");
    }

    [GeneratedRegex(""""//[^\n]*|'(?:\\.|[^'\\\n])+'|[$]?@"(?<text>(?:""|[^"])*)"|"(?<text>(?:\\.|[^"\\\n])*)["]"""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
