using static Form4Tool.Tests.Text.StreamText;

namespace Form4Tool.Tests.Text;

public class StreamTableTests
{
    public static TheoryData<string> AllDialects => new(Dialects);

    [Theory, MemberData(nameof(AllDialects))]
    public void Rows_without_columns_are_read_by_the_order_of_the_form(string dialect)
    {
        var filing = Read(Draw(dialect,
            ["Common Stock|01/17/2024|S(1)|1,500|D|$66.9(2)|37,565|D", "Common Stock|01/18/2024|01/18/2024|G|V|200|A|$0|400|I|By daughter",
                "Common Stock|625,654|I|By Roe 2008 Trust(1)"],
            ["Stock Option (Right to Buy)|$3.51|01/17/2024|M(1)|40,000|(2)|09/16/2031|Common Stock|40,000|$0|100,000|D"],
            "1. Under a plan.\n2. Weighted average.")).Filing!;

        filing.NonDerivativeTable.Should().HaveCount(3);
        filing.NonDerivativeTable[0].Should().Match<NonDerivativeRow>(r =>
            r.SecurityTitle == "Common Stock" && r.TransactionDate == new DateOnly(2024, 1, 17)
            && r.TransactionCode == "S" && r.TransactionShares == 1500 && r.TransactionAcquiredDisposedCode == "D"
            && r.TransactionPricePerShare == 66.9m
            && r.SharesOwnedFollowingTransaction == 37565 && r.DirectOrIndirectOwnership == "D" && r.NatureOfOwnership == null
            && r.TransactionFormType == "4");
        filing.NonDerivativeTable[1].Should().Match<NonDerivativeRow>(r =>
            r.DeemedExecutionDate == new DateOnly(2024, 1, 18) && r.TransactionFormType == "5"
            && r.TransactionPricePerShare == 0 && r.NatureOfOwnership == "By daughter");
        filing.NonDerivativeTable[2].Should().Match<NonDerivativeRow>(r => r.Kind == RowKind.Holding && r.SecurityTitle == "Common Stock"
            && r.SharesOwnedFollowingTransaction == 625654 && r.NatureOfOwnership == "By Roe 2008 Trust");
        filing.NonDerivativeTable[2].Footnotes.Should().Equal(new FootnoteMark(Field.NatureOfOwnership, "F1"));
        filing.DerivativeTable.Should().ContainSingle().Which.Should()
            .Match<DerivativeRow>(r => r.SecurityTitle == "Stock Option (Right to Buy)"
            && r.ConversionOrExercisePrice == 3.51m && r.TransactionShares == 40000 && r.TransactionAcquiredDisposedCode == null
            && r.ExerciseDate == null
            && r.ExpirationDate == new DateOnly(2031, 9, 16) && r.UnderlyingSecurityTitle == "Common Stock"
            && r.UnderlyingSecurityShares == 40000
            && r.TransactionPricePerShare == 0 && r.SharesOwnedFollowingTransaction == 100000 && r.DirectOrIndirectOwnership == "D");
        filing.DerivativeTable[0].Footnotes.Should()
            .Equal(new FootnoteMark(Field.TransactionCode, "F1"), new FootnoteMark(Field.ExerciseDate, "F2"));
        filing.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
        filing.ReportingOwners[0].Name.Should().Be("Roe Richard");
    }

    [Theory, MemberData(nameof(AllDialects))]
    public void The_side_of_a_number_in_Table_II_is_lost_and_said_to_be(string dialect) =>
        Read(Draw(dialect, [], ["Units|(1)|01/17/2024|A|500|(1)|(1)|Common Stock|500|$0|900|D"], "1. One share each.")).Diagnostics
            .Should().ContainSingle(d => d.Id == "F4303");

    [Theory, MemberData(nameof(AllDialects))]
    public void A_single_date_may_be_either_and_is_left_out(string dialect)
    {
        var result = Read(Draw(dialect, [], ["Option|$5|01/17/2024|A|500|09/16/2031|Common Stock|500|$0|900|D"]));
        var row = result.Filing!.DerivativeTable.Should().ContainSingle().Which;
        (row.ExerciseDate, row.ExpirationDate).Should().Be((null, null));
        (row.TransactionShares, row.UnderlyingSecurityTitle).Should().Be((500m, "Common Stock"));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4310").Which.Message.Should().Contain("09/16/2031");
    }

    [Theory, MemberData(nameof(AllDialects))]
    public void An_amount_in_a_title_is_part_of_it(string dialect)
    {
        var rows = Read(Draw(dialect, ["Class A Common Stock, par value $0.0001 per share|01/17/2024|P|10|A|$5|20|D",
            "Series D Preferred, $.01 par value|300|D"])).Filing!.NonDerivativeTable;
        rows.Select(r => r.SecurityTitle).Should().Equal("Class A Common Stock, par value $0.0001 per share",
            "Series D Preferred, $.01 par value");
        rows.Select(r => r.SharesOwnedFollowingTransaction).Should().Equal(20, 300);
    }

