namespace Form4Tool.Cli.Tests;

public class SmokeTests
{
    [Fact]
    public void There_is_a_program() => typeof(Program).Assembly.Should().NotBeNull();
}
