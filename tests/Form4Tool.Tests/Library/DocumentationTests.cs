using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Form4Tool.Tests.Library;

/// <summary>What the libraries say of their public members, as an editor shows it.</summary>
public class DocumentationTests
{
    /// <summary>A summary says at least so many words beside those of the member's name.</summary>
    private const int FewestWords = 2;

    [Theory]
    [InlineData(typeof(Form4))]
    [InlineData(typeof(Form4Tool.Batch.Form4Inputs))]
    [InlineData(typeof(Form4Tool.Sqlite.FilingDatabase))]
    public void No_member_only_repeats_its_name(Type any)
    {
        var members = Members(any).Where(member => member.Element("inheritdoc") is null).ToList();
        members.Should().HaveCountGreaterThan(10);
        members.Where(member => Says(member).Count < FewestWords).Select(member => member.Attribute("name")!.Value).Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(OwnershipFiling))]
    [InlineData(typeof(NonDerivativeRow))]
    [InlineData(typeof(DerivativeRow))]
    [InlineData(typeof(ReportingOwner))]
    [InlineData(typeof(OwnerAddress))]
    [InlineData(typeof(OwnerRelationship))]
    [InlineData(typeof(Issuer))]
    [InlineData(typeof(EdgarHeader))]
    public void A_value_that_may_be_missing_says_what_null_means(Type type)
    {
        var nullability = new System.Reflection.NullabilityInfoContext();
        var documented = Members(typeof(Form4)).ToDictionary(member => member.Attribute("name")!.Value, Summary);
        type.GetProperties()
            .Where(property => nullability.Create(property).ReadState == System.Reflection.NullabilityState.Nullable)
            .Select(property => documented[$"P:{property.DeclaringType!.FullName}.{property.Name}"])
            .Where(summary => !Regex.IsMatch(summary, @"\bnull\b", RegexOptions.IgnoreCase)).Should().BeEmpty();
    }

    private static IEnumerable<XElement> Members(Type any)
    {
        var types = any.Assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).ToHashSet();
        return XDocument.Load(Path.ChangeExtension(any.Assembly.Location, ".xml")).Descendants("member").Where(member =>
        {
            var name = member.Attribute("name")!.Value[2..].Split('(')[0];
            return types.Contains(name) || types.Contains(name[..Math.Max(0, name.LastIndexOf('.'))]);
        });
    }

    private static string Summary(XElement member) => member.Element("summary")?.Value ?? "";

    /// <summary>The words of a summary that are not in the name.</summary>
    private static List<string> Says(XElement member)
    {
        var name = member.Attribute("name")!.Value.Split('(')[0];
        var own = name[(name.LastIndexOf('.') + 1)..];
        var links = string.Concat(member.Descendants("see").Select(see => " " + see.Attribute("cref")?.Value));
        return [.. Regex.Matches(Summary(member) + links, @"[\w/]+").Select(word => word.Value)
            .Where(word => !own.Contains(word, StringComparison.OrdinalIgnoreCase)
            && !word.Contains(own, StringComparison.OrdinalIgnoreCase) && word.ToLowerInvariant() is not ("the" or "a" or "an" or "of"))];
    }
}
