using Form4Tool.Binding;
using Form4Tool.Input;
namespace Form4Tool.Tests.Binding;

public class ValueDiagnosticsTests
{
    [Theory]
    [InlineData("transactionShares", "$1,000", "F4101")]
    [InlineData("transactionPricePerShare", "1e5", "F4101")]
    [InlineData("transactionShares", "12345678901234567890123456789", "F4102")]
    [InlineData("transactionDate", "2/30/2004", "F4103")]
    [InlineData("equitySwapInvolved", "maybe", "F4105")]
    public void A_text_that_is_not_of_its_type_is_null_and_kept_as_filed(string field, string text, string id)
    {
        var result = Row($"<{field}><value>{text}</value></{field}>");
        var row = result.Filing!.NonDerivativeTable.Single();
        row.AsFiled.Should().Equal(new AsFiledValue(field, text));
        var diagnostic = result.Diagnostics.Single(d => d.Id == id);
        diagnostic.Field.Should().Be($"nonDerivativeTable[0].{field}");
        diagnostic.Message.Should().StartWith($"Table I row 1: {field} \"{text}\"");
        (diagnostic.Line, diagnostic.Column).Should().Be((2, 10 + field.Length));
        row.TransactionShares.Should().BeNull();
        row.TransactionDate.Should().BeNull();
        row.EquitySwapInvolved.Should().BeNull();
    }

    [Fact]
    public void A_zone_is_dropped_with_a_note()
    {
        var result = Row("<transactionDate><value>2024-07-19-05:00</value></transactionDate>");
        result.Filing!.NonDerivativeTable.Single().TransactionDate.Should().Be(new DateOnly(2024, 7, 19));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4104" && d.Severity == Severity.Note);
    }

    [Fact]
    public void Values_outside_rows_are_kept_as_filed_by_their_path()
    {
        var result = Read(
            "<documentType>4</documentType><periodOfReport>soon</periodOfReport>" +
            "<ownerSignature><signatureName>A</signatureName><signatureDate>x</signatureDate></ownerSignature>" +
            "<reportingOwner><reportingOwnerRelationship><isDirector>yes</isDirector></reportingOwnerRelationship></reportingOwner>");
        result.Filing!.AsFiled.Should().Equal(
            new AsFiledValue("periodOfReport", "soon"),
            new AsFiledValue("signatures[0].date", "x"),
            new AsFiledValue("reportingOwners[0].relationship.isDirector", "yes"));
    }

    [Fact]
    public void A_CIK_is_padded_and_what_is_none_is_kept()
    {
        Read("<issuer><issuerCik>320193</issuerCik></issuer>").Filing!.Issuer.Cik.Should().Be("0000320193");
        var odd = Read("<issuer><issuerCik>CIK-1</issuerCik></issuer>");
        odd.Filing!.Issuer.Cik.Should().Be("CIK-1");
        odd.Diagnostics.Should().ContainSingle(d => d.Id == "F4106");
    }

    [Fact]
    public void The_first_of_two_values_is_kept_and_the_other_told()
    {
        var result = Read("<issuer><issuerName>First</issuerName><issuerName>Second</issuerName></issuer>");
        result.Filing!.Issuer.Name.Should().Be("First");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4107" && d.Message.Contains("Second"));
    }

    [Fact]
    public void A_two_digit_year_of_a_typed_form_is_noted()
    {
        var binder = Printed();
        binder.Value(Field.PeriodOfReport, "2/27/03", 5);
        var (filing, diagnostics) = binder.Finish();
        filing.PeriodOfReport.Should().Be(new DateOnly(2003, 2, 27));
        diagnostics.Single().Id.Should().Be("F4108");
    }

    [Theory]
    [InlineData("6 1/4", "6.25")]
    [InlineData("$12-1/2", "12.5")]
    [InlineData("$ 1,012 3/8", "1012.375")]
    [InlineData("$15/16", "0.9375")]
    [InlineData("15/16", null)]
    [InlineData("4/99", null)]
    [InlineData("3/4/99", null)]
    [InlineData("6 2/4", null)]
    [InlineData("6 5/4", null)]
    [InlineData("1/3", null)]
    [InlineData("6 1/", null)]
    public void F4114_a_price_in_fractions_is_the_exact_decimal_and_no_other_text_is_one(string text, string? price)
    {
        var binder = Printed();
        binder.BeginRow(derivative: false);
        binder.Value(Field.TransactionPricePerShare, text, 1);
        binder.EndRow(null);
        var (filing, diagnostics) = binder.Finish();
        filing.NonDerivativeTable[0].TransactionPricePerShare.Should()
            .Be(price is null ? null : decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture));
        diagnostics.Select(d => d.Id).Should().Equal(price is null ? "F4101" : "F4114");
    }

    [Fact]
    public void A_number_of_shares_in_fractions_is_kept_as_filed()
    {
        var binder = Printed();
        binder.BeginRow(derivative: false);
        binder.Value(Field.TransactionShares, "6 1/4", 1);
        binder.EndRow(null);
        binder.Finish().Filing.NonDerivativeTable[0].AsFiled.Should().ContainSingle(filed => filed.Text == "6 1/4");
    }

    private static Form4Tool.Binding.FilingBinder Printed()
    {
        var binder = new Form4Tool.Binding.FilingBinder();
        var places = new PlaceMap(new SourceDocument(new byte[8], ..), PlaceUnit.Character);
        binder.Start(Form4Tool.Binding.Notation.Printed, places, Form4Tool.Binding.Demands.None);
        return binder;
    }

    private static Form4Result Row(string content) =>
        Read($"<nonDerivativeTable><nonDerivativeTransaction>\n{content}<transactionCoding/><transactionAmounts/>" +
            "<postTransactionAmounts/><ownershipNature/></nonDerivativeTransaction></nonDerivativeTable>");

    private static Form4Result Read(string content) =>
        Form4.ReadAll(System.Text.Encoding.UTF8.GetBytes($"<ownershipDocument>{content}</ownershipDocument>")).Single();

    [Fact]
    public void A_signature_without_a_name_is_told()
    {
        var binder = new FilingBinder();
        binder.Start(Notation.Printed, new PlaceMap(new SourceDocument(Array.Empty<byte>(), ..), PlaceUnit.Character), Demands.OfEdgar);
        binder.Value(Field.SignatureDate, "03/10/2016", 0);
        binder.EndSignature();
        binder.Finish().Diagnostics.Select(d => (d.Id, d.Message))
            .Should().Contain(("F4320", "signatures[0] has no name, which the form demands."));
    }

    [Fact]
    public void The_boxes_of_a_person_of_whom_nothing_is_read_are_left_out()
    {
        var binder = new FilingBinder();
        binder.Start(Notation.Printed, new PlaceMap(new SourceDocument(Array.Empty<byte>(), ..), PlaceUnit.Character), Demands.OfEdgar);
        binder.Value(Field.RptOwnerName, "(Check all applicable)", 0);
        binder.Value(Field.IsDirector, "1", 0);
        binder.EndOwner();
        var (filing, diagnostics) = binder.Finish();
        filing.ReportingOwners.Single().Relationship.Should().Be(OwnerRelationship.None);
        diagnostics.Should().Contain(d => d.Id == "F4319");
    }
}
