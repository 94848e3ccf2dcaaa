using System.Text;
using AngleSharp.Html.Parser;

namespace Form4Tool.Benchmarks;

/// <summary>
/// Pages and texts to the full model, on one thread: pages against AngleSharp's own parse of the same page, which builds its
/// tree and reads nothing; texts against pages, by the time for one filing.
/// </summary>
internal static class PageBenchmark
{
    public static int Run(string folder, string texts, int rounds)
    {
        var pages = Of(folder, SourceFormat.RenderedHtml).ConvertAll(page => page.Bytes);
        // The texts of one converter one after the other, like the pages: who reads many mostly has them from one source.
        var named = Of(texts, SourceFormat.ExtractedText).OrderBy(text => Kind(text.Path), StringComparer.Ordinal).ToList();
        var converted = named.ConvertAll(text => text.Bytes);
        if (pages.Count == 0 || converted.Count == 0)
        {
            Console.Error.WriteLine($"{folder} has {pages.Count} pages and {texts} {converted.Count} texts; both are needed");
            return 1;
        }
        var reader = new Form4Reader();
        long sink = 0;
        void Model(byte[] input) => sink += reader.Read(input)[0].Filing!.NonDerivativeTable.Count;
        void Parse(byte[] page)
        {
            using var dom = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
            sink += dom.Body?.ChildElementCount ?? 0;
        }

        var html = InTurn.Read(pages, rounds, Parse, Model);
        // Pages and texts in one series: all are read as often, and find the processor's caches as full.
        var both = InTurn.Read([.. pages, .. converted], rounds, Model);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var page in pages) Model(page);
        var allocatedByPage = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)pages.Count;
        before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var one in converted) Model(one);
        var allocatedByText = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)converted.Count;
        var (parse, model) = (html.Best(0) / pages.Count, html.Best(1) / pages.Count);
        var ofPage = Enumerable.Range(0, pages.Count).Average(i => both.Best(0, i));
        var ofTexts = Enumerable.Range(pages.Count, converted.Count).Select(i => both.Best(0, i)).ToList();
        var ofText = ofTexts.Average();
        var ratios = html.Ratios(1, 0);
        Console.WriteLine($"{pages.Count} pages, mean {pages.Average(p => p.Length) / 1e3:F1} KB; {converted.Count} texts, mean " +
            $"{converted.Average(t => t.Length) / 1e3:F1} KB; {html.Rounds} and {both.Rounds} rounds");
        Console.WriteLine($"AngleSharp's parse   {parse * 1e6,8:F0} us a page");
        Console.WriteLine($"page to model        {model * 1e6,8:F0} us a page  {model / parse:F2} x the parse (fastest readings); " +
            $"{ratios[ratios.Length / 2]:F2} x (median of paired rounds)");
        Console.WriteLine($"text to model        {ofText * 1e6,8:F0} us a text  {ofPage / ofText:F1} x as fast as a page in the same " +
            $"rounds, {ofPage * 1e6:F0} us (fastest readings)");
        Console.WriteLine($"allocated            {allocatedByPage,8:N0} bytes a page, {allocatedByText:N0} a text");
        var kinds = named.Select((input, i) => (Kind: Kind(input.Path), Time: ofTexts[i])).GroupBy(t => t.Kind)
            .OrderBy(kind => kind.Average(t => t.Time)).ToList();
        if (kinds.Count > 1)
        {
            Console.WriteLine();
            foreach (var kind in kinds)
                Console.WriteLine($"{kind.Key,-24} {kind.Count(),4} texts {kind.Average(t => t.Time) * 1e6,5:F0} us  " +
                    $"{ofPage / kind.Average(t => t.Time),4:F1} x as fast as a page");
        }
        return sink == 0 ? 1 : 0;
    }

    /// <summary>The converter that made a text, where its file is named after one: <c>p001.lynx.txt</c>.</summary>
    private static string Kind(string path) => Path.GetFileName(path).Split('.') is [_, var kind, _] ? kind : "";

    private static List<(string Path, byte[] Bytes)> Of(string folder, SourceFormat format) =>
        [.. Inputs.All(folder).Where(input => Form4.ReadAll(input.Bytes) is [{ Filing: not null } only] && only.Source.Format == format)];
}
