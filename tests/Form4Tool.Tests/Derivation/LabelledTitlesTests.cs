using Form4Tool.Derivation;
using Form4Tool.Output;

namespace Form4Tool.Tests.Derivation;

public class LabelledTitlesTests(ITestOutputHelper output)
{
    [Theory, InlineData("tune"), InlineData("held")]
    public void Roles_are_right(string half)
    {
        var score = ScoreOf(half);
        output.WriteLine($"{half} roles: {score.Right}/{score.Derived} right, {score.Right}/{score.Stated} found");
        foreach (var fault in score.Faults) output.WriteLine(fault);
        score.Precision.Should().BeGreaterThanOrEqualTo(0.99, string.Join('\n', score.Faults));
    }

    /// <summary>The titles of a half and the offices that they name; <c>-</c> where they do not tell one of the company.</summary>
    internal static List<(string Title, string Roles)> Labels(string half) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Derivation", "Labels", $"titles-{half}.tsv"))
            .Skip(1).Select(line => line.Split('\t')).Select(c => (c[0], c[1]))];

    /// <summary>The score of a half's titles.</summary>
    internal static Score ScoreOf(string half) =>
        Score.Of("officer's role", Labels(half), label => label.Roles is "-" ? null : label.Roles, label => Roles(label.Title));

    private static string? Roles(string title)
    {
        var owner = new ReportingOwner { Relationship = new OwnerRelationship { OfficerTitle = title } };
        var roles = DerivedFacts.Of(new OwnershipFiling { ReportingOwners = [owner] }).Roles;
        return roles.Count == 0 ? null : string.Join(',', roles.Select(role => FactNames.Of(role.Role)));
    }
}
