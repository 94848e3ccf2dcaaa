using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch.Tests.Running;

public class JournalTests
{
    [Fact]
    public void A_line_that_is_half_written_does_not_count()
    {
        using var folder = new TempFolder();
        var path = folder["journal"];
        using (var journal = Journal.Open(path, "f", resume: false))
        {
            journal.Write(() => new JournalEntry(new(3, 0), default, 0, "one"));
            journal.Write(() => new JournalEntry(new(5, 2), default, 0, "two"));
        }
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^5]);
        using var read = Journal.Open(path, "f", resume: true);
        read.Earlier.Should().ContainSingle().Which.Checkpoint.Should().Be("one");
    }

    [Fact]
    public void Files_that_were_sealed_before_the_kill_are_put_in_their_places()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        var target = folder["x.csv"];
        var path = target + Journal.Suffix;
        File.WriteAllText(target + PartFile.Suffix, "whole");
        using (Open(resume: false)) { }
        var fingerprint = File.ReadAllText(path).Split('\t')[0].Split(' ')[^1];
        using (var journal = Journal.Open(path, fingerprint, resume: true))
        {
            journal.Write(() => new JournalEntry(new(1, 0), new(1, 1, 0, 0), 0, "1 5"));
            journal.WriteSealed([target]);
        }
        using (var run = Open(resume: true))
        {
            run.Execute().Should().BeTrue();
            run.Counts.Should().Be(new RunCounts(1, 1, 0, 0));
        }
        File.ReadAllText(target).Should().Be("whole");
        folder.Content().Should().Equal("in/a.xml", "x.csv");

        BatchRun Open(bool resume) =>
            BatchRun.Open(Form4Inputs.Open(folder["in"]), Destination.ToPath(OutputFormat.Of(FilingFormats.Csv), target),
                new BatchOptions { Resume = resume });
    }
}
