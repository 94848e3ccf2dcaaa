namespace Form4Tool.Tests.Binding;

public class FieldTests
{
    [Fact]
    public void The_table_of_element_names_follows_the_enumeration() =>
        Enum.GetValues<Field>().Skip(1).Should().OnlyContain(f =>
        Fields.ElementName(f) == char.ToLowerInvariant(f.ToString()[0]) + f.ToString().Substring(1))
            .And.HaveCount(Fields.Count - 1);
}
