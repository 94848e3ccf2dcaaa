using System.Diagnostics;
using Form4Tool.Batch.Inputs;
using Form4Tool.Output;

namespace Form4Tool.Batch.Tests;

/// <summary>Inputs as a program reads them: lazily, in order, by several threads.</summary>
public class Form4InputsTests
{
    [Fact]
    public void Too_many_open_files_end_the_reading_for_they_are_no_fault_of_an_input()
    {
        if (OperatingSystem.IsWindows()) return;
        var options = new Form4InputsOptions { StandardInput = static () => new Exhausted() };
        var read = () => Form4Inputs.Open(["-", "a.xml"], options).Read().ToList();
        OpenFiles.AreTooMany(read.Should().Throw<IOException>().Which).Should().BeTrue();
        OpenFiles.AreTooMany(new InvalidOperationException("", new IOException("", 24))).Should().BeTrue();
        OpenFiles.AreTooMany(new IOException("", 28)).Should().BeFalse("a full disk is something else");
    }

    private sealed class Exhausted : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("Too many open files", 24);
    }

    [Fact]
    public void A_folder_gives_its_filings_by_path_whatever_the_number_of_workers()
    {
        using var folder = new TempFolder();
        Fill(folder, 200);
        var one = Read(1);
        one.Should().HaveCount(200 + 30 + 2);
        one.Where(line => !line.Contains("!/", StringComparison.Ordinal)).Should().BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var jobs in new[] { 2, 5 }) Read(jobs).Should().Equal(one);

        List<string> Read(int jobs) =>
            [.. Form4Inputs.Open(folder["in"] + "/", new Form4InputsOptions { Jobs = jobs }).Read().Select(Line)];
    }

    [Fact]
    public void What_is_no_filing_gives_a_result_that_says_why()
    {
        using var folder = new TempFolder();
        folder.Write("in/note.txt", "no filing");
        folder.Write("in/empty.xml", "");
        var named = folder.Write("named.txt", "no filing");
        var results = Form4Inputs.Open([folder["in"], named, folder["missing.xml"]]).Read().ToList();
        results.Should().OnlyContain(result => result.Filing == null);
        results.Select(result => result.Diagnostics.Single().Id).Should().Equal("F4001", "F4701", "F4002", "F4006");
        results.Select(result => result.Has(Severity.Error)).Should().Equal([true, false, true, true], "nobody named the note");
    }

    [Fact]
    public void Nothing_is_opened_before_it_is_asked_for_and_whoever_stops_asking_ends_the_reading()
    {
        using var folder = new TempFolder();
        Fill(folder, 120);
        var inputs = Form4Inputs.Open([folder["in"], folder["not-yet"]], new Form4InputsOptions { Jobs = 3 });
        folder.Filing("not-yet/a.xml");
        inputs.Read().Take(5).Should().HaveCount(5);
        inputs.Read().Last().Source.Path.Should().EndWith("not-yet/a.xml", "inputs can be read again");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Cancelling_ends_the_reading_with_an_exception(int jobs)
    {
        using var folder = new TempFolder();
        Fill(folder, 120);
        using var cancel = new CancellationTokenSource();
        var read = 0;
        var reading = () =>
        {
            foreach (var _ in Form4Inputs.Open(folder["in"], new Form4InputsOptions { Jobs = jobs }).Read(cancel.Token))
                if (++read == 40) cancel.Cancel();
        };
        reading.Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(cancel.Token);
        read.Should().Be(40);
    }

    [Fact]
    public void Cancelling_does_not_wait_for_an_input_that_does_not_come()
    {
        using var cancel = new CancellationTokenSource();
        using var endless = new WaitingStream();
        var inputs = Form4Inputs.Open(["-", "nothing"], new Form4InputsOptions { Jobs = 2, StandardInput = () => endless });
        cancel.CancelAfter(100);
        var time = Stopwatch.StartNew();
        FluentActions.Invoking(() => inputs.Read(cancel.Token).ToList()).Should().Throw<OperationCanceledException>();
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void The_path_of_standard_input_is_a_dash_and_lists_are_read_behind_the_named_inputs()
    {
        using var folder = new TempFolder();
        var listed = folder.Filing("listed.xml");
        var options = new Form4InputsOptions
        {
            StandardInput = () => new MemoryStream(TempFolder.Bytes()),
            Listed = PathList.Read(new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes(listed), 0]), nul: true),
        };
        Form4Inputs.Open("-", options).Read().Select(result => result.Source.Path).Should().Equal("-", listed);
    }

    [Fact]
    public void The_limit_of_an_input_holds_for_members_and_for_streams_of_any_length()
    {
        using var folder = new TempFolder();
        var archive = folder.Write("bomb.zip", Archives.Zip(("bomb.xml", new byte[3 << 20]), ("a.xml", TempFolder.Bytes())));
        var options = new Form4InputsOptions { Reading = Form4Options.Default with { MaxInputBytes = 1 << 20 } };
        var results = Form4Inputs.Open(archive, options).Read();
        results.Select(result => result.Filing is null ? result.Diagnostics[0].Id : "filing").Should().Equal("F4004", "filing");
        using var zeros = new EndlessStream();
        Form4Inputs.Open("-", options with { StandardInput = () => zeros }).Read().Single().Diagnostics.Single().Id.Should().Be("F4004");
    }

    [Fact]
    public void The_shards_of_a_folder_are_disjoint_and_together_the_whole()
    {
        using var folder = new TempFolder();
        Fill(folder, 60);
        var parts = Enumerable.Range(1, 3).SelectMany(k => Filings(new Form4InputsOptions { Shard = new Shard(k, 3) }));
        parts.Order(StringComparer.Ordinal).Should().Equal(Filings(Form4InputsOptions.Default).Order(StringComparer.Ordinal));

        IEnumerable<string> Filings(Form4InputsOptions options) =>
            Form4Inputs.Open(folder["in"], options).Read().Where(result => result.Filing is not null).Select(result => result.Source.Path);
    }

    [Fact]
    public void Inputs_tell_how_many_they_are_and_whether_they_hold_a_path()
    {
        using var folder = new TempFolder();
        var file = folder.Filing("in/a.xml");
        folder.Filing("in/b.xml");
        Form4Inputs.Open(folder["in"]).Count().Should().Be(2);
        Form4Inputs.Open(file).Count().Should().BeNull("one file may be an archive");
        Form4Inputs.Open(file).IsOneDocument.Should().BeTrue();
        Form4Inputs.Open(folder["in"]).IsOneDocument.Should().BeFalse();
        Form4Inputs.Open(["other", folder["in"]]).Holding(folder["in/out.csv"]).Should().Be(folder["in"]);
        Form4Inputs.Open(folder["in"]).Holding(folder["out.csv"]).Should().BeNull();
    }

    private static string Line(Form4Result result) => result.Filing is null
        ? $"{result.Source.Path} {result.Diagnostics[0].Id}"
        : $"{result.Source.Path} {JsonFilingWriter.ToJson(result, indented: false)}";

    private static void Fill(TempFolder folder, int count)
    {
        string[] samples = ["simple-purchase", "option-exercise", "many-footnotes"];
        for (var i = 0; i < count; i++) folder.Filing($"in/{i % 7}/{i:0000}.xml", samples[i % 3]);
        folder.Write("in/3/none.txt", "no filing");
        folder.Write("in/4/empty.xml", "");
        folder.Write("in/5/a.zip", Archives.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.xml", TempFolder.Bytes("three-owners")))]));
    }

    /// <summary>A stream whose other end never writes.</summary>
    private sealed class WaitingStream : MemoryStream
    {
        private readonly ManualResetEventSlim _never = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            _never.Wait(TimeSpan.FromSeconds(30));
            return 0;
        }

        public override int Read(Span<byte> buffer) => Read([], 0, 0);
    }

    /// <summary>Blanks without an end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
