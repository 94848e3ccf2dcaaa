using System.Xml;

namespace Form4Tool.Benchmarks;

/// <summary>
/// XML to the full model, on one thread, against a bare XmlReader loop over the same bytes that reads every value and builds
/// nothing. Each document is read by both, one right after the other, round after round; counted is each one's fastest
/// reading, which other work of the machine disturbs least, and beside it the median of whole rounds, collections included.
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
        void Bare(byte[] document) => sink += BareLoop(document, names);
        void Model(byte[] document) => sink += reader.Read(document)[0].Filing!.NonDerivativeTable.Count;

        var timed = InTurn.Read(documents, rounds, Bare, Model);
        var ratios = timed.Ratios(0, 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var document in documents) Model(document);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)documents.Count;
        var sizes = new ObjectSizes();
        var graphs = documents.Select(d => sizes.Measure(reader.Read(d)[0].Filing!)).ToArray();
        var own = graphs.Average(g => (double)g.All);

        Console.WriteLine(
            $"{documents.Count} filings, {megabytes:F1} MB, mean {megabytes * 1e3 / documents.Count:F1} KB; {ratios.Length} rounds");
        Report("bare XmlReader loop", timed.Best(0), documents.Count, megabytes);
        Report("XML to model", timed.Best(1), documents.Count, megabytes);
        Console.WriteLine($"ratio                {timed.Best(0) / timed.Best(1),10:F2} x the bare loop (fastest readings); " +
            $"{ratios[ratios.Length / 2]:F2} x (median of paired rounds, {ratios[0]:F2} to {ratios[^1]:F2})");
        Console.WriteLine($"allocated            {allocated,10:N0} bytes a filing");
        Console.WriteLine($"the model itself     {own,10:N0} bytes a filing, of which strings " +
            $"{graphs.Average(g => (double)g.Strings):N0}; allocated / model {allocated / own:F2}");
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
        Console.WriteLine(
        $"{what,-20} {count / seconds,10:N0} filings/s {megabytes / seconds,8:F1} MB/s {seconds / count * 1e6,8:F1} us a filing");
}
