using System.Text;
using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary><c>docs/rules.md</c> is made of the table of rules and of what was judged over real filings.</summary>
public class RuleDocumentTests
{
    [Fact]
    public void The_document_of_rules_is_fresh()
    {
        var file = Path.Combine(Repository.Root, "docs", "rules.md");
        var expected = Document();
        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual == expected) return;
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "rules.actual.md"), expected);
        Assert.Fail("docs/rules.md is not what the table of rules makes; docs/rules.actual.md beside it is. Rename that.");
    }

    [Fact]
    public void The_era_of_a_rule_is_said_in_words()
    {
        RuleDocument.Era(Rules.Find("R231")!).Should().Be("of 2008-06-25 or later");
        RuleDocument.Era(Rules.Find("R157")!).Should().Be("up to 2023-03-19");
        RuleDocument.Era(Rules.Find("R220")!).Should().BeEmpty();
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Rules

            `form4 check` holds filings to these rules, `form4 explain ID` tells one of them, and `Form4Validator` is their library. A rule
            never changes a value. It holds for filings of the days that its row names, by the day of filing, else of the last signature.
            What a page or text cannot show, and what its reader has said already, breaks no rule. A case that breaks each rule and near
            misses that do not are in `tests/Form4Tool.Tests/Validation/Cases`.


            """.ReplaceLineEndings("\n"));
        text.Append(RuleDocument.ToMarkdown());
        text.Append("""

            ## Over real filings

            Over 308 filings that EDGAR accepted (2009 to 2025, 2,546 rows) no rule of structure finds anything, and no rule finds anything
            in more than one filing of fifty. Each finding was looked at:

            | rule | findings | filings | right | what was seen |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var line in File.ReadAllLines(RealFindingsTests.Snapshot)) text.Append($"| {string.Join(" | ", line.Split('\t'))} |\n");
        return text.ToString();
    }
}
