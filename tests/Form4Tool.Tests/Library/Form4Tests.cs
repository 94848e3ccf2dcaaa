using System.Globalization;

namespace Form4Tool.Tests.Library;

/// <summary>The library as its users call it.</summary>
public class Form4Tests
{
    private static readonly string Sample = Path.Combine(Repository.Samples, "many-footnotes", "filing.xml");
    private static readonly byte[] Bytes = File.ReadAllBytes(Sample);
    private static readonly string Several = Path.Combine(Repository.Samples, "three-owners", "submission.txt");

    [Fact]
    public async Task A_file_a_stream_a_text_and_bytes_give_the_same_filing()
    {
        var filing = Form4.Parse(Bytes);
        Form4.ParseFile(Sample).Should().Be(filing);
        Form4.Parse(File.ReadAllText(Sample)).Should().Be(filing);
        Form4.Parse(new Trickle(Bytes)).Should().Be(filing);
        (await Form4.ParseAsync(new Trickle(Bytes))).Should().Be(filing);
        Form4.ReadAll(new MemoryStream(Bytes)).Single().Filing.Should().Be(filing);
        Form4.ReadAll(new Trickle(Bytes), path: "x").Single().Source.Path.Should().Be("x");
    }

    [Fact]
    public async Task The_filings_of_a_stream_come_one_by_one()
    {
        var bytes = File.ReadAllBytes(Several).Concat(File.ReadAllBytes(Several)).ToArray();
        var results = new List<Form4Result>();
        await foreach (var result in Form4.ReadAllAsync(new Trickle(bytes), path: "two")) results.Add(result);
        results.Should().HaveCount(2).And.Equal(Form4.ReadAll(bytes, path: "two"));
    }

