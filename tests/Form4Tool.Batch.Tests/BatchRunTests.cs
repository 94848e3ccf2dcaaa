using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch.Tests;

/// <summary>A run as a program does it, without the command line.</summary>
public class BatchRunTests
{
    private static readonly OutputFormat JsonLines = OutputFormat.Of(FilingFormats.JsonLines);

    [Fact]
    public void A_run_writes_what_reading_and_writing_by_hand_would()
    {
        using var folder = new TempFolder();
        Fill(folder);
        var inputs = Form4Inputs.Open(folder["in"]);
        var findings = new List<Finding>();
        using (var run = BatchRun.Open(inputs, Destination.ToPath(JsonLines, folder["out.ndjson"])))
        {
            run.Execute(findings.Add).Should().BeTrue();
            run.Counts.Should().Be(new RunCounts(40, run.Counts.Rows, 1, 1));
        }
        findings.Select(finding => finding.Diagnostics.Single().Id).Should().Equal("F4001", "F4701");
        using var byHand = new MemoryStream();
        using (var stream = new FilingStream(FilingFormats.JsonLines, byHand))
        {
            foreach (var result in inputs.Read())
                if (result.Filing is not null) stream.Write(result);
        }
        File.ReadAllBytes(folder["out.ndjson"]).Should().Equal(byHand.ToArray());
    }

    [Fact]
    public void A_run_that_is_stopped_is_resumed_by_the_same_run_and_by_no_other()
    {
        using var folder = new TempFolder();
        Fill(folder);
        using (var whole = BatchRun.Open(Inputs(), Destination.ToPath(JsonLines, folder["whole.ndjson"])))
            whole.Execute().Should().BeTrue();
        var resume = new BatchOptions { Resume = true };
        using (var stopped = BatchRun.Open(Inputs(), Destination.ToPath(JsonLines, folder["out.ndjson"])))
        {
            using var stop = new CancellationTokenSource();
            stopped.Execute(_ => stop.Cancel(), stop.Token).Should().BeFalse();
            stopped.CanBeResumed.Should().BeTrue();
        }
        File.Exists(folder["out.ndjson"]).Should().BeFalse();
        var another = () => BatchRun.Open(Inputs(), Destination.ToPath(JsonLines, folder["out.ndjson"]), resume with { Strict = true });
        another.Should().Throw<UnfinishedRunException>();
        using (var resumed = BatchRun.Open(Inputs(), Destination.ToPath(JsonLines, folder["out.ndjson"]), resume))
        {
            resumed.Execute().Should().BeTrue();
            resumed.Counts.Filings.Should().Be(40);
        }
        File.ReadAllBytes(folder["out.ndjson"]).Should().Equal(File.ReadAllBytes(folder["whole.ndjson"]));
        folder.Content().Where(name => !name.StartsWith("in/", StringComparison.Ordinal)).Should().Equal("out.ndjson", "whole.ndjson");

        Form4Inputs Inputs() => Form4Inputs.Open(folder["in"], new Form4InputsOptions { Jobs = 2 });
    }

    [Fact]
    public void What_cannot_be_written_is_refused_before_anything_is_read()
    {
        using var folder = new TempFolder();
        Fill(folder);
        var inputs = Form4Inputs.Open(folder["in"]);
        Refuses(Destination.ToPath(OutputFormat.Of(FilingFormats.Json), folder["in/out/"])).WithMessage("*lies in the input*");
        Refuses(Destination.ToPath(JsonLines, folder["out/"])).WithMessage("*NeedsFile*");
        Refuses(Destination.ToPath(OutputFormat.SecTables, folder["out.tsv"])).WithMessage("*NeedsFolder*");
        Refuses(Destination.ToStream(OutputFormat.SecTables, Stream.Null)).WithMessage("*NeedsFolder*");
        Refuses(Destination.ToStream(OutputFormat.Of(FilingFormats.Xml), Stream.Null)).WithMessage("*NeedsFolderForSeveral*");
        folder.Content().Should().OnlyContain(name => name.StartsWith("in/", StringComparison.Ordinal));

        FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refuses(Destination destination) =>
            FluentActions.Invoking(() => BatchRun.Open(inputs, destination)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Each_filing_has_its_own_file_in_a_folder()
    {
        using var folder = new TempFolder();
        Fill(folder);
        var destination = Destination.ToPath(OutputFormat.Of(FilingFormats.Json), folder["out/"]);
        using (var run = BatchRun.Open(Form4Inputs.Open(folder["in"]), destination)) run.Execute();
        Directory.GetFiles(folder["out"], "*.json", SearchOption.AllDirectories).Should().HaveCount(40);
    }

    [Fact]
    public void An_unexpected_failure_on_one_input_is_reported_and_the_others_are_read()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Filing("in/b.xml", "option-exercise");
        folder.Filing("in/c.xml");
        var findings = new List<Finding>();
        var failing = Destination.ToStream(OutputFormat.OfStream("failing", _ => new FailingOutput()), Stream.Null);
        using var run = BatchRun.Open(Form4Inputs.Open(folder["in"]), failing);
        run.Execute(findings.Add).Should().BeTrue();
        findings.Where(finding => finding.Diagnostics[0].Id == "F4708").Should().ContainSingle().Which.Path.Should().EndWith("b.xml");
        run.Counts.Should().Be(new RunCounts(2, 2, 1, 0));
    }

    /// <summary>Fails on filings with derivatives.</summary>
    private sealed class FailingOutput : IFilingOutput, IFilingChunk
    {
        public IReadOnlyList<PartFile> Parts => [];

        public IFilingChunk NewChunk() => this;

        public ValueList<Diagnostic> Add(Form4Result result, string? name) =>
            result.Filing!.DerivativeTable.Count == 0 ? [] : throw new InvalidOperationException("made for the test");

        public void Append(IFilingChunk chunk) { }

        public string Checkpoint() => "";

        public bool Resume(string checkpoint) => false;

        public void Finish() { }

        public void Clear() { }
    }

    private static void Fill(TempFolder folder)
    {
        for (var i = 0; i < 40; i++) folder.Filing($"in/{i:00}.xml", i % 2 == 0 ? "simple-purchase" : "option-exercise");
        folder.Write("in/05a.xml", "");
        folder.Write("in/06a.txt", "no filing");
    }
}
