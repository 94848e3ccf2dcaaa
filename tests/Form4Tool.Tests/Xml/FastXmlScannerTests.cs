using System.Text;
using Form4Tool.Testing;

namespace Form4Tool.Tests.Xml;

public class FastXmlScannerTests
{
    private static List<byte[]> Documents { get; } =
        [.. Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal).Where(path => Path.GetExtension(path) is ".xml" or ".txt" or ".nc").Select(File.ReadAllBytes)
        .Where(bytes => bytes.AsSpan().IndexOf("<ownershipDocument"u8) >= 0)];

    private static IEnumerable<string> Folders() => Repository.Corpus is { } corpus ? [Repository.Samples, corpus] : [Repository.Samples];

    [Fact]
    public void The_scanner_agrees_with_the_platforms_parser_on_sound_filings_and_answers_nearly_all()
    {
        var compared = new FastAgainstStrict();
        foreach (var document in Documents) compared.Compare(document).Should().BeNull();
        compared.Answered.Should().BeGreaterThan(compared.HandedOver * 20);
    }

    [Fact]
    public void The_scanner_agrees_or_hands_over_on_two_thousand_damaged_filings()
    {
        var compared = new FastAgainstStrict();
        var damage = new Damage(42);
        for (var i = 0; i < 2000; i++)
        {
            var variant = damage.ApplyOnce(Documents[i % Documents.Count]);
            compared.Compare(variant).Should().BeNull($"variant {i}");
        }
        compared.Answered.Should().BeGreaterThan(200);
        compared.HandedOver.Should().BeGreaterThan(200);
    }

    /// <summary>Every piece at every tag of a small document: what the scanner may not know stands everywhere once.</summary>
    [Fact]
    public void The_scanner_agrees_or_hands_over_wherever_an_unusual_piece_stands()
    {
        var compared = new FastAgainstStrict();
        foreach (var variant in FastAgainstStrict.Edges(Encoding.UTF8.GetBytes(Xml.Sound)))
            compared.Compare(variant).Should().BeNull();
        compared.Answered.Should().BeGreaterThan(1000);
        compared.HandedOver.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void What_EDGAR_disseminates_is_answered_and_what_it_does_not_is_handed_over()
    {
        var compared = new FastAgainstStrict();
        string[] answered = ["x", "&amp; &quot; &#8217;", "a ] b", "é", "two\r\nlines"];
        foreach (var text in answered) compared.Compare(Encoding.UTF8.GetBytes(Xml.With("None.", text))).Should().BeNull();
        (compared.Answered, compared.HandedOver).Should().Be((answered.Length, 0));
        string[] handedOver = ["<!-- x -->", "<![CDATA[x]]>", "<?x y?>", "<b>x</b>", "&nbsp;", "a ]]> b", "\u0001",
            "<remarks xml:lang=\"en\"/>"];
        foreach (var text in handedOver) compared.Compare(Encoding.UTF8.GetBytes(Xml.With("None.", text)));
        (compared.Answered, compared.HandedOver).Should().Be((answered.Length, handedOver.Length));
    }

    [Fact]
    public void A_filing_read_again_allocates_little_beside_its_model()
    {
        var bytes = Encoding.UTF8.GetBytes(Xml.Sound);
        var reader = new Form4Reader();
        for (var i = 0; i < 200; i++) reader.Read(bytes);
        long allocated = long.MaxValue, shares = 0;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = reader.Read(bytes)[0];
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            shares += (long)result.Filing!.NonDerivativeTable[0].SharesOwnedFollowingTransaction!.Value;
        }
        // The work was done: the sum says so. One row, one owner and their lists take about 1,100 bytes.
        shares.Should().Be(20 * 9240);
        allocated.Should().BeLessThan(2500);
    }
}
