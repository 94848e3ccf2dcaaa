namespace Form4Tool.Tests.Text;

/// <summary>What word processors, mail programs and narrow pages do to the blanks, the line ends and the head of a text.</summary>
public class PastedTextTests
{
    private const string Extracted = "option-exercise/filing.txt", Typed = "ascii-form4-columns/filing.txt";

    [Theory]
    [InlineData(Extracted, " ", "\u00A0")]
    [InlineData(Typed, " ", "\u00A0")]
    [InlineData(Extracted, "\n", "\u2028")]
    [InlineData(Typed, "\n", "\u2028")]
    [InlineData(Typed, "\n", "\v")]
    [InlineData(Extracted, "\n", "\u0085")]
    public void Other_blanks_and_line_ends_change_nothing(string sample, string plain, string other) =>
        Filing(Sample(sample).Replace(plain, other)).Should().Be(Filing(Sample(sample)));

    [Fact]
    public void The_number_of_the_next_item_is_no_date_of_an_original()
    {
        var filing = Filing(Sample(Extracted).Replace("\t6. Individual", "\n6. Individual").Replace("or Joint/Group", "or\nJoint/Group"));

        (filing.DocumentType, filing.DateOfOriginalSubmission).Should().Be(("4", null));
    }

    [Theory]
    [InlineData("[\nMGHI\n]", "MGHI")]
    [InlineData("[ MGHI\n]", "MGHI")]
    [InlineData("[MG\nHI]", "MGHI")]
    [InlineData("[ MGHI", null)]            // whether more of it stood on the next line nothing shows
    public void A_symbol_whose_brackets_stand_on_two_lines_is_not_of_the_name(string symbol, string? expected)
    {
        var issuer = Filing(Sample(Extracted).Replace("[MGHI]\t", symbol + "\n")).Issuer;

        issuer.Should().BeEquivalentTo(new { Name = "MERIDIAN GROCERY HOLDINGS INC", TradingSymbol = expected });
    }

    [Fact]
    public void An_item_whose_caption_is_broken_behind_the_symbol_is_not_of_the_name()
    {
        var issuer = Filing(Sample(Extracted).Replace("[MGHI]\t5. Relationship of Reporting Person(s) to Issuer",
            "[ MGHI ] 5. Relationship of Reporting Person(s)\nto Issuer")).Issuer;

        issuer.Should().BeEquivalentTo(new { Name = "MERIDIAN GROCERY HOLDINGS INC", TradingSymbol = "MGHI" });
    }

    [Fact]
    public void What_goes_on_behind_a_name_that_holds_words_of_the_form_is_no_name()
    {
        var issuer = Filing(Sample(Extracted).Replace("[MGHI]\t5. Relationship of Reporting Person(s) to Issuer",
            "5. Relationship of Reporting Person(s)\nto Issuer")).Issuer;

        issuer.Name.Should().BeNull();
    }

    [Theory]
    [InlineData("LUMEN BAY CORP | [ LBC ] |")]
    [InlineData("LUMEN BAY CORP [ LBC ] | |")]
    public void Names_under_captions_that_stand_side_by_side_are_in_the_order_of_these(string issuer)
    {
        const string last = "3. Issuer Name and Ticker or Trading Symbol";
        var filing = Filing($"""
            FORM 3
            (Print or Type Responses)
            INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES

            | 1. Name and Address of Reporting Person* | 2. Date of Event Requiring Statement (Month/Day/Year) | {last} | |
            |---|---|---|---|
            | Hale Nora | 11/04/2021 | {issuer}
            | (Last) | (First) | (Middle) | |
            """);

        filing.Issuer.Should().BeEquivalentTo(new { Name = "LUMEN BAY CORP", TradingSymbol = "LBC" });
        (filing.ReportingOwners.Single().Name, filing.PeriodOfReport).Should().Be(("Hale Nora", new DateOnly(2021, 11, 4)));
    }

    private static OwnershipFiling Filing(string text) => Form4.Parse(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Sample(string name) => File.ReadAllText(Path.Combine(Repository.Samples, name));
}
