using Form4Tool.Testing;

namespace Form4Tool.Benchmarks;

/// <summary>The fast scanner against the platform's parser: every document of a folder, then damaged variants of them.</summary>
internal static class DifferentialRun
{
    public static int Run(string folder, int count, int seed)
    {
        var inputs = Inputs.All(folder).Where(i => i.Bytes.AsSpan().IndexOf("<ownershipDocument"u8) >= 0).ToList();
        var compared = new FastAgainstStrict();
        var damage = new Damage(seed);
        var differences = 0;
        foreach (var (path, bytes) in inputs) Compare(path, bytes);
        Console.WriteLine($"{inputs.Count} files: {compared.Answered} documents answered by the scanner, {compared.HandedOver} handed " +
            $"over, {differences} differences");
        for (var i = 0; i < count; i++)
        {
            var (path, bytes) = inputs[i % inputs.Count];
            Compare($"variant {i} of {path}", i % 2 == 0 ? damage.ApplyOnce(bytes) : damage.Apply(bytes));
        }
        Console.WriteLine($"and {count:N0} variants, seed {seed}: {compared.Answered:N0} answered, {compared.HandedOver:N0} handed over, " +
            $"{differences} differences in all");
        return differences == 0 ? 0 : 1;

        void Compare(string what, byte[] bytes)
        {
            if (compared.Compare(bytes) is not { } difference) return;
            differences++;
            Console.Error.WriteLine($"{what}: {difference}");
        }
    }
}
