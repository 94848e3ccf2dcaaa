using System.Diagnostics;
using System.Text;
using Form4Tool.Testing;

namespace Form4Tool.Tests.Xml;

public class DamageFuzzTests
{
    /// <summary>
    /// The XML of the samples, bare and in submissions, is damaged by a fixed seed; each variant must be read or refused, quickly.
    /// </summary>
    [Fact]
    public void A_thousand_damaged_samples_are_read_or_refused_without_an_exception()
    {
        var inputs = Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories)
            .Where(p => Path.GetExtension(p) is not (".json" or ".md")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
            .Where(b => b.AsSpan().IndexOf("<ownershipDocument"u8) >= 0).ToArray();
        var damage = new Damage(20261122);
        var reader = new Form4Reader();
        var clock = new Stopwatch();
        for (var i = 0; i < 1000; i++)
        {
            var variant = damage.Apply(inputs[i % inputs.Length]);
            clock.Restart();
            var read = () => reader.Read(variant);
            read.Should().NotThrow($"variant {i} is only damaged").Which.Should().NotBeEmpty();
            if (clock.ElapsedMilliseconds < 1000) continue;
            clock.Restart();                                // a busy machine; a slow variant is slow again
            reader.Read(variant);
            clock.ElapsedMilliseconds.Should().BeLessThan(5000, $"variant {i} takes milliseconds");
        }
    }

    [Theory]
    [InlineData("<a>", "")]
    [InlineData("<securityTitle>", "")]
    [InlineData("<securityTitl>", "")]
    [InlineData("<a>", "</b>")]
    [InlineData("<value>", "</securityTitle>")]
    [InlineData("<?", "")]
    [InlineData("<!--", "")]
    [InlineData("<![CDATA[", "")]
    [InlineData("<!DOCTYPE [", "")]
    [InlineData("&", "")]
    [InlineData("<ownershipDocument>", "", 1000)]
    [InlineData("<!--<ownershipDocument>", "", 1000)]
    [InlineData("<x y=\"", "")]
    public void Four_times_as_much_of_one_damage_does_not_take_sixteen_times_as_long(string first, string second, int times = 8000)
    {
        // Other work on the machine can only make one attempt look worse: quadratic time fails all of them.
        var best = Enumerable.Range(0, 25).Select(_ => Seconds(4 * times) / Seconds(times)).TakeUntil(ratio => ratio < 9).Min();
        best.Should().BeLessThan(9);

        double Seconds(int count)
        {
            var text = "<ownershipDocument>" + string.Concat(Enumerable.Repeat(first, count)) +
                string.Concat(Enumerable.Repeat(second, second.Length == 0 ? 0 : count));
            var bytes = Encoding.UTF8.GetBytes(text);
            var clock = Stopwatch.StartNew();
            new Form4Reader().Read(bytes).Should().NotBeEmpty();
            return clock.Elapsed.TotalSeconds;
        }
    }
}

file static class Attempts
{
    /// <summary>The items up to and with the first that is good enough.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> items, Func<T, bool> isEnough)
    {
        foreach (var item in items)
        {
            yield return item;
            if (isEnough(item)) yield break;
        }
    }
}
