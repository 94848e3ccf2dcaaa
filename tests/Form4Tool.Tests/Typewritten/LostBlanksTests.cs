using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Tests.Contract;

namespace Form4Tool.Tests.Typewritten;

/// <summary>Typed forms as crawls leave them: white space collapsed, tabs for blanks, line ends doubled.</summary>
public partial class LostBlanksTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.GetDirectories(Repository.Samples, "ascii-*").Select(folder => Path.GetFileName(folder)!).Order()];

    private static string Text(string sample) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Repository.Samples, sample, "filing.txt")));

    private static Form4Result Read(string text) => Form4.ReadAll(Encoding.UTF8.GetBytes(text))[0];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_table_without_the_places_of_its_words_gives_no_amount_that_was_not_typed_there(string sample)
    {
        var whole = Read(Text(sample)).Filing!;
        var typed = Amounts(whole.NonDerivativeTable).Concat(Amounts(whole.DerivativeTable)).ToHashSet();

        foreach (var text in new[] { Blanks().Replace(Text(sample), " "), Blanks().Replace(Text(sample), "\t") })
        {
            var result = Read(text);
            var rows = (IEnumerable<OwnershipRow>)[.. result.Filing!.NonDerivativeTable, .. result.Filing.DerivativeTable];
            if (rows.Count() < whole.NonDerivativeTable.Count + whole.DerivativeTable.Count)
                result.Diagnostics.Should().Contain(d => d.Severity >= Severity.Warning);
            if (!text.Contains('\t')) Amounts(rows).Should().BeSubsetOf(typed);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Doubled_line_ends_change_nothing(string sample)
    {
        var text = Text(sample).Replace("\r", "");
        var (expected, _) = ShapeContract.Leaves(Read(text));

        ShapeContract.Leaves(Read(text.Replace("\n", "\n\n"))).Leaves.Should().BeEquivalentTo(expected);
    }

    /// <summary>The amounts with their columns; a price of what was acquired is none of what is owned.</summary>
    private static IEnumerable<(string Column, decimal Amount)> Amounts(IEnumerable<OwnershipRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.TransactionShares is { } shares) yield return ("shares", shares);
            if (row.SharesOwnedFollowingTransaction is { } owned) yield return ("owned", owned);
        }
    }

    [GeneratedRegex("(?<=\\S) {2,}(?=\\S)")]
    private static partial Regex Blanks();
}
