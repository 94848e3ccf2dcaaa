namespace Form4Tool.Tests.Xml;

public class PrologTests
{
    private const string Declaration = "<?xml version=\"1.0\"?>";

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t <?xml version=\"1.0\"?>")]
    [InlineData("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n<?xml-stylesheet href=\"x.xsl\"?>\n<!-- <ownershipDocument> -->")]
    [InlineData("<XML>\n<?xml version=\"1.0\"?>")]
    public void What_may_stand_before_the_root_raises_nothing(string prolog)
    {
        var result = Xml.Read(Xml.With(Declaration, prolog));
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Words_before_the_declaration_are_told()
    {
        var result = Xml.Read("\nFORM 4\n" + Xml.Sound);
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Only("F4020").Should().Match<Diagnostic>(d => d.Line == 2 && d.Column == 1 && d.Severity == Severity.Warning
            && d.Message.Contains("\"FORM 4\""));
    }

    [Fact]
    public void Words_behind_the_root_are_told_and_not_read()
    {
        var result = Xml.Read(Xml.Sound + "\n<other>no</other> & <");
        result.Filing.Should().Be(Xml.SoundFiling);
        result.Only("F4020").Message.Should().Contain("\"no & <\"");
    }

    [Fact]
    public void Tags_comments_and_the_fences_of_Markdown_are_no_words() =>
        Xml.Read("```xml\n" + Xml.Sound + "\n```\n<!-- a note of the program --><br/></XML>")
            .Should().Match<Form4Result>(r => r.Filing!.Equals(Xml.SoundFiling) && r.Diagnostics.Count == 0);

    [Fact]
    public void The_document_type_of_a_page_around_the_XML_is_none_of_its_own() =>
        Xml.Read("<!DOCTYPE html><html><body>" + Xml.Sound + "</body></html>")
            .Should().Match<Form4Result>(r => r.Filing!.Equals(Xml.SoundFiling) && r.Diagnostics.Count == 0);

    [Fact]
    public void Words_in_an_attribute_are_told() =>
        Xml.Read(Xml.Sound.Replace("<issuer>", "<issuer title=\"see my note\">")).Only("F4213").Message
            .Should().Contain("issuer title=\"see my note\"");

    [Fact]
    public void A_place_of_a_template_is_no_value()
    {
        foreach (var place in (string[])["${name}", "{{ name }}", "{% name %}", "#{name}"])
        {
            var result = Xml.Read(System.Text.RegularExpressions.Regex.Replace(Xml.Sound, "(?<=<issuerName>)[^<]*", place));
            result.Filing!.Issuer!.Name.Should().BeNull();
            result.Filing.AsFiled.Should().Contain(v => v.Text == place);
            result.Only("F4115").Severity.Should().Be(Severity.Warning);
        }
    }

    [Fact]
    public void Several_documents_in_one_file_are_several_filings()
    {
        var results = new Form4Reader().Read(System.Text.Encoding.UTF8.GetBytes(Xml.Sound + "\r\n" + Xml.Sound + Xml.Sound));
        results.Should().HaveCount(3).And.OnlyContain(r => r.Filing!.Equals(Xml.SoundFiling) && r.Diagnostics.Count == 0);
    }

    [Theory]
    [InlineData("<!DOCTYPE ownershipDocument [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE ownershipDocument SYSTEM \"http://127.0.0.1/x.dtd\">")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"<ownershipDocument>\">]>")]
    public void A_DTD_is_refused_and_the_rest_is_read(string dtd)
    {
        var result = Xml.Read(Xml.With(Declaration, Declaration + "\n" + dtd));
        result.Only("F4202").Should().Match<Diagnostic>(d => d.Line == 2 && d.Column == 1 && d.Severity == Severity.Error);
        result.IsComplete.Should().BeFalse();
        result.Filing.Should().Be(Xml.SoundFiling);
    }

    [Fact]
    public void No_entity_is_expanded()
    {
        var dtd = "<!DOCTYPE d [<!ENTITY a \"secret\"><!ENTITY b \"&a;&a;\">]>";
        var result = Xml.Read(Xml.With(Declaration, dtd).Replace("Chief Officer", "Chief &b;"));
        result.Ids().Should().Contain(["F4202", "F4204"]);
        result.Filing!.ReportingOwners[0].Relationship.OfficerTitle.Should().Be("Chief &b;");
    }

    [Fact]
    public void A_DTD_inside_the_root_is_refused_too()
    {
        var result = Xml.Read(Xml.With("<issuer>", "<!DOCTYPE x [<!ENTITY a \"b\">]><issuer>"));
        result.Only("F4202").Line.Should().Be(6);
        result.Filing.Should().Be(Xml.SoundFiling);
    }

    [Fact]
    public void A_namespace_and_attributes_of_the_root_do_not_matter() =>
        Xml.Read(Xml.With("<ownershipDocument>", "<ownershipDocument xmlns=\"urn:x\" xmlns:xsi=\"urn:y\" xsi:a='b'>")).Filing.Should()
            .Be(Xml.SoundFiling);
}
