using System.Diagnostics;
using System.Text;
using Form4Tool.Testing;

namespace Form4Tool.Tests.Xml;

public class DamageFuzzTests
{
    /// <summary>The XML of the samples, bare and in submissions, is damaged by a fixed seed; each variant must be read or refused, quickly.</summary>
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
            clock.ElapsedMilliseconds.Should().BeLessThan(1000, $"variant {i} is small");
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
    [InlineData("<ownershipDocument>", "", 5_000)]
    [InlineData("<!--<ownershipDocument>", "", 5_000)]
    [InlineData("<x y=\"", "")]
    public void One_damage_a_hundred_thousand_times_takes_linear_time(string first, string second, int times = 100_000)
    {
        var text = "<ownershipDocument>" + string.Concat(Enumerable.Repeat(first, times)) + string.Concat(Enumerable.Repeat(second, second.Length == 0 ? 0 : times));
        var clock = Stopwatch.StartNew();
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Should().NotBeEmpty();
        clock.ElapsedMilliseconds.Should().BeLessThan(10_000, "twice as much takes twice as long, not four times");
    }
}
