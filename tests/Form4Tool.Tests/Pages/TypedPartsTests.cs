using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Input;
using Form4Tool.Layout;
using Form4Tool.Form;

namespace Form4Tool.Tests.Pages;

/// <summary>What a builder of a page has understood is taken as it says, and not looked for in words.</summary>
public class TypedPartsTests
{
    private static readonly TableLayout Form5 = TableLayout.Of('5', false, hasV: false);

    [Fact]
    public void A_row_is_read_by_its_own_layout_not_by_that_of_the_title()
    {
        // The title says Form 4, whose table has a column V; the builder saw a header without one.
        var (filing, _) = Read(new HeadEntry(Caption.Form4Title, 0), SectionHeading.OfTable(false),
            new TableRow(Form5, Cells("Common Stock", "01/02/2004", "", "P", "100", "A", "$10", "500", "D", "")));
        var row = filing.NonDerivativeTable.Single();
        (row.TransactionCode, row.TransactionShares, row.SharesOwnedFollowingTransaction, row.DirectOrIndirectOwnership).Should()
            .Be(("P", 100, 500, "D"));
    }

    [Fact]
    public void Words_that_no_column_has_are_reported_and_not_read()
    {
        var (filing, diagnostics) = Read(new HeadEntry(Caption.Form4Title, 0), SectionHeading.OfTable(false),
            new UnplacedWords(new Cell("Common Stock 01/02/2004 P 100 A $10 500 D", 0)));
        filing.NonDerivativeTable.Should().BeEmpty();
        diagnostics.Should().ContainSingle(d => d.Id == "F4302" && d.Message.Contains("Common Stock"));
    }

    [Fact]
    public void Beside_rows_whose_columns_are_known_other_lines_are_reported()
    {
        var (filing, diagnostics) = Read(new HeadEntry(Caption.Form5Title, 0), SectionHeading.OfTable(false),
            new TableRow(Form5, Cells("Common Stock", "01/02/2004", "", "P", "100", "A", "$10", "500", "D", "")),
            new Line(Cells("Preferred Stock", "01/02/2004", "P", "7")));
        filing.NonDerivativeTable.Should().ContainSingle();
        diagnostics.Should().ContainSingle(d => d.Id == "F4302" && d.Message.Contains("Preferred Stock"));
    }

    [Fact]
    public void A_box_that_was_not_seen_takes_no_tick_from_the_words_before_it()
    {
        var (filing, _) = Read(new HeadEntry(Caption.Owner, 0, new Cell("DOE JANE", 0)), new Line(Cells("_____")), new Line(Cells("X")),
            new HeadEntry(Caption.Director, 0), new HeadEntry(Caption.TenPercent, 0) { Ticked = true });
        var relationship = filing.ReportingOwners.Single().Relationship;
        (relationship.IsDirector, relationship.IsTenPercentOwner).Should().Be((null, true));
    }

    [Fact]
    public void A_title_is_that_of_the_label_it_stands_under()
    {
        var (filing, _) = Read(new HeadEntry(Caption.Owner, 0, new Cell("DOE JANE", 0)),
            new HeadEntry(Caption.Officer, 0) { Ticked = true },
            new HeadEntry(Caption.Other, 0) { Ticked = true }, new RelationshipTitle(Caption.Other, new Cell("Trustee", 0)),
            new RelationshipTitle(Caption.Officer, new Cell("Treasurer", 0)));
        var relationship = filing.ReportingOwners.Single().Relationship;
        (relationship.OfficerTitle, relationship.OtherText).Should().Be(("Treasurer", "Trustee"));
    }

    [Fact]
    public void A_signature_needs_no_caption_below_it()
    {
        var (filing, _) = Read(new SignatureLine(new Cell("/s/ Jane Doe", 0), new Cell("01/05/2004", 0)));
        filing.Signatures.Should().Equal(new Signature("/s/ Jane Doe", new DateOnly(2004, 1, 5)));
    }

    [Fact]
    public void An_owner_whose_boxes_are_not_known_has_none()
    {
        var (filing, _) = Read(new SectionHeading(Part.VendorOwners),
            new OwnerEntry(["DOE JANE", "1 MAIN ST", "SPRINGFIELD, IL 62701"], 0, null),
            new OwnerEntry(["ROE JOHN", "2 MAIN ST", "SPRINGFIELD, IL 62701"], 0, Cells("X", "", "Treasurer", "")));
        filing.ReportingOwners.Select(o => (o.Name, o.Address.City, o.Relationship.IsDirector, o.Relationship.OfficerTitle))
            .Should().Equal(("DOE JANE", "SPRINGFIELD", null, null), ("ROE JOHN", "SPRINGFIELD", true, "Treasurer"));
    }

    [Fact]
    public void Of_a_footnote_that_is_not_whole_the_number_is_read_and_the_text_reported()
    {
        var (filing, diagnostics) = Read(SectionHeading.OfTable(false), new Line(Cells("Explanation of Responses:")),
            new BrokenText(new Cell("1. The shares were", 0)), new Line(Cells("2. By a trust.")));
        filing.Footnotes.Select(f => (f.Id, f.Text)).Should().Equal(("F1", null), ("F2", "By a trust."));
        diagnostics.Should().ContainSingle(d => d.Message.StartsWith("The text of footnote 1 "));
    }

    private static Cell[] Cells(params string[] texts) => [.. texts.Select(text => new Cell(text, 0))];

    private static (OwnershipFiling Filing, ValueList<Diagnostic> Diagnostics) Read(params Line[] lines)
    {
        var page = new Page();
        page.Lines.AddRange(lines);
        var binder = new FilingBinder();
        binder.Start(Notation.Printed, new PlaceMap(new SourceDocument(Array.Empty<byte>(), ..), PlaceUnit.Character), Demands.OfEdgar);
        new FormReader().Read(page, binder);
        return binder.Finish();
    }
}
