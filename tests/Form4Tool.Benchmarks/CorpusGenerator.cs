using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Benchmarks;

/// <summary>
/// Makes a large corpus from the samples: the rows of a sample are repeated, with other numbers, until the filing has the size
/// that its place in the mix of real filings asks for (median 8.6 KB, mean 13.7 KB, 6.9 rows). Each has an accession number
/// of its own, which is its file name and, in submissions, stands in the header. The same count gives the same bytes.
/// </summary>
internal static partial class CorpusGenerator
{
    // Sizes of real filings are close to a log-normal distribution: its median, and the spread that gives the mean.
    private const double Median = 8400, Spread = 0.99, Smallest = 1500, Largest = 90_000;
    private const int PerFolder = 1000;

    public static int Run(string folder, int count, string? to, string kind)
    {
        if (to is null || kind is not ("xml" or "txt" or "nc"))
        {
            Console.Error.WriteLine("corpus needs --to DIR, and --as xml, txt or nc");
            return 2;
        }
        var samples = Directory.EnumerateFiles(folder, "filing.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new Sample(path)).Where(sample => sample.Rows.Length > 0).OrderBy(sample => sample.Xml.Length).ToArray();
        long bytes = 0, rows = 0;
        var sizes = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            var random = new Random(i);
            var (xml, rowCount) = Grow(samples, Size(i), random);
            var accession = string.Create(CultureInfo.InvariantCulture,
                $"{random.Next(1, 1_999_999):D10}-{random.Next(3, 27):D2}-{i % 1_000_000:D6}");
            var (text, name) = kind == "xml" ? (xml.Text, accession) : (xml.Sample.Wrap(xml.Text, accession, kind), accession);
            var target = Directory.CreateDirectory(Path.Combine(to, (i / PerFolder).ToString("D4", CultureInfo.InvariantCulture))).FullName;
            File.WriteAllText(Path.Combine(target, $"{name}.{kind}"), text, new UTF8Encoding(false));
            sizes.Add(xml.Text.Length);
            bytes += xml.Text.Length;
            rows += rowCount;
        }
        sizes.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} filings in {to}: XML median {sizes[count / 2] / 1000.0:F1} KB, mean {bytes / 1000.0 / count:F1} KB, " +
                $"{rows / (double)count:F1} rows, {bytes / 1e6:F0} MB"));
        return 0;
    }

    /// <summary>The size of the n-th filing: places spread evenly over the distribution, by the golden ratio.</summary>
    private static double Size(int i) =>
        Math.Clamp(Median * Math.Exp(Spread * Normal((i + 0.5) * 0.6180339887498949 % 1)), Smallest, Largest);

    /// <summary>The quantile of the normal distribution (the logistic one's, scaled to its spread, is near enough for sizes).</summary>
    private static double Normal(double p) => Math.Log(p / (1 - p)) / 1.702;

    private static ((string Text, Sample Sample) Xml, int Rows) Grow(Sample[] samples, double size, Random random)
    {
        var fitting = Array.FindLastIndex(samples, s => s.Xml.Length <= size) + 1;
        var sample = samples[random.Next(Math.Max(1, fitting))];
        var text = new StringBuilder(sample.Xml);
        var rows = sample.Rows.Length;
        for (var at = sample.LastRowEnd; text.Length + sample.LongestLastRow.Length / 2 < size; rows++)
        {
            var row = sample.LongestLastRow;
            text.Insert(at, row);
            at += row.Length;
        }
        return ((Numbers().Replace(text.ToString(), match => OtherNumber(match.Value, random)), sample), rows);
    }

    /// <summary>Another number of the same form.</summary>
    private static string OtherNumber(string number, Random random) =>
        string.Create(number.Length, (number, random), static (digits, state) =>
    {
        for (var i = 0; i < digits.Length; i++)
        {
            var c = state.number[i];
            digits[i] = c is < '1' or > '9' ? c : (char)('1' + state.random.Next(9));
        }
    });

    [GeneratedRegex(@"(?<=<value>)[0-9]+(\.[0-9]+)?(?=</value>)|(?<=Cik>)[0-9]{10}(?=</)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s*<(?<name>(nonD|d)erivative(Transaction|Holding|Security))>.*?</\k<name>>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b[0-9]{10}-[0-9]{2}-[0-9]{6}\b")]
    private static partial Regex Accession();

    /// <summary>A sample, and the row that makes it longer: the longest of the table that it ends with, for it goes to its end.</summary>
    private sealed class Sample
    {
        private readonly string _folder;

        public Sample(string path)
        {
            _folder = Path.GetDirectoryName(path)!;
            Xml = File.ReadAllText(path);
            var rows = Row().Matches(Xml);
            Rows = [.. rows.Select(m => m.Value)];
            if (rows.Count == 0) return;
            LastRowEnd = rows[^1].Index + rows[^1].Length;
            var derivative = rows[^1].Groups["name"].Value.StartsWith('d');
            LongestLastRow = rows.Where(m => m.Groups["name"].Value.StartsWith('d') == derivative).MaxBy(m => m.Length)!.Value;
        }

        public string Xml { get; }

        public string[] Rows { get; }

        public string LongestLastRow { get; } = "";

        public int LastRowEnd { get; }

        /// <summary>The sample's submission around another document.</summary>
        public string Wrap(string xml, string accession, string kind)
        {
            var submission = File.ReadAllText(Path.Combine(_folder, "submission." + kind));
            var start = submission.IndexOf("<XML>", StringComparison.Ordinal) + "<XML>".Length;
            var end = submission.IndexOf("</XML>", start, StringComparison.Ordinal);
            return Accession().Replace(submission[..start], accession) + "\n" + xml.TrimEnd() + "\n" + submission[end..];
        }
    }
}
