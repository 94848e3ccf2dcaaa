using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Output;
using Form4Tool.Output.Html;

namespace Form4Tool.Tests.Output;

public partial class HtmlFilingWriterTests
{
    [Fact]
    public void Every_sample_in_every_shape_and_every_real_filing_is_read_back_as_it_was()
    {
        foreach (var (name, result) in Samples.Shapes.Concat(Samples.Corpus))
            Json(Read(HtmlFilingWriter.ToHtml(result.Filing!))).Should().Be(Json(result.Filing! with { Header = EdgarHeader.None }), name);
    }

    /// <summary>
    /// What the page shows is what it says in its data: read as a page of the SEC is, it gives what such a page can hold.
    /// </summary>
    [Fact]
    public void Without_its_data_the_page_is_read_by_what_it_shows()
    {
        foreach (var (name, result) in Samples.Xml.Concat(Samples.Corpus))
        {
            var page = Data().Replace(HtmlFilingWriter.ToHtml(result.Filing!), "").Replace("<data", "<span").Replace("</data>", "</span>");
            page.Should().NotContain("data-form4");
            var (got, want) = (AsShown(Read(page)), AsShown(result.Filing!));
            if (want.DocumentType is null) got = got with { DocumentType = null };                  // the columns are those of a Form 4
            Json(got).Should().Be(Json(want), name);
        }
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        foreach (var (name, result) in Samples.Xml)
            HtmlFilingWriter.ToHtml(result.Filing!).Should()
                .NotContain("<script", name).And.NotContain("<link", name).And.NotContain("<img", name).And.NotContain("url(", name)
                .And.NotContain("@import", name);
    }

    [Fact]
    public void Every_mark_leads_to_its_note_and_anchors_are_unique()
    {
        foreach (var (name, result) in Samples.Xml.Concat(Samples.Corpus))
        {
            var page = HtmlFilingWriter.ToHtml(result.Filing!);
            var anchors = Anchor().Matches(page).Select(match => match.Groups[1].Value).ToArray();
            anchors.Should().OnlyHaveUniqueItems(name);
            var explained = result.Filing!.Footnotes.Select(note => note.Id).ToHashSet();
            Link().Matches(page).Select(match => match.Groups[1].Value).Where(target => explained.Contains(target["note-".Length..]))
                .Should().BeSubsetOf(anchors, name);
        }
    }

    [Fact]
    public void Texts_are_escaped_and_control_characters_left_out_and_told()
    {
        var filing = Samples.Filing("simple-purchase") with { Remarks = "<script>alert(1)</script> & \"more\"\u0001",
            Footnotes = [new Footnote("F\"1>", "a\nb")] };
        var (told, page) = Samples.Write(new HtmlFilingWriter(), filing);
        told.Should().ContainSingle().Which.Id.Should().Be("F4753");
        page.Should().NotContain("<script");
        var read = Read(page);
        read.Remarks.Should().Be("<script>alert(1)</script> & \"more\"");
        read.Footnotes.Should().Equal(filing.Footnotes);
    }

    [Fact]
    public void What_has_no_column_on_the_form_is_kept_as_data()
    {
        var row = new DerivativeRow
        {
            Kind = RowKind.Transaction, SecurityTitle = "Option", TransactionDate = new DateOnly(2024, 1, 2), TransactionFormType = "4",
            TransactionTimeliness = "L", EquitySwapInvolved = false,
            SharesOwnedFollowingTransaction = 1.50m, TransactionAcquiredDisposedCode = "D",
            Footnotes = [new FootnoteMark(Field.None, "F1"), new FootnoteMark(Field.TransactionTimeliness, "F2"),
            new FootnoteMark(Field.TransactionAcquiredDisposedCode, "F1")],
        };
        var filing = new OwnershipFiling { DocumentType = "3", DerivativeTable = [row], ReportingOwners = [new ReportingOwner()] };
        Json(Read(HtmlFilingWriter.ToHtml(filing))).Should().Be(Json(filing));
    }

