using Form4Tool.Comparison;
using static Form4Tool.Tests.Comparison.Sales;

namespace Form4Tool.Tests.Comparison;

/// <summary>Which filing amends which.</summary>
public class AmendedFilingTests
{
    [Fact]
    public void Another_form_or_issuer_is_not_amended()
    {
        var original = Filing("4", Sale(100, 900));
        FilingComparison.Of(original, Filing("5/A", Sale(100, 900))).Amendment.Should().BeNull();
        FilingComparison.Of(original, Filing("4", Sale(100, 900))).Amendment.Should().BeNull();
        var other = Filing("4/A", Sale(100, 900));
        FilingComparison.Of(original, other with { Filing = other.Filing! with { Issuer = new Issuer { Cik = "0000000002" } } })
            .Amendment.Should().BeNull();
    }

    [Fact]
    public void Of_two_amendments_neither_amends_the_other_and_an_amendment_is_equal_to_itself()
    {
        var (first, second) = (Filing("4/A", Sale(100, 900), Sale(200, 700)), Filing("4/A", Sale(100, 900)));
        FilingComparison.Of(first, first).AreEqual.Should().BeTrue();
        var found = FilingComparison.Of(first, second);
        found.Amendment.Should().BeNull();
        found.Differences.Should().ContainSingle().Which.Kind.Should().Be(DifferenceKind.Removed);
        FilingComparison.Of(first, Filing("4", Sale(100, 900))).Amendment.Should().BeNull("an original amends nothing");
    }

    [Fact]
    public void What_another_owner_filed_is_not_amended()
    {
        var (original, amendment) = (By("0000000011"), By("0000000012"));
        amendment = amendment with { Filing = amendment.Filing! with { DocumentType = "4/A" } };
        FilingComparison.Of(original, amendment).Amendment.Should().BeNull();
        FilingComparison.Of(By("0000000012"), amendment).Amendment.Should().NotBeNull();

        static Form4Result By(string cik)
        {
            var result = Filing("4", Sale(100, 900));
            return result with { Filing = result.Filing! with { ReportingOwners = [new ReportingOwner { Cik = cik }] } };
        }
    }
}
