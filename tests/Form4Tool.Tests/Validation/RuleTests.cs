using Form4Tool.Validation;

namespace Form4Tool.Tests.Validation;

/// <summary>Each rule has a case that raises it and a near miss that does not.</summary>
public class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_breaks_a_rule_raises_it_on_its_field_and_a_near_miss_does_not(string id)
    {
        var cases = RuleCase.All.Where(c => c.Rule == id).ToList();
        cases.Should().Contain(c => c.Raises != null).And.Contain(c => c.Raises == null);
        foreach (var part in cases)
        {
            var found = Form4Validator.Validate(part.Result).Where(d => d.Id == id).ToList();
            if (part.Raises is null) found.Should().BeEmpty(part.Part);
            else found.Should().Contain(d => d.Field == part.Raises, part.Part);
            found.Where(d => d.Severity != Rules.Find(id)!.Severity || !d.Message.EndsWith('.')).Should().BeEmpty();
        }
    }

    [Fact]
    public void No_case_is_of_a_rule_that_is_not_there() =>
        RuleCase.All.Select(c => c.Rule).Except(Rules.All.Select(r => r.Id)).Should().BeEmpty();

    [Fact]
    public void Ids_are_unique_in_form_and_in_order()
    {
        Rules.All.Should().OnlyContain(r => System.Text.RegularExpressions.Regex.IsMatch(r.Id, @"^R[12]\d\d$"));
        Rules.All.Select(r => r.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void A_rule_has_a_title_a_help_of_whole_sentences_and_a_source() =>
        Rules.All.Should().OnlyContain(r => r.Title.Length > 0 && !r.Title.EndsWith('.') && r.Help.EndsWith('.') && r.Source.Length > 0);

    [Fact]
    public void A_rule_is_found_in_any_case_of_its_id()
    {
        Rules.Find("r130")!.Id.Should().Be("R130");
        Rules.Find("R999").Should().BeNull();
    }

    [Fact]
    public void A_filing_that_says_everything_breaks_no_rule_of_structure()
    {
        foreach (var folder in Directory.GetDirectories(Repository.Samples))
        {
            if (!File.Exists(Path.Combine(folder, "filing.xml"))) continue;
            var filing = Form4.ParseFile(Path.Combine(folder, "filing.xml"));
            Form4Validator.Validate(filing).Where(d => Rules.Find(d.Id)!.IsOfStructure).Should().BeEmpty(folder);
        }
    }

    [Fact]
    public void What_the_reader_has_said_of_a_field_the_structure_does_not_say_again()
    {
        var said = RuleCase.All.First(c => c is { Rule: "R104", Raises: not null }).Result;
        var diagnostic = new Diagnostic("F4103", Severity.Warning, "Said.", "issuer.tradingSymbol", null, null);
        Form4Validator.Validate(said).Should().NotBeEmpty();
        Form4Validator.Validate(said with { Diagnostics = [diagnostic] }).Should().BeEmpty();
    }

    [Fact]
    public void Validating_changes_nothing()
    {
        foreach (var part in RuleCase.All)
        {
            var before = part.Result.ToJson();
            Form4Validator.Validate(part.Result);
            part.Result.ToJson().Should().Be(before);
        }
    }

    [Fact]
    public void A_result_without_a_filing_cannot_be_validated()
    {
        var none = Form4.ReadAll(ReadOnlyMemory<byte>.Empty).Single();
        FluentActions.Invoking(() => Form4Validator.Validate(none)).Should().Throw<ArgumentException>();
    }
}
