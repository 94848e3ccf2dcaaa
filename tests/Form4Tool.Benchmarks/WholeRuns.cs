namespace Form4Tool.Benchmarks;

/// <summary>Whole processes on large inputs: folders and archives, from thousands to tens of thousands of filings, and the start.</summary>
internal static class WholeRuns
{
    private static readonly string Self = Environment.ProcessPath!;

    /// <summary>
    /// A folder to NDJSON, CSV and the SEC's tables, against the bare program on the same files, and against only reading them.
    /// </summary>
    public static int Batch(string folder, string tool, int rounds)
    {
        var work = Directory.CreateTempSubdirectory("form4-benchmark-").FullName;
        string[] parse = [tool, "parse", folder, "--quiet", "--out"];
        string workers = Environment.ProcessorCount.ToString();
        var times = ProcessTimes.InTurn(rounds, work,
            [Self, "bare", folder, "--workers", workers],
            [Self, "only-read", folder, "--workers", workers],
            [.. parse, "ndjson", "--to", work + "/out.ndjson"],
            [.. parse, "csv", "--to", work + "/out.csv"],
            [.. parse, "sec", "--to", work + "/sec/"]);
        Directory.Delete(work, recursive: true);
        Report(times, "bare XmlReader program", "only reading", "form4 to NDJSON", "form4 to CSV", "form4 to SEC tables");
        return 0;
    }

    /// <summary>
    /// A .tar.gz to NDJSON, against unpacking it alone: by gzip, as is installed everywhere, and by the platform's own, the fastest there
    /// is.
    /// </summary>
    public static int Archive(string archive, string tool, int rounds)
    {
        var work = Directory.CreateTempSubdirectory("form4-benchmark-").FullName;
        var times = ProcessTimes.InTurn(rounds, work, ["gzip", "-dc", archive], [Self, "unpack", archive],
            [tool, "parse", archive, "--quiet", "--out", "ndjson", "--to", work + "/out.ndjson"]);
        Directory.Delete(work, recursive: true);
        Report(times, "gzip -dc", "the platform's unpacking", "form4 to NDJSON");
        return 0;
    }

    /// <summary>Folders of growing size: time a filing and peak memory.</summary>
    public static int Scale(string[] folders, string tool, int rounds)
    {
        var work = Directory.CreateTempSubdirectory("form4-benchmark-").FullName;
        var counts = folders.Select(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()).ToArray();
        var times = ProcessTimes.InTurn(rounds, work,
            [.. folders.Select(folder => (string[])[tool, "parse", folder, "--quiet", "--out", "ndjson", "--to", work + "/out.ndjson"])]);
        Directory.Delete(work, recursive: true);
        for (var i = 0; i < folders.Length; i++)
        {
            var (wall, cpu, peak, busy) = Medians(times[i]);
            Console.WriteLine($"{counts[i],7:N0} files {wall,8:F2} s wall {cpu,8:F2} s cpu {wall / counts[i] * 1e6,8:F1} us a file " +
                $"(wall) {cpu / counts[i] * 1e6,8:F1} (cpu) {peak,7:F0} MB peak {busy,5:F2} processors busy");
        }
        return 0;
    }

    /// <summary>One small filing, against a program that does nothing, published alike.</summary>
    public static int Startup(string filing, string tool, string empty, int rounds)
    {
        Report(ProcessTimes.InTurn(rounds, null, [empty], [tool, "parse", filing]), "empty program", "form4 parse FILE");
        return 0;
    }

    /// <summary>Medians, and the paired ratios to the first.</summary>
    private static void Report(ProcessTimes[][] times, params string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var (wall, cpu, peak, busy) = Medians(times[i]);
            var ratio = i == 0 ? "" : $"  first / this: {Median(times[0].Zip(times[i], (a, b) => a.Wall / b.Wall)):F2} wall, " +
                $"{Median(times[0].Zip(times[i], (a, b) => a.Cpu / b.Cpu)):F2} cpu";
            Console.WriteLine($"{names[i],-24} {wall,7:F2} s wall {cpu,7:F2} s cpu {peak,6:F0} MB peak {busy,5:F2} processors busy{ratio}");
        }
    }

    private static (double Wall, double Cpu, double Peak, double Busy) Medians(ProcessTimes[] times) =>
        (Median(times.Select(t => t.Wall)), Median(times.Select(t => t.Cpu)), times.Max(t => t.PeakMegabytes),
        Median(times.Select(t => t.Busy)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
