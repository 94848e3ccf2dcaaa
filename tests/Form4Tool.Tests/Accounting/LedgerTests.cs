using System.Text;
using Form4Tool.Tests.Output;
using Form4Tool.Tests.Pages;

namespace Form4Tool.Tests.Accounting;

/// <summary>Every word between a form's title and its end is in a value or a message, is the form's own, or is reported as left.</summary>
public class LedgerTests
{
    private const string Row = "Common Stock\t05/06/2019\t\tP\t\t10,500\tA\t$2.25\t20,000\tD\t";

    private static readonly string Form = new FormText { TableI = [Row] }.ToString();

    /// <summary>Without notes, which what follows would go on.</summary>
    private static readonly string Unexplained = new FormText { TableI = [Row], Notes = "" }.ToString();

    [Fact]
    public void A_line_that_is_in_no_field_is_reported_with_its_place_and_its_beginning()
    {
        var left = Left(Form.Replace("Explanation of Responses:", "Explanation of Responses:\n\nPledged 4,321 shares to Harbor Bank\n"));
        left.Should().ContainSingle();
        left[0].Message.Should().EndWith("is in no field: \"Pledged 4,321 shares to Harbor Bank\".");
        left[0].Line.Should().Be(Form.Split('\n').ToList().FindIndex(l => l.Contains("Explanation")) + 3);
        left[0].Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Remarks_that_lost_their_label_are_not_taken_for_what_the_signer_is() =>
        Left(Unexplained.Replace("Peter J. Marsh 05/07/2019", "The reporting person has an interest in further shares through a " +
            "partnership, over which the reporting person does not have voting or dispositive control, and disclaims beneficial " +
            "ownership of them.\n\nPeter J. Marsh 05/07/2019")).Should().ContainSingle();

    [Fact]
    public void The_beginning_of_a_title_on_a_line_of_its_own_is_reported() =>
        Left(Form.Replace("Table I - Non", "Class A\n\nTable I - Non")).Should().ContainSingle()
            .Which.Message.Should().EndWith("is in no field: \"Class\".");

    [Fact]
    public void A_warning_far_before_in_the_same_line_says_nothing()
    {
        var far = string.Concat(Enumerable.Repeat("Reporting Person ", 100));
        Left(Form.Replace("Explanation of Responses:", $"Explanation of Responses:\n\nPledged 4,321 shares {far} Bought 9,876 units\n"))
            .Should().HaveCount(2);
    }

    [Fact]
    public void Lines_that_belong_together_are_one_piece() =>
        Left(Form.Replace("Explanation of Responses:",
            "Explanation of Responses:\n\nQuantities are net of withholding.\nTaxes of 1,204 shares were withheld.\n"))
            .Should().ContainSingle().Which.Message.Should().StartWith("Lines ");

    [Fact]
    public void What_is_said_of_one_piece_says_nothing_of_the_next() =>
        Left(Form.Replace("Explanation of Responses:",
            "Explanation of Responses:\n\nPledged 4,321 shares to Harbor Bank\n\n" +
            "Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.\n\n" +
            "Bought 9,876 units from Lake Bank\n"))
            .Select(d => d.Message.Split('"')[1])
            .Should().Equal("Pledged 4,321 shares to Harbor Bank", "Bought 9,876 units from Lake Bank");

    [Fact]
    public void What_is_said_of_a_later_line_says_nothing_of_the_lines_before_it()
    {
        const string owner = "Roe Jane (Last) (First) (Middle) 10 HARBOR ROAD (Street) DOVER DE 19901 (City) (State) (Zip)";
        const string torn = "loyee Option (1) 02/15/2018 Common Stock 100,000 3.76 D";
        const string form = "Ownership Form: Direct (D) or Indirect (I)";
        FormText.ReadText($"""
            FORM 3
            INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES
            1. Name and Address of Reporting Person * {owner}
            2. Date of Event Requiring Statement (Month/Day/Year) 02/11/2008
            3. Issuer Name and Ticker or Trading Symbol LAKE TOOLS INC [LKT]
            4. Relationship of Reporting Person(s) to Issuer (Check all applicable) X Director 10% Owner
            Table I - Non-Derivative Securities Beneficially Owned
            1. Title of Security (Instr. 4) 2. Amount of Securities Beneficially Owned (Instr. 4) 3. {form}
            Table II - Derivative Securities Beneficially Owned
            (e.g., puts, calls, warrants, options, convertible securities)
            1. Title of Derivative Security (Instr. 4) 4. Conversion or Exercise Price of {torn}
            Explanation of Responses:
            1. The option vests as to 25% of the shares one year from st
            """).Diagnostics.Should().Contain(d => d.Id == "F4317").And.Contain(d => d.Message.Contains("100,000"));
    }

    [Fact]
    public void Footnotes_whose_heading_is_gone_are_not_dropped_in_silence() =>
        FormText.ReadText(new FormText { TableI = [Row], Notes = "1. Includes 4,321 restricted units that vest in quarters." }.ToString()
            .Replace("Explanation of Responses:", "")).Diagnostics
            .Should().Contain(d => d.Severity == Severity.Warning && d.Message.Contains("restricted units"));

    [Fact]
    public void A_number_is_missed_as_often_as_it_stands_there()
    {
        Left(Form).Should().BeEmpty();
        Left(Form.Replace("Explanation of Responses:", "Explanation of Responses:\n\n10,500\n")).Should().ContainSingle();
    }

    [Fact]
    public void What_a_site_puts_before_the_title_and_behind_the_end_is_no_word_of_the_form() =>
        Left($"Quotes Markets Portfolio 1,234,567\nLatest headlines of 05/01/2019\n\n{Form}\nSubscribe to Harbor Weekly for 9.99\n")
            .Should().BeEmpty();

    [Fact]
    public void What_a_message_quotes_is_not_reported_again()
    {
        var result = FormText.ReadText(new FormText { TableI = ["Common Stock\t05/06/2019\tP\t10,500\tA\t$2.25"] }.ToString());
        result.Diagnostics.Should().Contain(d => d.Id == "F4302").And.NotContain(d => d.Id == "F4315");
    }

    [Theory]
    [InlineData("3235-0287 OMB Number: Estimated average burden hours per response 0.5")]
    [InlineData("hours per 0.5 burden response:")]
    [InlineData("Acquir- ed (A) or Dispos- ed of (D)")]
    [InlineData("cisable tion Exer- Expira-")]
    [InlineData("benefically owned")]
    [InlineData("checkbox unchecked")]
    [InlineData("https://www.sec.gov/Archives/edgar/data/1234567/form4.html")]
    [InlineData("[next](/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567)")]
    [InlineData("9200\\. If Amendment, Date of Original Filed")]
    public void The_forms_own_words_are_known_however_they_are_broken(string words) =>
        Left(Form.Replace("10 HARBOR ROAD", "920 HARBOR ROAD")
            .Replace("Explanation of Responses:", $"{words}\n\nExplanation of Responses:")).Should().BeEmpty();

    [Fact]
    public void An_owner_shown_again_is_nothing_left() =>
        Left(Form.Replace("Reminder:", "MARSH PETER J 10 HARBOR ROAD DOVER, DE 19901\n\nReminder:")).Should().BeEmpty();

    [Fact]
    public void A_person_shown_again_twice_is_one_who_was_not_read()
    {
        const string street = "10 HARBOR ROAD DOVER, DE 19901\n\n";
        const string other = $"PETER J MARSH HARBOR LLC {street}MARSH PETER J {street}Reminder:";
        Left(Unexplained.Replace("Reminder:", other)).Should().NotBeEmpty();
    }

    [Fact]
    public void A_conformed_signature_that_nobody_took_is_reported_though_the_signer_is_known() =>
        Left(Unexplained.Replace("Reminder:", "/s/ Peter Marsh\n\nReminder:"))
            .Should().ContainSingle().Which.Message.Should().Contain("Peter Marsh");

    [Fact]
    public void A_page_of_this_program_is_held_to_its_words_though_an_attribute_is_damaged()
    {
        var page = Form4Tool.Output.Html.HtmlFilingWriter.ToHtml(FormText.ReadText(Form).Filing!);
        Left(page).Should().BeEmpty();
        Left(page.Replace("=\"transactionShares\"", "=\"transactionShres\""))
            .Should().ContainSingle().Which.Message.Should().Contain("10,500");
    }

    [Fact]
    public void What_a_signer_is_stands_in_no_field_and_is_no_loss() =>
        Left(Form.Replace("Peter J. Marsh 05/07/2019", "Peter J. Marsh 05/07/2019\nManaging Partner")).Should().BeEmpty();

    [Fact]
    public void What_one_document_holds_is_forgotten_when_the_next_is_read()
    {
        // A piece of the second owner's name stands apart; the two names are as long as each other.
        var reader = new Form4Reader();
        foreach (var (name, piece) in new[] { ("MARSH PETER J", "MARS"), ("HARRY PETER J", "HARR") })
        {
            var text = Form.Replace("MARSH PETER J", name).Replace("Explanation of Responses:", $"{piece}\n\nExplanation of Responses:");
            reader.Read(Encoding.UTF8.GetBytes(text))[0].Diagnostics.Should().NotContain(d => d.Id == "F4315");
        }
    }

    [Fact]
    public void A_page_is_held_to_its_words_too()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "rendered.html"));
        Left(page).Should().BeEmpty();
        Left(page.Replace("Explanation of Responses:", "Explanation of Responses:</td></tr><tr><td>Pledged 4,321 shares"))
            .Should().ContainSingle();
    }

    [Fact]
    public void No_sample_in_any_shape_leaves_a_word() =>
        Samples.Shapes.SelectMany(s => s.Result.Diagnostics.Where(d => d.Id == "F4315").Select(d => $"{s.Name}: {d.Message}"))
            .Should().BeEmpty();

    [Fact]
    public void Of_a_million_rows_that_nobody_can_read_a_thousand_are_reported_at_most()
    {
        var text = new StringBuilder(Form[..Form.IndexOf("Explanation", StringComparison.Ordinal)]);
        for (var i = 0; i < 20_000; i++) text.Append("Harbor ").Append(1_000_000 + i).Append("\n\nTable I - Non-Derivative Securities\n\n");
        text.Append(Form[Form.IndexOf("Explanation", StringComparison.Ordinal)..]);
        Left(text.ToString()).Count.Should().BeLessThanOrEqualTo(1000);
    }

    private static List<Diagnostic> Left(string text) => [.. FormText.ReadText(text).Diagnostics.Where(d => d.Id == "F4315")];
}
