using Form4Tool.Batch.Outputs;

namespace Form4Tool.Batch.Tests.Outputs;

public class WindowsNamesTests
{
    [Theory]
    [InlineData("CON", "_CON")]
    [InlineData("nul.txt.json", "_nul.txt.json")]
    [InlineData("COM1", "_COM1")]
    [InlineData("COM0", "COM0")]
    [InlineData("CONSOLE.xml", "CONSOLE.xml")]
    [InlineData("a:b?.xml", "a_b_.xml")]
    [InlineData("a.", "a._")]
    [InlineData("a ", "a _")]
    [InlineData("filing.xml.json", "filing.xml.json")]
    public void A_name_that_Windows_takes_for_something_else_gets_another(string name, string safe) =>
        WindowsNames.Safe(name).Should().Be(safe);
}
