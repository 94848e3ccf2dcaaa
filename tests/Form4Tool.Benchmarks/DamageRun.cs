using System.Diagnostics;
using Form4Tool.Testing;

namespace Form4Tool.Benchmarks;

/// <summary>Reads damaged variants of every file: counts what became of them, and stops at the first exception or slow one.</summary>
internal static class DamageRun
{
    public static int Run(string folder, int count, int seed)
    {
        var inputs = Inputs.All(folder);
        var damage = new Damage(seed);
        var reader = new Form4Reader();
        int filings = 0, complete = 0, refused = 0, failed = 0;
        double slowest = 0;
        var slow = "";
        var all = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var (path, bytes) = inputs[i % inputs.Count];
            // Every tenth is the beginning of one file and the end of another.
            var variant = i % 10 == 9 ? damage.Join(bytes, inputs[i * 7 % inputs.Count].Bytes) : damage.Apply(bytes);
            var start = Stopwatch.GetTimestamp();
            try
            {
                foreach (var result in reader.Read(variant, path))
                {
                    if (result.Filing is null) refused++;
                    else filings++;
                    if (result.IsComplete) complete++;
                }
            }
            catch (Exception exception)
            {
                failed++;
                Keep(path, i, variant, exception.ToString());
            }
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (seconds > 1) Keep(path, i, variant, $"took {seconds:F2} s");
            if (seconds > slowest) (slowest, slow) = (seconds, $"variant {i} of {path}");
        }
        Console.WriteLine(
            $"{count:N0} variants of {inputs.Count} files, seed {seed}: {filings:N0} filings ({complete:N0} without an error), " +
            $"{refused:N0} refused, "
            + $"{failed} unhandled exceptions, slowest {slowest * 1e3:F1} ms ({slow}), {all.Elapsed.TotalSeconds:F0} s in all");
        return failed == 0 && slowest < 1 ? 0 : 1;
    }

    private static void Keep(string path, int number, byte[] variant, string what)
    {
        var kept = Path.Combine(Path.GetTempPath(), $"damaged-{number}");
        File.WriteAllBytes(kept, variant);
        Console.Error.WriteLine($"variant {number} of {path}, kept as {kept}: {what}");
    }
}
