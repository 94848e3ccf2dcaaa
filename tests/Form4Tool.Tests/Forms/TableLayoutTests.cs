using Form4Tool.Forms;

namespace Form4Tool.Tests.Forms;

public class TableLayoutTests
{
    [Theory]
    [InlineData('3', false, 4)]
    [InlineData('3', true, 8)]
    [InlineData('4', false, 11)]
    [InlineData('4', true, 16)]
    [InlineData('5', false, 10)]
    [InlineData('5', true, 15)]
    public void The_tables_have_the_columns_of_the_form(char form, bool derivative, int columns) =>
        TableLayout.Of(form, derivative, form == '4').Columns.Should().HaveCount(columns).And.OnlyHaveUniqueItems();

    [Fact]
    public void Items_are_numbered_in_order_and_the_deemed_date_has_a_letter()
    {
        foreach (var layout in TableLayout.All)
        {
            var numbers = layout.Items.Select(item => item.Number).ToList();
            var plain = numbers.FindAll(number => !number.EndsWith('A'));
            plain.Should().Equal(Enumerable.Range(1, plain.Count).Select(number => $"{number}"));
        }
    }

    [Fact]
    public void A_column_that_shares_an_item_has_a_caption()
    {
        foreach (var layout in TableLayout.All) layout.Captions.Should().NotContain("");
    }

    [Fact]
    public void Each_column_stands_at_its_place_in_the_description()
    {
        foreach (var column in Enum.GetValues<Column>()) FormColumn.Of(column).Column.Should().Be(column);
    }
}
