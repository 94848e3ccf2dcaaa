using Form4Tool.Tests.Typewritten;

namespace Form4Tool.Tests.Text;

/// <summary>
/// Texts as converters, browsers and printers make them of a page, each beside what it says: printed sheets, cells in the middle of
/// their rows, widths too narrow for the tables, paper that ends within a row. The name of a case is the sentence that it shows.
/// </summary>
public class TextCaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Text", "Cases");

    public static TheoryData<string> Cases => FactsCase.NamesIn(Folder);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_says_what_its_facts_say(string sentence) => FactsCase.Agree(Folder, sentence, FactsAndWhatIsLeftOut);

    /// <summary>The text of a case, for other tests.</summary>
    internal static byte[] BytesOf(string sentence) => File.ReadAllBytes(Path.Combine(Folder, sentence + ".txt"));

    /// <summary>The facts, and behind them the messages that show what was seen and is not in the output.</summary>
    private static string FactsAndWhatIsLeftOut(Form4Result result) =>
        (result.Filing is null ? $"no filing: {result.Diagnostics[0].Id}\n" : Facts.Of(result)) +
        string.Concat(result.Diagnostics.Where(d => d.Id is "F4302" or "F4310" or "F4312" or "F4313" or "F4315" or "F4316")
            .Select(d => $"{d.Id}: {string.Join(' ', d.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n"));
}
