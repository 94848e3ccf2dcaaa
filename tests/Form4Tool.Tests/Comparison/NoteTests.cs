using Form4Tool.Comparison;

namespace Form4Tool.Tests.Comparison;

/// <summary>Footnotes are matched by what they say, and marks by the notes that they mean.</summary>
public class NoteTests
{
    private const string Range = "Weighted average of prices from $10.00 to $10.50.", Trust = "Held by a family trust.",
        Vests = "The option vests yearly.";

    [Fact]
    public void A_note_that_is_taken_out_in_front_is_removed_and_the_others_have_other_numbers()
    {
        var old = Filing([Range, Trust, Vests], "F1", "F2", "F3");
        var @new = Filing([Trust, Vests], null, "F1", "F2");
        FilingComparison.Between(old, @new).Should().Equal(
            new Difference(DifferenceKind.Changed, "nonDerivativeTable[0].footnotes.transactionPricePerShare", "F1", null),
            new Difference(DifferenceKind.Changed, "footnotes", "F2 F3", "F1 F2"),
            new Difference(DifferenceKind.Removed, "footnotes[0]", $"F1, {Range}", null));
    }

    [Fact]
    public void A_note_that_is_put_in_in_front_is_added_and_its_marks_alone_are_new() =>
        FilingComparison.Between(Filing([Range], "F1", null), Filing(["A new note.", Range], "F2", "F1")).Should().BeEquivalentTo(
        [
            new Difference(DifferenceKind.Changed, "nonDerivativeTable[1].footnotes.transactionPricePerShare", null, "F1"),
            new Difference(DifferenceKind.Added, "footnotes[0]", null, "F1, A new note."),
            new Difference(DifferenceKind.Changed, "footnotes[1].id", "F1", "F2") { OldPath = "footnotes[0].id" },
        ]);

    [Fact]
    public void Notes_that_have_other_numbers_throughout_are_one_difference() =>
        FilingComparison.Between(Filing([Range, Trust, Vests], "F1", "F2", "F3 F1"), Filing([Vests, Range, Trust], "F2", "F3", "F1 F2"))
            .Should().Equal(new Difference(DifferenceKind.Changed, "footnotes", "F1 F2 F3", "F2 F3 F1"));

    [Fact]
    public void Texts_that_changed_places_under_their_marks_are_changed_texts() =>
        FilingComparison.Between(Filing([Range, Trust], "F1", "F2"), Filing([Trust, Range], "F1", "F2"))
            .Select(d => d.Path).Should().Equal("footnotes[0].text", "footnotes[1].text");

    [Fact]
    public void Marks_that_changed_places_above_their_notes_are_changed_marks() =>
        FilingComparison.Between(Filing([Range, Trust], "F1", "F2"), Filing([Range, Trust], "F2", "F1")).Select(d => (d.Old, d.New))
            .Should().Equal(("F1", "F2"), ("F2", "F1"));

    [Fact]
    public void A_note_with_some_other_words_is_the_same_note_whatever_its_number() =>
        FilingComparison.Between(Filing([Range, Trust], "F1", "F2"), Filing(["Held by a new family trust.", Range], "F2", "F1"))
            .Select(d => d.Path).Should().BeEquivalentTo(["footnotes", "footnotes[0].text"]);

    [Fact]
    public void Of_two_notes_with_one_text_either_is_meant() =>
        FilingComparison.Between(Filing([Trust, Trust], "F1", "F2"), Filing([Trust], "F1", "F1")).Should().ContainSingle()
            .Which.Should().Be(new Difference(DifferenceKind.Removed, "footnotes[1]", $"F2, {Trust}", null));

    [Fact]
    public void A_row_of_an_amendment_whose_note_has_another_number_repeats_the_original()
    {
        var old = Filing([Range, Trust], "F1", "F2");
        var @new = Filing([Trust], "F1") with { };
        var amendment = @new with
        {
            Filing = @new.Filing! with
            {
                DocumentType = "4/A",
                NonDerivativeTable = [old.Filing!.NonDerivativeTable[1] with { Footnotes = @new.Filing.NonDerivativeTable[0].Footnotes }],
            },
        };
        FilingComparison.Of(old, amendment).Amendment!.Single().Should().Match<AmendedRow>(
            row => row.Kind == AmendedRowKind.Repeated && row.OriginalPath == "nonDerivativeTable[1]");
    }

    /// <summary>A filing with these notes, F1 and on, and a row for each list of marks on a price.</summary>
    private static Form4Result Filing(string[] notes, params string?[] marks) => new(
        new SourceInfo("x", SourceFormat.OwnershipXml, SourceContainer.None, null), new OwnershipFiling
        {
            DocumentType = "4", Issuer = new Issuer { Cik = "0000000001" },
            Footnotes = [.. notes.Select((text, i) => new Footnote($"F{i + 1}", text))],
            NonDerivativeTable = [.. marks.Select((ids, i) => new NonDerivativeRow
            {
                SecurityTitle = "Common Stock", TransactionDate = new DateOnly(2024, 6, 3), TransactionCode = "S",
                TransactionShares = 100 * (i + 1), TransactionPricePerShare = 10 + i, TransactionAcquiredDisposedCode = "D",
                DirectOrIndirectOwnership = "D",
                Footnotes = [.. ids?.Split(' ').Select(id => new FootnoteMark(Field.TransactionPricePerShare, id)) ?? []],
            })],
        }, []);
}
