using Form4Tool.Comparison;

namespace Form4Tool.Tests.Comparison;

public class FilingComparisonTests
{
    private static readonly string[] Formats =
        ["filing.xml", "submission.txt", "submission.nc", "filing.txt", "stripped.txt", "rendered.html", "vendor.html", "filing.htm"];

    public static TheoryData<string, string, string> Pairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
        {
            var files = Formats.Where(f => File.Exists(Path.Combine(folder, f))).ToList();
            foreach (var a in files)
                foreach (var b in files)
                    pairs.Add(Path.GetFileName(folder), a, b);
        }
        return pairs;
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Two_formats_of_a_filing_differ_in_nothing_that_both_carry(string sample, string a, string b)
    {
        var (old, @new) = (Read(sample, a), Read(sample, b));
        var found = FilingComparison.Of(old, @new);
        found.AreEqual.Should().BeTrue("{0}", DifferencesText.ToText(found));
        FilingComparison.Between(old, @new).Should().BeEmpty();
        // Of one format all is expected.
        if (old.Source.Format != @new.Source.Format) FilingComparison.WithExpected(old, @new).Should().BeEmpty();
    }

    [Theory, InlineData(true), InlineData(false)]
    public void An_edit_of_any_value_is_named_exactly(bool byLikeness)
    {
        var edits = 0;
        foreach (var folder in Directory.GetDirectories(Repository.Samples))
        {
            if (!File.Exists(Path.Combine(folder, "filing.xml"))) continue;
            var result = Read(Path.GetFileName(folder), "filing.xml");
            foreach (var edit in Edit.Of(result))
            {
                var found = byLikeness ? FilingComparison.Between(result, edit.Result)
                    : FilingComparison.WithExpected(result, edit.Result);
                found.Select(d => d.Path).Should().Equal([edit.Path], "{0} of {1} is edited", edit.Path, folder);
                edits++;
            }
        }
        edits.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Every_field_is_edited()
    {
        var paths = Directory.GetDirectories(Repository.Samples).Where(f => File.Exists(Path.Combine(f, "filing.xml")))
            .SelectMany(f => Edit.Of(Read(Path.GetFileName(f), "filing.xml"))).Select(e => e.Path.Split('.')[^1]).ToHashSet();
        Enum.GetValues<Field>().Where(f => f != Field.None).Select(Fields.Name).Except(paths).Should().BeEmpty();
    }

    [Fact]
    public void What_an_expected_result_says_is_old_and_what_was_found_is_new()
    {
        var expected = Read("simple-purchase", "filing.xml");
        var found = With(expected, f => f with { NonDerivativeTable = [f.NonDerivativeTable[0] with { TransactionShares = 1000 }] });
        FilingComparison.WithExpected(expected, found).Should().Equal(new Difference(DifferenceKind.Changed,
            "nonDerivativeTable[0].transactionShares", Text(expected.Filing!.NonDerivativeTable[0].TransactionShares), "1000"));
    }

    [Fact]
    public void A_digit_more_differs_from_what_is_expected_and_not_from_another_filing()
    {
        var old = At(2.5m);
        var @new = At(2.50m);
        FilingComparison.WithExpected(old, @new).Should().ContainSingle().Which.New.Should().Be("2.50");
        FilingComparison.Between(old, @new).Should().BeEmpty();

        static Form4Result At(decimal price) => With(Read("simple-purchase", "filing.xml"),
            f => f with { NonDerivativeTable = [f.NonDerivativeTable[0] with { TransactionPricePerShare = price }] });
    }

    [Fact]
    public void A_row_that_is_put_in_moves_no_other()
    {
        var old = Read("weighted-average-sale", "filing.xml");
        var row = old.Filing!.NonDerivativeTable[0] with { TransactionShares = 77, TransactionCode = "G", TransactionPricePerShare = 0,
            SharesOwnedFollowingTransaction = 3 };
        var @new = With(old, f => f with { NonDerivativeTable = [row, .. f.NonDerivativeTable] });
        var found = FilingComparison.Between(old, @new).Should().ContainSingle().Which;
        (found.Kind, found.Path).Should().Be((DifferenceKind.Added, "nonDerivativeTable[0]"));
        found.New.Should().Contain("77");
        FilingComparison.Between(@new, old).Should().ContainSingle().Which.Kind.Should().Be(DifferenceKind.Removed);
        FilingComparison.WithExpected(old, @new).Count.Should().BeGreaterThan(1);
    }

    [Fact]
    public void A_value_of_a_row_that_moved_has_both_paths()
    {
        var old = Read("weighted-average-sale", "filing.xml");
        var rows = old.Filing!.NonDerivativeTable;
        var @new = With(old,
            f => f with { NonDerivativeTable = [rows[1] with { NatureOfOwnership = "By Trust" }, rows[0], .. rows.Skip(2)] });
        var found = FilingComparison.Between(old, @new).Should().ContainSingle().Which;
        (found.Path, found.OldPath).Should().Be(("nonDerivativeTable[0].natureOfOwnership", "nonDerivativeTable[1].natureOfOwnership"));
    }

    [Fact]
    public void A_text_that_could_not_be_read_is_a_value_too()
    {
        var old = Read("simple-purchase", "filing.xml");
        var row = old.Filing!.NonDerivativeTable[0];
        var @new = With(old, f => f with
        {
            NonDerivativeTable = [row with { AsFiled = [new("transactionDate", "2/30/2004")] }],
            AsFiled = [new("signatures[0].date", "soon")],
        });
        FilingComparison.Between(old, @new).Should().Equal(
            new Difference(DifferenceKind.Changed, "nonDerivativeTable[0].asFiled.transactionDate", null, "2/30/2004"),
            new Difference(DifferenceKind.Changed, "asFiled.signatures[0].date", null, "soon"));
        FilingComparison.Between(@new, old).Should().HaveCount(2);
    }

    [Fact]
    public void What_the_header_says_is_expected_where_both_have_one()
    {
        var found = Read("simple-purchase", "submission.txt");
        var expected = With(found, f => f with { Header = f.Header with { AccessionNumber = "0000000000-00-000000" } });
        FilingComparison.WithExpected(expected, found).Should().ContainSingle().Which.Path.Should().Be("filing.accessionNumber");
        foreach (var other in new[] { "filing.xml", "submission.nc" })
            FilingComparison.WithExpected(Read("simple-purchase", other), found).Should().BeEmpty("containers say different things");
        FilingComparison.Between(expected, found).Should().BeEmpty();
    }

    private static Form4Result With(Form4Result result, Func<OwnershipFiling, OwnershipFiling> change) =>
        result with { Filing = change(result.Filing!) };

    private static string Text(decimal? number) => number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Form4Result Read(string sample, string file) =>
        Form4.ReadAll(File.ReadAllBytes(Path.Combine(Repository.Samples, sample, file)), path: file).Single();
}
