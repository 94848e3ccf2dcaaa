using System.Diagnostics;
using System.Text;
using Form4Tool.Testing;

namespace Form4Tool.Tests.Typewritten;

public class TypewrittenDamageTests
{
    private static byte[][] Forms() =>
        [.. Directory.EnumerateFiles(Repository.Samples, "filing.*", SearchOption.AllDirectories)
            .Where(p => p.Contains("ascii-", StringComparison.Ordinal) || p.EndsWith(".htm", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Typewritten", "Layouts"))
            .Where(p => !p.EndsWith(".facts", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    [Fact]
    public void A_thousand_damaged_typed_forms_are_read_or_refused_without_an_exception()
    {
        var forms = Forms();
        var damage = new Damage(20021231);
        var reader = new Form4Reader();
        var clock = new Stopwatch();
        for (var i = 0; i < 1000; i++)
        {
            var variant = damage.Apply(forms[i % forms.Length]);
            clock.Restart();
            var read = () => reader.Read(variant);
            read.Should().NotThrow($"variant {i} is only damaged").Which.Should().NotBeEmpty();
            if (clock.ElapsedMilliseconds < 1000) continue;
            clock.Restart();                                // a busy machine; a slow variant is slow again
            reader.Read(variant);
            clock.ElapsedMilliseconds.Should().BeLessThan(5000, $"variant {i} is small");
        }
    }

    [Theory]
    [InlineData("|", "")]
    [InlineData("- ", "")]
    [InlineData("(1)", "")]
    [InlineData("1. Name and Address of Reporting Person  ", "")]
    [InlineData("1. Name and Address of Reporting Person\n", "")]
    [InlineData("Table I - Non-Derivative Securities\nCommon Stock  1/1/99  S  1,000  D\n", "")]
    [InlineData("Common Stock  1/1/99  S  1,000  D\n", "")]
    [InlineData("Common Stock\n", "")]
    [InlineData("(1) A note\n", "")]
    [InlineData("/s/ Jane Roe\n", "")]
    [InlineData("[X] ", "")]
    [InlineData("<table>", "")]
    [InlineData("<td>x", "")]
    [InlineData("<tr><td>1,000<td>D", "")]
    [InlineData("<td colspan=1000 rowspan=1000>x", "")]
    public void One_thing_repeated_many_times_takes_linear_time(string thing, string end)
    {
        var text =
            "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person\n4. Statement for Month/Year\n"
            + "Table I - Non-Derivative Securities\n" + string.Concat(Enumerable.Repeat(thing, 100_000 / thing.Length)) + end;
        var clock = Stopwatch.StartNew();
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Should().NotBeEmpty();
        clock.ElapsedMilliseconds.Should().BeLessThan(30_000, "a minute or more is what quadratic time takes");
    }
}
