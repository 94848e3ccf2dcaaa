namespace Form4Tool.Tests;

public class SmokeTests
{
    [Fact]
    public void An_empty_input_is_refused() => new Form4Reader().Read(default).Single().Filing.Should().BeNull();
}
