using Form4Tool.Forms;
using Form4Tool.Form;

namespace Form4Tool.Tests.Pages;

public class AddressTests
{
    [Theory]
    [InlineData("C/O LAKE TOOLS, INC. 250 HARBOR ROAD", "C/O LAKE TOOLS, INC.", "250 HARBOR ROAD")]
    [InlineData("C/O LAKE TOOLS, INC. 1 HARBOR ROAD, SUITE 500", "C/O LAKE TOOLS, INC.", "1 HARBOR ROAD, SUITE 500")]
    [InlineData("C/O NORTHERN RAILWAY CORPORATION ONE RAILWAY SQUARE", "C/O NORTHERN RAILWAY CORPORATION", "ONE RAILWAY SQUARE")]
    [InlineData("444 HARBOR ROAD", "444 HARBOR ROAD", null)]
    [InlineData("2155 HARBOR AVENUE, SUITE #225", "2155 HARBOR AVENUE, SUITE #225", null)]
    [InlineData("P.O. BOX 709", "P.O. BOX 709", null)]
    [InlineData("ONE HARBOR WAY", "ONE HARBOR WAY", null)]
    public void Street_lines_on_one_line_are_parted_where_one_reading_is_left(string text, string first, string? second)
    {
        StreetSplitter.TrySplit(text, out var one, out var two).Should().BeTrue();
        (one, two).Should().Be((first, second));
    }

    [Theory]
    [InlineData("C/O LAKE, 2800 HARBOR ROAD SUITE 101")]              // the suite may be the second line, or the end of it
    [InlineData("C/O 99 TOOLS INC. 100 HARBOR ROAD")]                 // two numbers
    [InlineData("9200 HARBOR BOULEVARD SUITE 1110")]
    [InlineData("100 WALL STREET 12TH FLOOR")]
    [InlineData("LAKE AIRWAYS 27-01 HARBOR PLAZA NORTH")]
    [InlineData("HARBOR PLACE")]
    [InlineData("C/O LAKE TOOLS, INC.")]
    public void Street_lines_with_two_readings_are_not_guessed(string text) =>
        StreetSplitter.TrySplit(text, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("C/O LAKE TOOLS, INC.250 HARBOR ROAD", true)]
    [InlineData("C/O LAKE CAPITAL250 HARBOR ROAD, SUITE 101", true)]
    [InlineData("ONE HARBOR DRIVEBUILDING D", true)]
    [InlineData("250 HARBOR ROAD, SUITE101", false)]
    [InlineData("P.O.BOX 250, NO.12 HARBOR ROAD", false)]
    [InlineData("27-01 HARBOR ROAD, A12", false)]
    public void Street_lines_without_a_blank_between_them_are_nobodys(string text, bool isGlued)
    {
        StreetSplitter.IsGlued(text).Should().Be(isGlued);
        var address = AddressReader.Read([new HeadItem(Caption.None, text, 0, 0, 1)], [], null);
        (address.Street1, address.Unsure).Should().Be(isGlued ? (null, text) : (text, null));
    }

    [Fact]
    public void Street_lines_that_run_together_are_not_parted_in_a_text_that_is_cut_off()
    {
        HeadItem[] street = [new(Caption.None, "C/O LAKE TOOLS, INC. 250 HARBOR ROAD", 0, 0, 1, Run: true)];
        AddressReader.Read(street, [], null).Street1.Should().Be("C/O LAKE TOOLS, INC.");
        AddressReader.Read(street, [], null, mayPart: false).Street1.Should().BeNull();
    }

    [Theory]
    [InlineData("CHELMSFORD MA 01824", "CHELMSFORD", "MA", "01824")]
    [InlineData("NEW YORK NY 10003-1234", "NEW YORK", "NY", "10003-1234")]
    [InlineData("LONGBOAT KEY, FL 34228", "LONGBOAT KEY", "FL", "34228")]
    [InlineData("TORONTO ONTARIO,\u00A0A6\u00A0M5J 2T3", "TORONTO ONTARIO", "A6", "M5J 2T3")]
    [InlineData("HONG KONG K3", "HONG KONG", "K3", null)]
    public void A_city_line_is_parted_at_the_code_of_the_state(string line, string city, string state, string? zip)
    {
        var address = AddressReader.Read([], [new HeadItem(Caption.None, line, 0, 0, 1)], null);
        (address.City, address.State, address.Zip, address.Unsure).Should().Be((city, state, zip, null));
    }

    [Theory]
    [InlineData("UNITED STATES", "NEW YORK", "NY", null, null)]
    [InlineData("NORWAY", "VESTLAND", null, "VESTLAND", "Q8")]
    public void Pages_of_2026_spell_out_state_and_country(string country, string cell, string? state, string? territory, string? code)
    {
        HeadItem[] city = [new(Caption.None, "TOWN", 0, 0, 3), new(Caption.None, cell, 0, 1, 3), new(Caption.None, "5013", 0, 2, 3)];
        var address = AddressReader.Read([], city, country);
        (address.City, address.Zip, address.State, address.Territory, address.Country).Should()
            .Be(("TOWN", "5013", state, territory, code));
        address.Abroad.Should().Be(code is not null);
    }

    [Theory]
    [InlineData("Richmond, Virginia 23219", "Richmond", "Virginia", "23219", null)]
    [InlineData("Wheeling West Virginia 26003", "Wheeling", "West Virginia", "26003", null)]
    [InlineData("Portland, MAINE 04101-1234", "Portland", "MAINE", "04101-1234", null)]
    [InlineData("Hagatna GUAM 96910", "Hagatna", "GUAM", "96910", null)]
    [InlineData("Dover DE 19901", "Dover", "DE", "19901", null)]
    [InlineData("Springfield, Ill. 62701", "Springfield", "Ill.", "62701", null)]
    [InlineData("Montreal Quebec, Canada H3B 4W8", "Montreal", "Quebec", "H3B 4W8", "Canada")]
    public void In_a_typewritten_form_the_words_of_a_state_are_what_was_filed(string line, string city, string state, string zip,
        string? country)
    {
        AddressReader.TryReadTyped(line, out var address).Should().BeTrue();
        (address.City, address.State, address.Zip, address.Country).Should().Be((city, state, zip, country));
    }

    [Theory]
    [InlineData("Paris France 75001")]
    [InlineData("100 Main Street 19901")]
    [InlineData("Dover, Delaware")]
    public void A_line_without_state_and_postal_code_is_no_town(string line) => AddressReader.TryReadTyped(line, out _).Should().BeFalse();

    [Fact]
    public void An_empty_cell_of_a_city_line_leaves_the_others_in_their_places()
    {
        HeadItem[] city = [new(Caption.None, "LONDON", 0, 0, 3), new(Caption.None, "W1J 8AJ", 0, 2, 3)];
        var address = AddressReader.Read([], city, null);
        (address.City, address.State, address.Zip).Should().Be(("LONDON", null, "W1J 8AJ"));
    }
}
