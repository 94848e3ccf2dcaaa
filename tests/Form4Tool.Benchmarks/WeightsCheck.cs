using System.Globalization;
using System.Reflection;
using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Benchmarks;

/// <summary>
/// Which weights of the assignments decide anything: each is taken away, halved and doubled, and the readings of a folder's texts are
/// compared with
/// those of the weight as it is. Texts are parted in two by the filing that they were made from (by its name, <c>p001</c> of
/// <c>p001.lynx.txt</c>): weights are fitted on the one half, and the other shows what that is worth.
/// </summary>
internal static class WeightsCheck
{
    public static int Run(string folder, string only)
    {
        var weights = typeof(Form4Reader).Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Weights", StringComparison.Ordinal) || t.Name == "Ambiguity")
            .Where(t => t.Name.StartsWith(only, StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).ToList();
        if (weights.Exists(w => w.IsLiteral))
        {
            Console.Error.WriteLine("The weights are constants in this build; README.md says how to build them as variables.");
            return 2;
        }
        var texts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(f => (Path: f, Fit: IsFit(f), Bytes: File.ReadAllBytes(f))).ToList();
        var before = texts.ConvertAll(t => Read(new Form4Reader(), t.Bytes));
        Console.WriteLine($"{texts.Count(t => t.Fit)} texts to fit on, {texts.Count(t => !t.Fit)} others; how many of each a weight " +
            $"changes, taken away, halved and doubled");
        var idle = 0;
        foreach (var weight in weights)
        {
            var value = weight.GetValue(null)!;
            var line = new StringBuilder();
            var any = false;
            foreach (var factor in (ReadOnlySpan<double>)[0, 0.5, 2])
            {
                weight.SetValue(null, Convert.ChangeType(Convert.ToDouble(value, CultureInfo.InvariantCulture) * factor, weight.FieldType,
                    CultureInfo.InvariantCulture));
                var reader = new Form4Reader();
                var changed = Enumerable.Range(0, texts.Count).Where(i => Read(reader, texts[i].Bytes) != before[i]).ToList();
                line.Append(CultureInfo.InvariantCulture, $"  {changed.Count(i => texts[i].Fit),4} {changed.Count(i => !texts[i].Fit),4}");
                any |= changed.Count > 0;
            }
            weight.SetValue(null, value);
            if (!any) idle++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{weight.DeclaringType!.Name + "." + weight.Name,-40} {value,6}{line}{(any ? "" : "  decides nothing")}"));
        }
        Console.WriteLine($"{weights.Count} weights, {idle} decide nothing");
        return 0;
    }

    /// <summary>FNV-1a of the name of the filing.</summary>
    private static bool IsFit(string path)
    {
        var hash = 2166136261u;
        foreach (var c in Path.GetFileName(path).TakeWhile(c => c != '.')) hash = (hash ^ c) * 16777619u;
        return (hash >> 8) % 2 == 0;
    }

    private static string Read(Form4Reader reader, byte[] bytes) =>
        string.Join('\n', reader.Read(bytes).Where(r => r.Filing is not null).Select(r => JsonFilingWriter.ToJson(r, false)));
}
