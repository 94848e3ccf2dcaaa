namespace Form4Tool.Tests.Typewritten;

/// <summary>
/// Layouts in which filers typed the form: each file beside what it says, written down by eye; several forms are parted by an empty line.
/// </summary>
public class LayoutTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Typewritten");

    private static readonly string LayoutFolder = Path.Combine(Folder, "Layouts");

    public static TheoryData<string> Layouts => FactsCase.NamesIn(LayoutFolder);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_says_what_its_facts_say(string name) => FactsCase.Agree(LayoutFolder, name, Facts.Of);

    public static TheoryData<string, string> RealForms()
    {
        var data = new TheoryData<string, string>();
        if (Repository.Corpus is { } corpus)
        {
            foreach (var name in FactsCase.Names(Path.Combine(Folder, "Corpus")))
                foreach (var folder in new[] { "ascii", "filer-html",
                    "extracted-text-shapes" }.Where(f => Directory.Exists(Path.Combine(corpus, f))))
                    foreach (var input in Directory.GetFiles(Path.Combine(corpus, folder), name + ".*"))
                        data.Add(input, Path.Combine(Folder, "Corpus", name + ".facts"));
        }
        if (data.Count == 0) data.Add("skipped: FORM4_CORPUS names no corpus", "");
        return data;
    }

    [Theory]
    [MemberData(nameof(RealForms))]
    public void A_real_form_says_what_was_read_in_it_by_eye(string input, string facts)
    {
        if (facts.Length > 0) FactsCase.AgreeWith(input, facts, Facts.Of);
    }
}
