namespace Form4Tool.Tests.Xml;

public class TruncatedXmlTests
{
    [Fact]
    public void Cut_anywhere_a_document_says_so_and_gives_nothing_that_it_does_not_say()
    {
        var root = Xml.Sound.IndexOf("<ownershipDocument>", StringComparison.Ordinal) + "<ownershipDocument>".Length;
        for (var end = root; end < Xml.Sound.TrimEnd().Length; end++)
        {
            var result = Xml.Read(Xml.Sound[..end]);
            result.Only("F4201").Severity.Should().Be(Severity.Error);
            result.IsComplete.Should().BeFalse();
            // What does not come to the type states nothing of a filing.
            if (result.Filing is null)
            {
                Xml.Sound[..end].Should().NotContain("</documentType>");
                continue;
            }
            IsPartOf(result.Filing!, Xml.SoundFiling, end);
        }
    }

    [Fact]
    public void A_value_cut_in_half_is_left_out_and_shown()
    {
        var result = Xml.Read(Xml.Sound[..(Xml.Sound.IndexOf("1500.5", StringComparison.Ordinal) + 2)]);
        result.Row().TransactionShares.Should().BeNull();
        result.Row().TransactionCode.Should().Be("S");
        result.Diagnostics.Should().Contain(d => d.Message.Contains("\"15\"") && d.Message.Contains("transactionShares"));
        result.Only("F4201").Message.Should().Contain("inside value");
        result.Ids().Should().NotContain("F4211", "that the row lacks blocks follows from the cut");
    }

    [Fact]
    public void A_value_that_ended_before_the_cut_is_whole() =>
        Xml.Read(Xml.Sound[..(Xml.Sound.IndexOf("1500.5</", StringComparison.Ordinal) + 11)]).Row().TransactionShares.Should().Be(1500.5m);

    [Fact]
    public void A_footnote_cut_in_half_keeps_its_id_only()
    {
        var result = Xml.Read(Xml.Sound[..(Xml.Sound.IndexOf("Sold under", StringComparison.Ordinal) + 4)]);
        result.Filing!.Footnotes.Should().Equal(new Footnote("F1", null));
        result.Diagnostics.Should().Contain(d => d.Message.Contains("\"Sold\""));
    }

    [Fact]
    public void In_a_submission_the_end_of_the_container_tells_a_lost_end_tag_from_a_cut()
    {
        var xml = Xml.With("</ownershipDocument>", "");
        string Submission(string body) => $"<SEC-DOCUMENT>0000000000-24-000001.txt : 20240307\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n<XML>\n{body}";
        var whole = Xml.Read(Submission(xml + "\n</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"));
        whole.Filing.Should().Be(Xml.SoundFiling);
        whole.Ids().Should().Equal("F4206");
        Xml.Read(Submission(xml)).Ids().Should().Contain("F4201");
    }

    /// <summary>Every value that is there equals the whole document's.</summary>
    private static void IsPartOf(OwnershipFiling part, OwnershipFiling whole, int end)
    {
        var because = $"it was cut at {end}";
        foreach (var (got, want) in Values(part).Zip(Values(whole), (g, w) => (g, w)))
            (got is null || got.Equals(want)).Should().BeTrue(because + $": {got} is not {want}");
        foreach (var row in part.NonDerivativeTable)
            foreach (var property in typeof(NonDerivativeRow).GetProperties())
                if (property.GetValue(row) is { } value and not (ValueList<FootnoteMark> or ValueList<AsFiledValue>))
                    value.Should().Be(property.GetValue(whole.NonDerivativeTable[0]), because);
        foreach (var owner in part.ReportingOwners)
        {
            var full = whole.ReportingOwners[0];
            (owner.Cik is null || owner.Cik == full.Cik).Should().BeTrue(because);
            (owner.Name is null || owner.Name == full.Name).Should().BeTrue(because);
            (owner.Address.City is null || owner.Address.City == full.Address.City).Should().BeTrue(because);
            (owner.Relationship.OfficerTitle is null || owner.Relationship.OfficerTitle == full.Relationship.OfficerTitle).Should()
                .BeTrue(because);
        }
        foreach (var note in part.Footnotes) (note.Text is null || note == whole.Footnotes[0]).Should().BeTrue(because);
        foreach (var mark in part.NonDerivativeTable.SelectMany(r => r.Footnotes))
            mark.Should().Be(whole.NonDerivativeTable[0].Footnotes[0], because);
        part.AsFiled.Should().BeEmpty(because);
    }

    private static object?[] Values(OwnershipFiling f) =>
        [f.SchemaVersion, f.DocumentType, f.PeriodOfReport, f.Issuer.Cik, f.Issuer.Name, f.Issuer.TradingSymbol, f.Remarks,
         f.Signatures is [var s, ..] ? s.Name : null, f.Signatures is [var d, ..] ? d.Date : null];
}
