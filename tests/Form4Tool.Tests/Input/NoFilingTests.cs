using System.Text;

namespace Form4Tool.Tests.Input;

/// <summary>Texts that speak of ownership filings, list them or quote their XML are none: they state nothing of one.</summary>
public class NoFilingTests
{
    [Theory]
    [InlineData("Form 3: Initial statement of beneficial ownership\nForm 4: Statement of changes in beneficial ownership\nForm 5: Annual " +
        "statement of changes in beneficial ownership\n")]
    [InlineData("# Form 4\nForm 4, the \"Statement of Changes in Beneficial Ownership\", tells of trades.\n## Table I\nTable I - " +
        "Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n## Table II\nTable II - Derivative Securities Acquired, " +
        "Disposed of, or Beneficially Owned\n")]
    [InlineData("xml = \"\"\"<ownershipDocument><documentType>4</documentType></ownershipDocument>\"\"\"\nassert parse(xml)\n")]
    [InlineData("The reader stops at <ownershipDocument> when the code is missing. Any idea?\n")]
    [InlineData("<html><body><table><tr><td>3</td><td>Initial statement of beneficial ownership of " +
        "securities</td></tr><tr><td>4</td><td>Statement of changes in beneficial ownership of securities</td></tr></table></body></html>")]
    [InlineData("<html><body><iframe srcdoc=\"&lt;td&gt;1. Name and Address of Reporting Person&lt;/td&gt;&lt;td&gt;Explanation of " +
        "Responses:&lt;/td&gt;\"></iframe><p>3235-0287</p><p>3235-0104</p></body></html>")]
    public void What_states_nothing_of_a_filing_is_none(string text)
    {
        var result = new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single();
        result.Filing.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4002");
    }

    [Fact]
    public void A_form_of_which_a_converter_kept_the_items_only_is_one()
    {
        var text = "1. Title of Derivative Security (Instr. 3)\n2. Conversion or Exercise Price of Derivative Security\n11. Nature of " +
            "Indirect Beneficial Ownership (Instr. 4)\n";
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single().Filing.Should().NotBeNull();
    }
}
