namespace Form4Tool.Batch.Tests.Architecture;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => PublicApi.Check(typeof(Form4Inputs).Assembly);
}