    [Fact]
    public void In_running_text_a_title_known_from_another_row_parts_nature_and_title()
    {
        var rows = Read(Draw("one line", ["Common Stock|10|D", "Common Stock|20|I|By Roe Family Fund", "Common Stock|30|I|By spouse"]))
            .Filing!.NonDerivativeTable;
        rows.Select(r => r.SecurityTitle).Should().OnlyContain(t => t == "Common Stock");
        rows.Select(r => r.NatureOfOwnership).Should().Equal(null, "By Roe Family Fund", "By spouse");
    }

    [Fact]
    public void In_running_text_a_nature_known_from_the_last_row_parts_nature_and_title()
    {
        var rows = Read(Draw("one line", ["Series A Preferred|20|I|By Trust", "Series B Preferred|30|I|By Trust"])).Filing!
            .NonDerivativeTable;
        rows.Select(r => (r.SecurityTitle, r.NatureOfOwnership)).Should()
            .Equal(("Series A Preferred", "By Trust"), ("Series B Preferred", "By Trust"));
    }

    [Fact]
    public void In_running_text_words_that_nothing_parts_are_left_out_with_a_warning()
    {
        var result = Read(Draw("one line", ["Class A Units|20|I|By the Roe Partnership", "Class B Units|30|D"]));
        result.Filing!.NonDerivativeTable.Select(r => (r.SecurityTitle, r.NatureOfOwnership)).Should()
            .Equal(("Class A Units", null), (null, null));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4310").Which.Message.Should()
            .Contain("By the Roe Partnership Class B Units");
    }

    [Fact]
    public void A_known_title_behind_a_word_of_titles_is_the_end_of_another()
    {
        var rows = Read(Draw("one line", ["Common Stock|10|D", "Common Stock|20|I|By Trust Class A", "Common Stock|25|I|By Trust",
            "Restricted Common Stock|30|D"])).Filing!.NonDerivativeTable;
        rows[3].SecurityTitle.Should().NotBe("Common Stock");
    }

    [Fact]
    public void A_table_of_thousands_of_rows_is_reported_as_one_and_not_taken_apart()
    {
        const int rows = 12_000;
        var result = StreamText.Read(StreamText.Draw("a line a row",
            [.. Enumerable.Repeat("Common Stock|01/17/2024|S|100|D|$5.5|400|D", rows)]));
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
        result.Diagnostics.Where(d => d.Id == "F4302" && d.Message.Contains("Common Stock")).Should().ContainSingle()
            .Which.Message.Should().StartWith($"Table I: {rows + 2} lines from ");
    }

    [Fact]
    public void Text_whose_columns_were_read_one_after_another_gives_no_rows()
    {
        var text = Draw("a paragraph a cell", [
            "Common Stock\n\nCommon Stock\n\n01/17/2024\n\n01/18/2024\n\nS\n\n1,500\n\nP\n\nD\n\nA\n\n37,565\n\n40,000"]);
        var result = Read(text);
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Id == "F4302");
    }

    [Theory, MemberData(nameof(AllDialects))]
    public void A_header_repeated_at_a_page_break_is_no_row(string dialect) =>
        Read(Draw(dialect, ["Common Stock|01/17/2024|P|10|A|$5|20|D", HeaderI, "Common Stock|01/18/2024|P|11|A|$5|31|D"])).Filing!
            .NonDerivativeTable
            .Select(r => r.SharesOwnedFollowingTransaction).Should().Equal(20, 31);

    [Fact]
    public void Marks_that_repeat_are_those_of_both_dates() =>
        Read(Draw("a line a cell", [], ["Class B|(1)|(2)|01/17/2024|C|500|(1)|(2)|(1)|(2)|Class A|500|(1)|(2)|0|D"], "1. One.\n2. Two."))
            .Filing!.DerivativeTable[0].Footnotes
            .Select(m => $"{m.Field} {m.Id}").Should().Equal("ConversionOrExercisePrice F1", "ConversionOrExercisePrice F2",
            "TransactionPricePerShare F1",
                "TransactionPricePerShare F2", "ExerciseDate F1", "ExerciseDate F2", "ExpirationDate F1", "ExpirationDate F2");

    [Fact]
    public void Marks_that_may_part_in_several_ways_are_left_out() =>
        Read(Draw("a line a cell", [], ["Class B|(1)|(2)|01/17/2024|C|500|(1)|(1)|Class A|500|$0|0|D"], "1. One.\n2. Two.")).Filing!
            .DerivativeTable[0].Footnotes
            .Select(m => m.Field).Should().Equal(Field.ExerciseDate, Field.ExpirationDate);

    [Theory, InlineData("a line a cell"), InlineData("one line")]
    public void One_mark_over_and_over_is_that_of_each_cell(string dialect)
    {
        var row = Read(Draw(dialect, [], ["Class B Common Stock|(1)|(1)|(1)|(1)|Class A Common Stock|500|700|D"],
            notes: "1. Convertible at any time.")).Filing!.DerivativeTable.Should().ContainSingle().Which;
        row.Footnotes.Select(m => (m.Field, m.Id)).Should()
            .BeEquivalentTo([(Field.SecurityTitle, "F1"), (Field.ConversionOrExercisePrice, "F1"), (Field.ExerciseDate, "F1"),
            (Field.ExpirationDate, "F1")]);
    }
}
