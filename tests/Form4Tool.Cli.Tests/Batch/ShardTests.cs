using Form4Tool.Cli.Hosting;
using Form4Tool.Batch.Inputs;
using Form4Tool.Cli.Commands;

namespace Form4Tool.Cli.Tests.Batch;

public class ShardTests
{
    [Fact]
    public async Task The_shards_of_a_folder_are_disjoint_and_together_the_whole()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 80; i++) folder.Filing($"in/{i % 7}/{i}.xml");
        var (_, whole, _) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "--quiet"]);
        var parts = new List<string>();
        for (var k = 1; k <= 4; k++)
        {
            var (code, part, _) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "--quiet", "--shard", $"{k}/4"]);
            code.Should().Be(0);
            part.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountGreaterThan(8, "parts are about equal");
            parts.AddRange(part.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        parts.Should().BeEquivalentTo(whole.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_archive_named_alone_shares_its_members()
    {
        using var folder = new TempFolder();
        var archive = folder.Write("a.tar.gz", Archives.Pack("a.tar.gz",
            [.. Enumerable.Range(0, 30).Select(i => ($"{i}.xml", TempFolder.Bytes()))]));
        var parts = new List<string>();
        for (var k = 1; k <= 3; k++) parts.AddRange(ParseTests.Paths((await CliRun.RunAsync(["parse", archive, "--out", "ndjson",
            "--shard", $"{k}/3"])).Out));
        parts.Should().BeEquivalentTo(Enumerable.Range(0, 30).Select(i => $"{archive}!/{i}.xml"));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/4", 3, 4)]
    public void A_shard_is_K_of_N(string text, int number, int count) =>
        ShardOption.Parse(text, _ => null).Should().Be(new Shard(number, count));

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("a/b")]
    [InlineData("-1/4")]
    [InlineData("auto")]
    public void What_is_no_shard_is_refused_with_a_word(string text) =>
        FluentActions.Invoking(() => ShardOption.Parse(text, _ => null)).Should().Throw<UsageException>().WithMessage("*--shard*");

    [Theory]
    [InlineData(2, 4, "SLURM_ARRAY_TASK_ID=1", "SLURM_ARRAY_TASK_COUNT=4", "SLURM_ARRAY_TASK_MIN=0")]
    [InlineData(1, 4, "SLURM_ARRAY_TASK_ID=1", "SLURM_ARRAY_TASK_COUNT=4", "SLURM_ARRAY_TASK_MIN=1")]
    [InlineData(3, 4, "SLURM_ARRAY_TASK_ID=5", "SLURM_ARRAY_TASK_COUNT=4", "SLURM_ARRAY_TASK_MIN=1", "SLURM_ARRAY_TASK_STEP=2")]
    [InlineData(1, 8, "JOB_COMPLETION_INDEX=0", "JOB_COMPLETIONS=8")]
    [InlineData(8, 8, "JOB_COMPLETION_INDEX=7", "COMPLETIONS=8")]
    [InlineData(3, 5, "AWS_BATCH_JOB_ARRAY_INDEX=2", "AWS_BATCH_JOB_ARRAY_SIZE=5")]
    public void Auto_reads_the_variables_of_array_jobs(int number, int count, params string[] variables)
    {
        var environment = variables.Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        ShardOption.Parse("auto", environment.GetValueOrDefault).Should().Be(new Shard(number, count));
    }

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=9", "SLURM_ARRAY_TASK_COUNT=4", "SLURM_ARRAY_TASK_MIN=0")]
    [InlineData("JOB_COMPLETION_INDEX=0")]
    [InlineData("AWS_BATCH_JOB_ARRAY_INDEX=2")]
    public void Auto_refuses_an_array_that_does_not_say_how_long_it_is(params string[] variables)
    {
        var environment = variables.Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        FluentActions.Invoking(() => ShardOption.Parse("auto", environment.GetValueOrDefault)).Should().Throw<UsageException>()
            .WithMessage($"*{variables[0].Split('=')[0]}*");
    }
}