    [Fact]
    public void A_damaged_page_is_read_or_refused_without_an_exception()
    {
        var random = new Random(20240117);
        var reader = new Form4Reader();
        foreach (var (name, result) in Samples.Xml)
        {
            var page = Encoding.UTF8.GetBytes(HtmlFilingWriter.ToHtml(result.Filing!));
            for (var i = 0; i < 20; i++)
            {
                var damaged = page.ToArray();
                for (var flips = random.Next(1, 40); flips > 0; flips--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                if (i % 3 == 0) damaged = damaged[..random.Next(damaged.Length)];
                reader.Invoking(r => r.Read(damaged)).Should().NotThrow(name);
            }
        }
    }

    [Fact]
    public void A_page_that_is_cut_off_is_read_as_far_as_it_goes_and_told()
    {
        var page = HtmlFilingWriter.ToHtml(Samples.Filing("option-exercise"));
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(
            page[..page.IndexOf("data-form4-table=\"II\"", StringComparison.Ordinal)])).Single();
        // The marks of the rows that were read refer to footnotes behind the cut.
        result.Diagnostics.Where(d => d.Id != "F4305").Should().ContainSingle().Which.Id.Should().Be("F4311");
        result.IsComplete.Should().BeFalse();
        result.Filing!.NonDerivativeTable.Should().HaveCount(3);
        result.Filing.DerivativeTable.Should().BeEmpty();
    }

    [Fact]
    public void The_value_that_people_see_counts()
    {
        var page = HtmlFilingWriter.ToHtml(Samples.Filing("option-exercise")).Replace(">14.26<", ">14.27<");
        Read(page).NonDerivativeTable[0].TransactionPricePerShare.Should().Be(14.27m);
    }

    /// <summary>
    /// A filing without what the website's page does not hold (the reader's declared blind spots), and without the scale that print may
    /// round.
    /// </summary>
    private static OwnershipFiling AsShown(OwnershipFiling filing) => filing with
    {
        Header = EdgarHeader.None,
        SchemaVersion = null,
        NoSecuritiesOwned = filing.NoSecuritiesOwned == true ? true : null,
        NotSubjectToSection16 = filing.NotSubjectToSection16 == true ? true : null,
        Form3HoldingsReported = filing.Form3HoldingsReported == true ? true : null,
        Form4TransactionsReported = filing.Form4TransactionsReported == true ? true : null,
        Aff10b5One = filing.Aff10b5One == true ? true : null,
        ReportingOwners = [.. filing.ReportingOwners.Select(owner => owner with
        {
            Address = owner.Address with { StateDescription = null, NonUSAddress = null, Country = null },
            Relationship = owner.Relationship with
            {
                IsDirector = owner.Relationship.IsDirector == true, IsOfficer = owner.Relationship.IsOfficer == true,
                IsTenPercentOwner = owner.Relationship.IsTenPercentOwner == true, IsOther = owner.Relationship.IsOther == true,
            },
        })],
        NonDerivativeTable = [.. filing.NonDerivativeTable.Select(row => (NonDerivativeRow)AsShown(row))],
        DerivativeTable = [.. filing.DerivativeTable.Select(row => (DerivativeRow)AsShown(row))],
        Footnotes = [.. filing.Footnotes.Select(note => note with { Text = Squeeze(note.Text) })],
        Remarks = Squeeze(filing.Remarks),
    };

    /// <summary>The marks on a timeliness stand in the column of the code, which has no other place for them.</summary>
    private static OwnershipRow AsShown(OwnershipRow row) => row with
    {
        TransactionFormType = null,
        TransactionTimeliness = null,
        EquitySwapInvolved = row.EquitySwapInvolved == true ? true : null,
        Footnotes = [.. row.Footnotes.Select(mark =>
        mark.Field == Field.TransactionTimeliness ? mark with { Field = Field.TransactionCode } : mark)],
    };

    private static string? Squeeze(string? text) => text is null ? null : White().Replace(text, " ");

    private static OwnershipFiling Read(string page) => new Form4Reader().Read(Encoding.UTF8.GetBytes(page)).Single().Filing!;

    private static string Json(OwnershipFiling filing) =>
        JsonFilingWriter.ToJson(new Form4Result(new SourceInfo("-", SourceFormat.RenderedHtml, SourceContainer.None, null), filing, []));

    [GeneratedRegex(@" (data-form4[-a-z0-9]*(=""[^""]*"")?)|(?<=<data[^>]*) value=""[^""]*""")]
    private static partial Regex Data();

    [GeneratedRegex(@"<p id=""([^""]*)""")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"<a href=""#([^""]*)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
