using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Input;
using Form4Tool.Tests.Output;
using FsCheck;
using FsCheck.Fluent;

namespace Form4Tool.Tests.Library;

/// <summary>The way back from a value to the filing.</summary>
public partial class PositionTests
{
    private static readonly Form4Reader Reader = new(Form4Options.Default with { Positions = true });

    public static TheoryData<string> Inputs => [.. Samples.Shapes.Select(sample => sample.Name).Distinct()];

    [Theory, MemberData(nameof(Inputs))]
    public void Where_a_position_has_a_length_the_value_stands_there(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, name));
        var lines = Lines(Encoding.UTF8.GetString(bytes)).ToArray();
        foreach (var result in Reader.Read(bytes, name).Where(result => result.Filing is not null && !result.Source.Path.Contains("!/")))
        {
            // The bytes of another encoding, and what was unwrapped, are not the lines of this file.
            if (result.Diagnostics.Any(d => d.Id is "F4014" or "F4012" or "F4013")) continue;
            foreach (var (path, value, position) in Positioned(result.Filing!))
            {
                position.Line.Should().BeInRange(1, lines.Length, path);
                if (position.Length == 0 || value.Length == 0) continue;
                // A price in fractions stands there with other digits.
                if (result.Diagnostics.Any(d => d.Id == "F4114" && d.Field!.EndsWith(path, StringComparison.Ordinal))) continue;
                var there = From(lines, position);
                if (result.Source.Format == SourceFormat.OwnershipXml) Letters(value).Should().StartWith(Letters(there), $"{name} {path}");
                else if (!there.Contains('\n')) Letters(there).Should().Contain(Letters(value), $"{name} {path}");
                else IsWrapped(Letters(value), Letters(there)).Should().BeTrue($"{name} {path} \"{value}\" in {there}");
            }
        }
    }

    [Fact]
    public void In_XML_every_value_of_every_owner_and_row_has_a_position_with_its_length()
    {
        foreach (var (name, _) in Samples.Shapes.Where(sample => sample.Name.EndsWith("filing.xml", StringComparison.Ordinal)))
        {
            var filing = Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Samples, name)), name)[0].Filing!;
            foreach (var row in filing.NonDerivativeTable.Concat<OwnershipRow>(filing.DerivativeTable))
            {
                row.Positions!.Select(position => position.Path).Should().Equal(Values(row).Select(value => value.Path).Concat(
                    row.AsFiled.Select(value => value.Path)).OrderBy(path => Array.IndexOf(Columns, path)), name);
                row.Positions!.Should().OnlyContain(position => position.Length > 0, name);
            }
            foreach (var owner in filing.ReportingOwners)
                owner.Positions!.Should().Contain(position => position.Path == "name")
                    .And.OnlyContain(position => position.Length > 0, name);
        }
    }

    [Theory]
    [InlineData("option-exercise/filing.txt")]
    [InlineData("option-exercise/rendered.html")]
    public void Of_pages_and_texts_amounts_and_titles_are_found(string name)
    {
        var filing = Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Samples, name)), name)[0].Filing!;
        filing.DerivativeTable.Should().NotBeEmpty();
        foreach (var row in filing.NonDerivativeTable.Concat<OwnershipRow>(filing.DerivativeTable))
            row.Positions!.Where(p => p.Path is "securityTitle" or "transactionShares" or "transactionDate").Should().HaveCount(3)
                .And.OnlyContain(position => position.Length > 0, name);
    }

    [Fact]
    public void Values_that_repeat_in_a_row_have_places_of_their_own_and_boxes_have_no_length()
    {
        const string name = "option-exercise/rendered.html";
        var filing = Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Samples, name)), name)[0].Filing!;
        filing.DerivativeTable.Should().AllSatisfy(row =>
            row.Positions!.Where(p => p.Length > 0).Select(p => (p.Line, p.Column)).Should().OnlyHaveUniqueItems());
        filing.ReportingOwners[0].Positions!.Where(p => p.Path.StartsWith("relationship.is", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(p => p.Length == 0);
    }

    [Fact]
    public void Positions_are_in_the_JSON_only_where_they_were_asked_for_and_come_back_from_it()
    {
        var path = Path.Combine(Repository.Samples, "option-exercise", "submission.txt");
        var asked = Reader.Read(File.ReadAllBytes(path), path)[0];
        var plain = new Form4Reader().Read(File.ReadAllBytes(path), path)[0];
        plain.ToJson().Should().NotContain("\"positions\"");
        plain.Filing!.DerivativeTable[0].Positions.Should().BeNull();
        asked.ToJson().Should().Contain("\"positions\"");
        Form4Json.FromJson(asked.ToJson()).Should().Be(asked);
    }

    [Fact]
    public void A_value_that_damage_puts_in_doubt_has_no_position()
    {
        var xml = File.ReadAllText(Path.Combine(Repository.Samples, "simple-purchase", "filing.xml"));
        var damaged = new Regex("<securityTitle>(.*?)</securityTitle>", RegexOptions.Singleline)
            .Replace(xml, "<securityTitle>$1</transactionDate>", 1);
        var filing = Reader.Read(Encoding.UTF8.GetBytes(damaged), "damaged.xml")[0].Filing!;
        filing.NonDerivativeTable[0].SecurityTitle.Should().BeNull();
        filing.NonDerivativeTable[0].Positions.Should().NotContain(position => position.Path == "securityTitle");
    }

    [Fact]
    public void Places_in_any_order_have_the_lines_and_columns_that_counting_gives() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Gen.Elements('a', '\r', '\n', 'é').ArrayOf().ToArbitrary(), Gen.Choose(0, 40).ArrayOf().ToArbitrary(), (text, offsets) =>
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                var index = new LineIndex(bytes);
                return offsets.Where(offset => offset <= bytes.Length && (offset == bytes.Length || (bytes[offset] & 0xC0) != 0x80))
                    .All(offset => index.Locate(offset) == new LineIndex(bytes).Locate(offset));
            }));

    private static IEnumerable<(string Path, string Value, ValuePosition Position)> Positioned(OwnershipFiling filing)
    {
        foreach (var row in filing.NonDerivativeTable.Concat<OwnershipRow>(filing.DerivativeTable))
        {
            var values = Values(row).ToDictionary(value => value.Path, value => value.Value);
            foreach (var position in row.Positions!)
                if (values.TryGetValue(position.Path, out var value)) yield return (position.Path, value, position);
        }
        foreach (var owner in filing.ReportingOwners)
        {
            foreach (var position in owner.Positions!)
                if (position.Path == "name") yield return (position.Path, owner.Name!, position);
                else if (position.Path == "address.zipCode") yield return (position.Path, owner.Address.ZipCode!, position);
        }
    }

    /// <summary>
    /// The values of a row that are not null, in column order; no texts of dates and flags, which are written in many ways.
    /// </summary>
    private static IEnumerable<(string Path, string Value)> Values(OwnershipRow row)
    {
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++)
        {
            var name = Fields.Name(field);
            var value = row.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])?.GetValue(row);
            if (value is not null)
                yield return (name, value is decimal number ? number.ToString(CultureInfo.InvariantCulture) : value as string ?? "");
        }
    }

    private static string[] Columns { get; } =
        [.. Enumerable.Range((int)Fields.FirstOfRow, Fields.LastOfRow - Fields.FirstOfRow + 1).Select(field => Fields.Name((Field)field))];

    private static IEnumerable<string> Lines(string text) => Regex.Split(text, "(?<=\r\n|\n|\r(?!\n))");

    private static string From(string[] lines, ValuePosition position)
    {
        var rest = string.Concat(lines[(position.Line - 1)..])[(position.Column - 1)..];
        return rest[..Math.Min(position.Length, rest.Length)];
    }

    /// <summary>Whether a value stands in lines whose other columns have values of their own: begins and ends there, in order.</summary>
    private static bool IsWrapped(string value, string there)
    {
        var at = 0;
        foreach (var c in there)
            if (at < value.Length && c == value[at]) at++;
        return at == value.Length && there[0] == value[0] && there[^1] == value[^1];
    }

    /// <summary>Letters and digits alone, without what tags and entities hold.</summary>
    private static string Letters(string text) =>
        string.Concat(System.Net.WebUtility.HtmlDecode(Tag().Replace(text, "")).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
