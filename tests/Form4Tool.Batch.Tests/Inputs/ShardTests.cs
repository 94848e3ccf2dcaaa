using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Tests.Inputs;

public class ShardTests
{
    [Fact]
    public void A_file_stays_in_its_shard_whatever_is_added_and_wherever_it_runs()
    {
        // Pinned: another hash would tear running arrays apart.
        var shards = Enumerable.Range(0, 12).Select(i => Enumerable.Range(1, 4).Single(k => new Shard(k, 4).Takes($"2024/QTR1/{i}.xml")));
        shards.Should().Equal(PinnedShards);
    }

    private static readonly int[] PinnedShards = [1, 1, 2, 2, 4, 1, 1, 3, 3, 2, 2, 4];
}
