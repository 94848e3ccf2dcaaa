using Form4Tool.Tests.Pages;

namespace Form4Tool.Tests.Binding;

/// <summary>A word of a wrapped cell that stands in the column beside it is told by what the other rows say, and is no value.</summary>
public class DisplacedWordsTests
{
    [Fact]
    public void The_last_word_of_a_title_in_a_nature_is_told_by_the_natures_of_other_rows()
    {
        var result = Read(("Common Stock", "By Trust"), ("Common Stock", "By Trust"), ("Common", "By Trust Stock"));
        result.Filing!.NonDerivativeTable.Select(row => row.NatureOfOwnership).Should().Equal("By Trust", "By Trust", null);
        result.Filing.NonDerivativeTable[2].AsFiled.Should().Equal(new AsFiledValue("natureOfOwnership", "By Trust Stock"));
        var told = result.Diagnostics.Single(d => d.Id == "F4113");
        (told.Field, told.Message).Should().Be(("nonDerivativeTable[2].natureOfOwnership",
            "Table I row 3: natureOfOwnership \"By Trust Stock\" ends in a word of a title; kept as filed."));
        told.Line.Should().NotBeNull();
    }

    [Fact]
    public void The_last_words_of_a_nature_in_a_title_are_told_by_both_columns_of_other_rows()
    {
        var rows = Read(("Common Stock", "By Harbor trust"), ("Common Stock trust", "By Harbor"), ("Common Stock", "By Harbor trust"))
            .Filing!.NonDerivativeTable;
        rows.Select(row => row.SecurityTitle).Should().Equal("Common Stock", null, "Common Stock");
        rows[1].AsFiled.Should().Equal(new AsFiledValue("securityTitle", "Common Stock trust"));
    }

    [Fact]
    public void A_number_between_the_words_of_a_title_is_told_by_the_title_of_another_row()
    {
        var rows = Read(("Common Stock", "By Trust"), ("Common 1,365,959 Stock", "By Trust")).Filing!.NonDerivativeTable;
        rows.Select(row => row.SecurityTitle).Should().Equal("Common Stock", null);
    }

    [Fact]
    public void What_most_rows_say_is_whole()
    {
        var rows = Read(("Common Stock", "By Trust"), ("Common Stock", "By Trust"), ("Common", "By Trust"));
        rows.Filing!.NonDerivativeTable.Select(row => row.SecurityTitle).Should().Equal("Common Stock", "Common Stock", "Common");
        rows.Diagnostics.Should().NotContain(d => d.Id == "F4113");
    }

    [Fact]
    public void Natures_that_differ_by_other_words_stay() =>
        Read(("Common Stock", "By Trust"), ("Common Stock", "By Trust for children"), ("Common Stock Unit", "By Trust"))
            .Diagnostics.Should().NotContain(d => d.Id == "F4113");

    private static Form4Result Read(params (string Title, string Nature)[] rows) =>
        new FormText { TableI = [.. rows.Select(row => $"{row.Title}\t05/06/2019\t\tP\t\t10\tA\t$2\t20\tI\t{row.Nature}")] }.Read();
}
