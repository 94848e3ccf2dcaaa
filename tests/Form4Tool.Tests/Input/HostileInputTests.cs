using System.Text;

namespace Form4Tool.Tests.Input;

/// <summary>Inputs made to do harm: what SECURITY.md promises beside the tests of damage.</summary>
public class HostileInputTests
{
    [Fact]
    public void An_entity_of_a_file_or_an_address_is_not_resolved()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        var input = $"""
            <!DOCTYPE ownershipDocument [<!ENTITY x SYSTEM "{new Uri(secret).AbsoluteUri}">]>
            <ownershipDocument><documentType>4</documentType><remarks>&x;</remarks></ownershipDocument>
            """;
        var results = Form4.ReadAll(Encoding.UTF8.GetBytes(input));
        File.Delete(secret);
        results.Should().OnlyContain(r => r.Filing == null || r.Filing.Remarks == null || !r.Filing.Remarks.Contains("secret"));
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var entities = string.Concat(Enumerable.Range(1, 12)
            .Select(n => $"<!ENTITY e{n} \"{string.Concat(Enumerable.Repeat($"&e{n - 1};", 10))}\">"));
        var input =
            $"<!DOCTYPE ownershipDocument [<!ENTITY e0 \"x\">{entities}]>\n<ownershipDocument><remarks>&e12;</remarks></ownershipDocument>";
        Form4.ReadAll(Encoding.UTF8.GetBytes(input)).Should()
            .OnlyContain(r => r.Filing == null || r.Filing.Remarks == null || r.Filing.Remarks.Length < 100);
    }

    [Theory]
    [InlineData("<head> ")]
    [InlineData("](/ ")]
    [InlineData("\uFFF9 ")]
    [InlineData("<!-- ")]
    [InlineData("Harbor")]
    [InlineData("{.")]
    public void What_hides_words_and_never_ends_is_looked_for_once(string piece)
    {
        var form = "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person MARSH PETER\n" +
            $"2. Issuer Name\n{string.Concat(Enumerable.Repeat(piece, 300_000))}\nReminder: Report on a separate line";
        Form4.ReadAll(Encoding.UTF8.GetBytes(form)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("<ownershipDocument>", "<a>")]
    [InlineData("<html><body><h1>FORM 4</h1>STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP 1. Name and Address of Reporting Person", "<div>")]
    [InlineData("<html><body><h1>FORM 4</h1>STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP 1. Name and Address of Reporting Person",
        "<table><tr><td>")]
    public void A_nesting_without_end_is_read_or_refused(string start, string level)
    {
        var input = start + string.Concat(Enumerable.Repeat(level, 20_000));
        Form4.ReadAll(Encoding.UTF8.GetBytes(input)).Should().NotBeEmpty();
    }
}
