using System.Text;

namespace Form4Tool.Tests.Pages;

public class DrawnNamesTests
{
    [Theory]
    [InlineData("| Quill Ada | |---| --- |")]
    [InlineData("| Quill Ada | --- |")]
    [InlineData("Quill Ada---")]
    [InlineData("Quill Ada")]
    public void Bars_and_dashes_of_a_table_inside_a_cell_are_no_part_of_a_name(string cell)
    {
        var text = "FORM 4\tSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n"
            + $"1. Name and Address of Reporting Person*\n{cell}\n(Last)\t(First)\t(Middle)\n"
            + "2. Issuer Name and Ticker or Trading Symbol\nAcme Inc [ ACME ]\n"
            + "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n";
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing!.ReportingOwners.Single().Name.Should().Be("Quill Ada");
    }
}
