namespace Form4Tool.Tests.Text;

/// <summary>
/// Pages converted to a width that is too narrow for their tables: what is broken inside of words is left out, the rest is read.
/// </summary>
public class NarrowTextTests
{
    [Theory, InlineData("250 EXAMPLE DRIVE, FL. 11", "250 EXAMPLE DRIVE, FL. 11", null),
        InlineData("250 EXAMPLE DRIVE, FL., 11", "250 EXAMPLE DRIVE, FL.", "11")]
    public void A_street_that_the_table_of_owners_broke_is_one_in_the_head(string street, string first, string? second)
    {
        var head = new Form.OwnerBlock { Name = "ROE RICHARD" };
        head.Street.Add(new() { Text = street });
        var owner = new Form.OwnerBlock { Name = "ROE RICHARD",
            Address = new() { Street1 = "250 EXAMPLE DRIVE, FL.", Street2 = "11" } };
        owner.Complete(head);
        owner.Address.Street1.Should().Be(first);
        owner.Address.Street2.Should().Be(second);
    }
}