    [Fact]
    public async Task Cancelling_ends_the_reading_of_a_stream()
    {
        using var cancel = new CancellationTokenSource();
        var reading = async () =>
        {
            await foreach (var _ in Form4.ReadAllAsync(new Endless(cancel.Cancel), cancellation: cancel.Token)) { }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task No_more_of_a_stream_is_taken_than_may_be_read()
    {
        var options = new Form4Options { MaxInputBytes = 100_000 };
        var (endless, later) = (new Endless(), new Endless());
        Form4.ReadAll(endless, options).Single().Diagnostics.Single().Id.Should().Be("F4004");
        (await FluentActions.Awaiting(() => Form4.ParseAsync(later, options)).Should().ThrowAsync<Form4Exception>())
            .Which.Diagnostics.Single().Id.Should().Be("F4004");
        new[] { endless.Taken, later.Taken }.Should().AllSatisfy(taken => taken.Should().Be(100_001));
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_IOException() =>
        FluentActions.Invoking(() => Form4.ParseFile(Sample + "x")).Should().Throw<FileNotFoundException>();

    [Fact]
    public void Options_of_zeros_are_the_default()
    {
        default(Form4Options).Should().Be(new Form4Options()).And.Be(Form4Options.Default);
        default(Form4Options).MaxInputBytes.Should().Be(256 << 20);
        (new Form4Options { MaxInputBytes = 256 << 20 } == default).Should().BeTrue();
        FluentActions.Invoking(() => new Form4Options { MaxInputBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_reader_that_a_second_thread_uses_says_so_and_goes_on_for_the_first()
    {
        var reader = new Form4Reader();
        var expected = reader.Read(Bytes);
        using var go = new Barrier(2);
        var (refused, until) = (0, Environment.TickCount64 + 60_000);
        void Read()
        {
            go.SignalAndWait();
            // A machine with one processor to spare lets the two meet late.
            for (var i = 0; i < 1000 || Volatile.Read(ref refused) == 0 && Environment.TickCount64 < until; i++)
            {
                try
                {
                    Assert.Equal(expected, reader.Read(Bytes));
                }
                catch (InvalidOperationException e)
                {
                    Assert.Contains("Give each thread its own", e.Message, StringComparison.Ordinal);
                    Interlocked.Increment(ref refused);
                }
            }
        }
        await Task.WhenAll(Task.Run(Read), Task.Run(Read));
        refused.Should().BeGreaterThan(0);
        reader.Read(Bytes).Should().Equal(expected);
    }

    [Fact]
    public void A_row_gives_the_texts_of_the_notes_on_a_field()
    {
        var filing = Form4.Parse(Bytes);
        var texts = filing.Footnotes.ToDictionary(note => note.Id!, note => note.Text);
        OwnershipRow[] rows = [.. filing.NonDerivativeTable, .. filing.DerivativeTable];
        var marks = 0;
        foreach (var row in rows)
        {
            foreach (var field in Enum.GetValues<Field>())
            {
                var notes = row.FootnotesOf(field);
                notes.Select(note => note.Id).Should().Equal(row.Footnotes.Where(mark => mark.Field == field).Select(mark => mark.Id));
                notes.Select(note => note.Text).Should().Equal(notes.Select(note => texts[note.Id!]));
                marks += notes.Count;
            }
        }
        marks.Should().BeGreaterThan(5).And.Be(rows.Sum(row => row.Footnotes.Count));
    }

    [Fact]
    public void A_mark_without_its_note_gives_an_id_and_no_text()
    {
        var text = File.ReadAllText(Sample);
        var id = Form4.Parse(Bytes).NonDerivativeTable.SelectMany(row => row.Footnotes).First().Id;
        var filing = Form4.ReadAll(System.Text.Encoding.UTF8.GetBytes(text.Replace($"<footnote id=\"{id}\"", "<footnote id=\"F77\"")))
            .Single().Filing!;
        var mark = filing.NonDerivativeTable.SelectMany(row => row.Footnotes.Select(mark => (row, mark))).First(m => m.mark.Id == id);
        mark.row.FootnotesOf(mark.mark.Field).Should().Contain(new Footnote(id, null));
        new NonDerivativeRow { Footnotes = [new FootnoteMark(Field.TransactionDate, "F1")] }
            .FootnotesOf(Field.TransactionDate).Should().Equal(new Footnote("F1", null));
    }

    [Fact]
    public void A_row_that_knows_its_notes_is_equal_to_one_that_says_the_same()
    {
        var row = Form4.Parse(Bytes).NonDerivativeTable[0];
        var same = row with { Notes = default };
        same.Should().Be(row);
        same.GetHashCode().Should().Be(row.GetHashCode());
    }

    [Fact]
    public void Dates_and_numbers_print_alike_on_every_machine()
    {
        var own = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            var row = new NonDerivativeRow { TransactionDate = new DateOnly(2004, 12, 29), TransactionPricePerShare = 39.5200m };
            row.ToString().Should().StartWith("NonDerivativeRow { ").And.Contain("TransactionDate = 2004-12-29,")
                .And.Contain("TransactionPricePerShare = 39.5200,").And.EndWith(" }");
            new OwnershipFiling { PeriodOfReport = new DateOnly(2004, 2, 1), NonDerivativeTable = [row] }.ToString()
                .Should().Contain("PeriodOfReport = 2004-02-01,").And.Contain("TransactionDate = 2004-12-29,");
            new Signature("A", new DateOnly(2004, 2, 1)).ToString().Should().Be("Signature { Name = A, Date = 2004-02-01 }");
            new EdgarHeader { AcceptanceDateTime = new DateTime(2024, 1, 17, 16, 5, 12) }.ToString()
                .Should().Contain("AcceptanceDateTime = 2024-01-17 16:05:12,");
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    /// <summary>Gives a few bytes at a time and knows no length, as the network does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default)
        {
            await Task.Yield();
            return base.Read(buffer.Span[..Math.Min(buffer.Length, 1000)]);
        }
    }

    /// <summary>Never ends; counts what was taken.</summary>
    private sealed class Endless(Action? onRead = null) : MemoryStream([], writable: false)
    {
        public long Taken { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Taken += count;
            onRead?.Invoke();
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default)
        {
            Taken += buffer.Length;
            onRead?.Invoke();
            cancellation.ThrowIfCancellationRequested();
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
