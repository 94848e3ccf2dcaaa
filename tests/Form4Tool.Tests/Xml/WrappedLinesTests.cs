using System.Text;

namespace Form4Tool.Tests.Xml;

public class WrappedLinesTests
{
    /// <summary>The sound document as one line, which an agent's software then broke every so many characters.</summary>
    private static string OneLine { get; } = string.Concat(Xml.Sound.Split('\n').Select(line => line.Trim()));

    private static string Wrap(string text, int width, string end) =>
        string.Join(end, text.Chunk(width).Select(chunk => new string(chunk)));

    [Theory]
    [InlineData(60, "\n")]
    [InlineData(72, "\r\n")]
    [InlineData(80, "\n")]
    [InlineData(81, "\r")]
    [InlineData(133, "\n")]
    public void Lines_of_one_width_are_joined(int width, string end)
    {
        var result = Xml.Read(Wrap(OneLine, width, end) + end);
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Ids().Should().Equal("F4207");
        result.Diagnostics[0].Message.Should().Contain($"{width} characters");
    }

    [Fact]
    public void The_declaration_may_stand_on_a_line_of_its_own()
    {
        var clean = OneLine.Replace("<?xml version=\"1.0\"?>", "");
        Xml.Read("<?xml version=\"1.0\"?>\n" + Wrap(clean, 80, "\n")).Filing.Should().Be(Xml.SoundFiling);
    }

    [Fact]
    public void Only_long_lines_that_were_broken_are_joined_where_a_break_inside_a_tag_gives_the_width_away()
    {
        var note = string.Concat(Enumerable.Repeat("The shares were sold in several transactions. ", 9)).Trim();
        var xml = Xml.With("Sold under a plan.", note);
        var broken = 0;
        for (var width = 56; width < 80; width++)
        {
            var wrapped = string.Join('\n', xml.Split('\n').Select(line => Wrap(line, width, "\n")));
            if (IsWellFormed(wrapped)) continue;
            var result = Xml.Read(wrapped);
            result.Ids().Should().Equal("F4207");
            result.Filing!.Footnotes[0].Text.Should().Be(note);
            (result.Filing with { Footnotes = Xml.SoundFiling.Footnotes }).Should().Be(Xml.SoundFiling);
            broken++;
        }
        broken.Should().BeGreaterThan(2);
    }

    private static bool IsWellFormed(string xml)
    {
        try
        {
            return System.Xml.Linq.XDocument.Parse(xml) is not null;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }

    [Fact]
    public void A_damage_in_a_wrapped_document_is_placed_where_it_stands()
    {
        var text = OneLine.Replace("Chief Officer", "VP R&D");
        var at = text.IndexOf('&');
        var result = Xml.Read(Wrap(text, 80, "\n"));
        result.Filing!.ReportingOwners[0].Relationship.OfficerTitle.Should().Be("VP R&D");
        result.Only("F4204").Should().Match<Diagnostic>(d => d.Line == at / 80 + 1 && d.Column == at % 80 + 1);
        result.Only("F4207");
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_placed_where_it_stands_in_the_wrapped_lines()
    {
        var text = OneLine.Replace("1500.5", "1,500");
        var at = text.IndexOf("1,500", StringComparison.Ordinal);
        Xml.Read(Wrap(text, 80, "\n")).Only("F4101").Should().Match<Diagnostic>(d => d.Line == at / 80 + 1 && d.Column == at % 80 + 1);
    }

    [Fact]
    public void A_document_of_one_line_or_of_lines_of_many_widths_is_left_alone()
    {
        Xml.Read(OneLine).Diagnostics.Should().BeEmpty();
        Xml.Read(Encoding.UTF8.GetBytes(Xml.Sound)).Diagnostics.Should().BeEmpty();
    }
}
