using System.Text;
using Form4Tool.Form;
using Form4Tool.Layout;

namespace Form4Tool.Tests.Pages;

public class DamageTests
{
    private static readonly byte[] Signs = "<>|\t\n*_[]()^\\&$X"u8.ToArray();

    [Fact]
    public void A_thousand_damaged_pages_and_texts_with_cells_are_read_or_refused_without_an_exception()
    {
        var documents = new[] { "rendered.html", "vendor.html", "filing.txt" }
            .SelectMany(name => Directory.GetFiles(Repository.Samples, name, SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Where(path => File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "filing.xml"))).Select(File.ReadAllBytes).ToArray();
        var random = new Random(4);
        var reader = new Form4Reader();
        for (var i = 0; i < 1000; i++)
        {
            var bytes = documents[random.Next(documents.Length)].ToList();
            Damage(bytes, random);
            var read = () => reader.Read(bytes.ToArray(), "damaged");
            read.Should().NotThrow($"variant {i} is only damaged").Which.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<sup>", "")]
    [InlineData("**x", "")]
    [InlineData("[", "](")]
    [InlineData("** Signature of Reporting Person\n", "")]
    [InlineData("(5) note\n", "")]
    [InlineData("Name and Address of Reporting Person \n", "")]
    [InlineData("Director X ", "")]
    [InlineData("|\t|", "")]
    [InlineData("&amp", "")]
    public void One_thing_many_times_takes_linear_time(string first, string second)
    {
        var form = new FormText().ToString();
        var text = form + string.Concat(Enumerable.Repeat(first, 20_000)) +
            string.Concat(Enumerable.Repeat(second, second.Length > 0 ? 20_000 : 0));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text), "hostile").Should().NotBeEmpty();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a minute or more is what quadratic time takes");
    }

    [Fact]
    public void Lines_without_bars_are_no_cell_however_many_they_are()
    {
        var lines = new Line[200_000];
        Array.Fill(lines, new Line([new Cell("Class A Common Stock", 0)]));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        StackedCells.Of(lines).Should().BeEmpty();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a minute or more is what quadratic time takes");
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        for (var operations = random.Next(1, 5); operations > 0 && bytes.Count > 8; operations--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(400, bytes.Count - at) + 1);
            switch (random.Next(5))
            {
                case 0: bytes.RemoveRange(at, bytes.Count - at); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3:
                    for (var i = 0; i < 20; i++) bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                    break;
                default:
                    for (var i = 0; i < 30; i++) bytes[random.Next(bytes.Count)] = Signs[random.Next(Signs.Length)];
                    break;
            }
        }
    }
}
