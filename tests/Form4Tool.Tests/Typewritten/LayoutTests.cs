namespace Form4Tool.Tests.Typewritten;

/// <summary>Layouts in which filers typed the form: each file beside what it says, written down by eye; several forms are parted by an empty line.</summary>
public class LayoutTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Typewritten");

    public static TheoryData<string> Layouts()
    {
        var data = new TheoryData<string>();
        foreach (var facts in Directory.GetFiles(Path.Combine(Folder, "Layouts"), "*.facts").Order(StringComparer.Ordinal)) data.Add(Path.GetFileNameWithoutExtension(facts));
        return data;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_says_what_its_facts_say(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Folder, "Layouts"), name + ".*").Single(f => !f.EndsWith(".facts", StringComparison.Ordinal));
        Agree(input, Path.Combine(Folder, "Layouts", name + ".facts"));
    }

    public static TheoryData<string, string> RealForms()
    {
        var data = new TheoryData<string, string>();
        if (Repository.Corpus is { } corpus)
        {
            foreach (var facts in Directory.GetFiles(Path.Combine(Folder, "Corpus"), "*.facts").Order(StringComparer.Ordinal))
                foreach (var folder in new[] { "ascii", "filer-html", "extracted-text-shapes" }.Where(f => Directory.Exists(Path.Combine(corpus, f))))
                    foreach (var input in Directory.GetFiles(Path.Combine(corpus, folder), Path.GetFileNameWithoutExtension(facts) + ".*")) data.Add(input, facts);
        }
        if (data.Count == 0) data.Add("skipped: FORM4_CORPUS names no corpus", "");
        return data;
    }

    [Theory]
    [MemberData(nameof(RealForms))]
    public void A_real_form_says_what_was_read_in_it_by_eye(string input, string facts)
    {
        if (facts.Length > 0) Agree(input, facts);
    }

    private static void Agree(string input, string facts)
    {
        var actual = string.Join("\n", new Form4Reader().Read(File.ReadAllBytes(input)).Select(Facts.Of));
        if (actual == File.ReadAllText(facts)) return;
        File.WriteAllText(Path.ChangeExtension(facts, ".actual.facts"), actual);
        actual.Should().Be(File.ReadAllText(facts));
    }
}
