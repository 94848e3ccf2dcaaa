using System.Diagnostics;
using System.Text;
using Form4Tool.Testing;
using static Form4Tool.Tests.Text.StreamText;

namespace Form4Tool.Tests.Text;

public class TextDamageTests
{
    private static readonly string[] Printed =
    [
        "A_printed_sheet_of_the_vendor_is_read", "Lines_of_signatures_lie_evenly_around_their_dates",
        "A_row_goes_on_behind_the_running_heads_of_two_sheets", "A_row_whose_date_and_form_of_ownership_stand_lines_apart_is_one",
    ];

    public static TheoryData<string> AllDialects => new(Dialects);

    [Theory, MemberData(nameof(AllDialects))]
    public void A_text_cut_anywhere_is_read_or_refused_without_an_exception(string dialect)
    {
        var text = Encoding.UTF8.GetBytes(Draw(dialect,
            ["Common Stock|01/17/2024|S(1)|1,500|D|$66.9(2)|37,565|D", "Common Stock|20|I|By Trust"],
            ["Option|$3.51|01/17/2024|M(1)|40,000|(2)|09/16/2031|Common Stock|40,000|$0|100,000|D"], "1. One.\n2. Two."));
        var reader = new Form4Reader();
        for (var length = 0; length < text.Length; length += 7)
        {
            var read = () => reader.Read(text.AsMemory(0, length));
            read.Should().NotThrow($"the first {length} bytes are only cut off");
        }
    }

    [Fact]
    public void A_thousand_damaged_texts_of_every_dialect_are_read_or_refused_without_an_exception()
    {
        var texts = Texts();
        var damage = new Damage(20240117);
        var reader = new Form4Reader();
        for (var i = 0; i < 1000; i++)
        {
            var variant = damage.Apply(texts[i % texts.Length]);
            var read = () => reader.Read(variant);
            read.Should().NotThrow($"variant {i} is only damaged").Which.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void The_beginning_of_one_text_and_the_end_of_another_are_read_or_refused_without_an_exception()
    {
        byte[][] texts = [.. Texts(), .. Printed.Select(TextCaseTests.BytesOf)];
        var damage = new Damage(20251120);
        var reader = new Form4Reader();
        foreach (var one in texts)
            foreach (var other in texts)
            {
                var joined = damage.Join(one, other);
                var read = () => reader.Read(joined);
                read.Should().NotThrow(Encoding.UTF8.GetString(joined)).Which.Should().NotBeEmpty();
            }
    }

    /// <summary>A text of every dialect.</summary>
    private static byte[][] Texts()
    {
        var tabs = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", "filing.txt"));
        var pipes = File.ReadAllText(Path.Combine(Repository.Samples, "gift-reported-early", "filing.txt"));
        return
        [
            .. Dialects.Select(dialect => Draw(dialect,
            ["Common Stock|01/17/2024|S(1)|1,500|D|$66.9(2)|37,565|D", "Common Stock|20|I|By Trust"],
                ["Option|$3.51|01/17/2024|M(1)|40,000|(2)|09/16/2031|Common Stock|40,000|$0|100,000|D"], "1. One.\n2. Two.")).Concat(
                [PlacedTextTests.Draw("box"), PlacedTextTests.Draw("ruler"), PlacedTextTests.Draw("blanks"), tabs, pipes, Wrapped(pipes)])
                    .Select(Encoding.UTF8.GetBytes),
        ];

        // html2text for Python breaks its lines at 78 columns, rows of cells too.
        static string Wrapped(string text) => string.Join('\n',
            text.Split('\n').SelectMany(line => line.Length == 0 ? [line] : line.Chunk(78).Select(part => new string(part))));
    }

    [Fact]
    public void A_paragraph_of_many_full_lines_ends_soon()
    {
        var text =
            "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person\nReporting Owner Name / " +
            "Address\nRemarks:\n"
            + string.Concat(Enumerable.Repeat("   " + string.Concat(Enumerable.Repeat("word ", 14)) + "at last\n", 40_000));
        var clock = Stopwatch.StartNew();
        Form4.ReadAll(Encoding.UTF8.GetBytes(text)).Should().NotBeEmpty();
        clock.ElapsedMilliseconds.Should().BeLessThan(20_000, "quadratic time takes a minute, and a moment is enough");
    }

    [Theory]
    [InlineData("│ Director   10% Owner │\n")]
    [InlineData("┌────────────────────────────────────────────────┐\n│ x │\n")]
    [InlineData("+-----+-----+\n| a   | b   |\n")]
    [InlineData("  ---- ---- ----\n  a    b    c\n")]
    [InlineData("|____|____|\n")]
    [InlineData("Code    V    Amount    (A) or (D)    Price\n")]
    [InlineData("1. Name and Address of Reporting Person    2. Issuer Name\n")]
    [InlineData("1. Name and Address of Reporting Person   2. Issuer Name   ")]
    [InlineData("Common Stock    01/02/2024    S    1,000    D    $5    10    I    By Trust\n")]
    [InlineData("(1) A note\n\n")]
    [InlineData("Code\nV\nAmount\n")]
    [InlineData("(Instr. 3) ")]
    public void One_thing_repeated_many_times_ends_soon(string thing)
    {
        var text = "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person\nTable I - " +
            "Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n"
            + string.Concat(Enumerable.Repeat(thing, 60_000 / thing.Length));
        var clock = Stopwatch.StartNew();
        Form4.ReadAll(Encoding.UTF8.GetBytes(text)).Should().NotBeEmpty();
        clock.ElapsedMilliseconds.Should().BeLessThan(20_000);
    }
}
