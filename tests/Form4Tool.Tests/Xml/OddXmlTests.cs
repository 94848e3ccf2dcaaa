using System.Text;

namespace Form4Tool.Tests.Xml;

/// <summary>XML as programs and hands leave it: what can be read is, and what cannot is said.</summary>
public class OddXmlTests
{
    private const string Row = "<nonDerivativeTable><nonDerivativeHolding><securityTitle><value>Common " +
        "Stock</value>{0}</securityTitle><postTransactionAmounts/><ownershipNature/></nonDerivativeHolding></nonDerivativeTable>";

    [Theory]
    [InlineData("<footnoteId ID=\"F1\"></footnoteId>", "<footnote ID=\"F1\">A</footnote>")]
    [InlineData("<footnoteId Id='F1'/>", "<footnote Id='F1'>A</footnote>")]
    [InlineData("<footnoteId id=F1/>", "<footnote id=F1>A</footnote>")]
    [InlineData("<footnoteId id=”F1”/>", "<footnote id=“F1”>A</footnote>")]
    public void Ids_are_read_in_any_case_unquoted_and_in_typographic_quotes(string mark, string note)
    {
        var filing = Read(string.Format(null, Row, mark) + $"<footnotes>{note}</footnotes>").Filing!;
        filing.NonDerivativeTable.Single().Footnotes.Should().Equal(new FootnoteMark(Field.SecurityTitle, "F1"));
        filing.Footnotes.Should().Equal(new Footnote("F1", "A"));
    }

    [Fact]
    public void A_mark_without_an_id_is_said() =>
        Read(string.Format(null, Row, "<footnoteId/>")).Diagnostics.Should().ContainSingle(d => d.Id == "F4216");

    [Fact]
    public void A_mark_whose_footnote_is_not_there_is_said_once_with_its_field()
    {
        var found = Read(string.Format(null, Row, "<footnoteId id=\"F7\"/><footnoteId id=\"F7\"/>") +
            "<footnotes><footnote id=\"F1\">A</footnote></footnotes>").Diagnostics;
        found.Where(d => d.Id == "F4305").Select(d => d.Field).Should().Equal("nonDerivativeTable[0].securityTitle");
    }

    [Fact]
    public void Elements_behind_an_end_tag_that_came_too_early_are_read()
    {
        var text = "<ownershipDocument><documentType>4</documentType><issuer><issuerName>Acme</issuerName></issuer></ownershipDocument>"
            + "<footnotes><footnote " +
            "id=\"F1\">A</footnote></footnotes><ownerSignature><signatureName>B</signatureName></ownerSignature></ownershipDocument>";
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single();
        result.Filing!.Footnotes.Should().ContainSingle();
        result.Filing.Signatures.Single().Name.Should().Be("B");
        result.Diagnostics.Should().Contain(d => d.Id == "F4217");
    }

    [Theory]
    [InlineData("Form 4", "4")]
    [InlineData("4a", "4/A")]
    [InlineData("FORM 5/a", "5/A")]
    [InlineData("3 - A", "3/A")]
    public void A_type_as_people_write_it_is_read_with_a_note(string written, string type)
    {
        var result = Read("", written);
        result.Filing!.DocumentType.Should().Be(type);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4111" && d.Severity == Severity.Note);
    }

    [Fact]
    public void A_type_that_is_none_is_kept_as_filed()
    {
        var result = Read("", "144");
        result.Filing!.DocumentType.Should().BeNull();
        result.Filing.AsFiled.Should().Equal(new AsFiledValue("documentType", "144"));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4112");
    }

    [Theory]
    [InlineData(
        "<transactionAmounts><transactionAcquiredDisposedCode><value>X</value></transactionAcquiredDisposedCode></transactionAmounts>",
        "transactionAcquiredDisposedCode", "X")]
    [InlineData("<ownershipNature><directOrIndirectOwnership><value>Direct</value></directOrIndirectOwnership></ownershipNature>",
        "directOrIndirectOwnership", "Direct")]
    [InlineData("<transactionCoding><transactionCode>12</transactionCode></transactionCoding>", "transactionCode", "12")]
    [InlineData("<transactionCoding><transactionFormType>K</transactionFormType></transactionCoding>", "transactionFormType", "K")]
    public void A_letter_that_is_none_of_its_field_is_kept_as_filed(string block, string field, string text)
    {
        var result = Read($"<nonDerivativeTable><nonDerivativeTransaction>{block}</nonDerivativeTransaction></nonDerivativeTable>");
        result.Filing!.NonDerivativeTable.Single().AsFiled.Should().Equal(new AsFiledValue(field, text));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4109");
    }

    [Fact]
    public void A_single_letter_that_is_no_code_is_kept_with_a_warning()
    {
        var result = Read(
            "<nonDerivativeTable><nonDerivativeTransaction><transactionCoding><transactionCode>Q</transactionCode>" +
            "</transactionCoding></nonDerivativeTransaction></nonDerivativeTable>");
        result.Filing!.NonDerivativeTable.Single().TransactionCode.Should().Be("Q");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4110");
    }

    [Fact]
    public void The_letters_of_the_codes_are_those_of_their_table()
    {
        foreach (var code in TransactionCodes.All)
            (TransactionCodes.IsCode(code.Code.Single()), TransactionCodes.MeaningOf(code.Code), TransactionCodes.WordOf(code.Code))
                .Should().Be((true, code.Meaning, code.Word));
        Enumerable.Range('A', 26).Count(letter => TransactionCodes.IsCode((char)letter)).Should().Be(TransactionCodes.All.Count);
        TransactionCodes.MeaningOf("SP").Should().BeNull();
    }

    private static Form4Result Read(string inner, string type = "4") => new Form4Reader().Read(Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\"?>\n<ownershipDocument>" +
        $"<documentType>{type}</documentType><issuer><issuerName>Acme</issuerName></issuer>{inner}</ownershipDocument>")).Single();
}
