using System.Diagnostics;
using System.Xml;

namespace Form4Tool.Benchmarks;

/// <summary>
/// XML to the full model, on one thread, against a bare XmlReader loop over the same bytes that reads every value and builds
/// nothing. Rounds are paired: each times both, one after the other. Times are of the processor, so that what else the
/// machine does counts little.
/// </summary>
internal static class XmlBenchmark
{
    public static int Run(string folder, int rounds)
    {
        var documents = Inputs.Xml(folder);
        if (documents.Count == 0)
        {
            Console.Error.WriteLine($"{folder}: no ownership XML");
            return 1;
        }
        var megabytes = documents.Sum(d => (long)d.Length) / 1e6;
        var reader = new Form4Reader();
        var names = new NameTable();
        long sink = 0;

        void Bare()
        {
            foreach (var document in documents) sink += BareLoop(document, names);
        }

        void Model()
        {
            foreach (var document in documents) sink += reader.Read(document)[0].Filing!.NonDerivativeTable.Count;
        }

        var passes = 1;
        for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 1500;)
        {
            Bare();
            Model();
        }
        while (Time(Bare, passes) < 0.1) passes *= 2;

        var bare = new double[rounds];
        var model = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            bare[i] = Time(Bare, passes) / passes;
            model[i] = Time(Model, passes) / passes;
        }
        var ratio = Median([.. bare.Zip(model, (b, m) => b / m)]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Model();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)documents.Count;
        var sizes = new ObjectSizes();
        var graphs = documents.Select(d => sizes.Measure(reader.Read(d)[0].Filing!)).ToArray();
        var own = graphs.Average(g => (double)g.All);

        Console.WriteLine($"{documents.Count} filings, {megabytes:F1} MB, mean {megabytes * 1e3 / documents.Count:F1} KB; {rounds} rounds of {passes} passes, medians");
        Report("bare XmlReader loop", Median(bare), documents.Count, megabytes);
        Report("XML to model", Median(model), documents.Count, megabytes);
        Console.WriteLine($"ratio                {ratio,10:F2} x the bare loop (paired; lowest {bare.Zip(model, (b, m) => b / m).Min():F2}, highest {bare.Zip(model, (b, m) => b / m).Max():F2})");
        Console.WriteLine($"allocated            {allocated,10:N0} bytes a filing");
        Console.WriteLine($"the model itself     {own,10:N0} bytes a filing, of which strings {graphs.Average(g => (double)g.Strings):N0}; allocated / model {allocated / own:F2}");
        return sink == 0 ? 1 : 0;
    }

    /// <summary>What one would write to read every value.</summary>
    public static long BareLoop(byte[] document, NameTable names)
    {
        var settings = new XmlReaderSettings { NameTable = names, DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        long length = 0;
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Text) length += reader.Value.Length;
        return length;
    }

    private static void Report(string what, double seconds, int count, double megabytes) =>
        Console.WriteLine($"{what,-20} {count / seconds,10:N0} filings/s {megabytes / seconds,8:F1} MB/s {seconds / count * 1e6,8:F1} us a filing");

    private static double Time(Action run, int passes)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < passes; i++) run();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values = [.. values]);
        return values[values.Length / 2];
    }
}
