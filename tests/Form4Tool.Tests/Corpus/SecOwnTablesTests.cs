using System.Globalization;
using System.Text;
using Form4Tool.Output.Sec;

namespace Form4Tool.Tests.Corpus;

/// <summary>
/// The SEC's own rows of real filings against ours, value by value. The SEC rounds numbers to two decimals and shifts
/// NATURE_OF_OWNERSHIP from row to row, so that column is left out. Runs where FORM4_CORPUS names the corpus.
/// </summary>
public class SecOwnTablesTests
{
    private static readonly string? Folder = Repository.Corpus is { } corpus && Directory.Exists(Path.Combine(corpus, "sec-tables-2024q3"))
        ? Path.Combine(corpus, "sec-tables-2024q3") : null;

    public static TheoryData<string> Tables()
    {
        var data = new TheoryData<string>();
        if (Folder is not null)
            foreach (var file in Directory.GetFiles(Folder, "*.tsv").Order(StringComparer.Ordinal)) data.Add(Path.GetFileName(file));
        if (data.Count == 0) data.Add("skipped: FORM4_CORPUS names no corpus with the SEC's tables");
        return data;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_SECs_own_rows_agree_value_by_value(string file)
    {
        if (Folder is null) return;
        var theirs = Rows(File.ReadAllText(Path.Combine(Folder, file)));
        var accessions = theirs.Select(r => r["ACCESSION_NUMBER"]).ToHashSet();
        var ours = Rows(Write(accessions, file));
        var columns = theirs[0].Keys.Where(c => !c.EndsWith("_SK", StringComparison.Ordinal)
            && !c.StartsWith("NATURE_OF_OWNERSHIP", StringComparison.Ordinal)
            && c != "FILING_DATE").ToList();             // the bare XML of the corpus has no header
        Shapes(ours, columns).Should().BeEquivalentTo(Shapes(theirs, columns));
    }

    /// <summary>Our table of the filings with these accession numbers.</summary>
    private static string Write(HashSet<string> accessions, string file)
    {
        var streams = SecTablesWriter.FileNames.Select(_ => new MemoryStream()).ToList();
        using (var writer = new SecTablesWriter(streams))
        {
            foreach (var line in File.ReadLines(Path.Combine(Repository.Corpus!, "MANIFEST.tsv")).Skip(1).Select(l => l.Split('\t')))
            {
                if (!accessions.Contains(line[4])) continue;
                var result = Form4.ReadAll(File.ReadAllBytes(Path.Combine(Repository.Corpus!, line[0]))).Single();
                writer.Write(result with { Filing = result.Filing! with { Header =
                    result.Filing.Header with { AccessionNumber = line[4] } } });
            }
            writer.Flush();
        }
        return Encoding.UTF8.GetString(streams[SecTablesWriter.FileNames.ToList().IndexOf(file)].ToArray());
    }

    private static List<Dictionary<string, string>> Rows(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t').Select(Unquote).ToArray()).ToList();
        return lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(p => p.First, p => p.Second)).ToList();
    }

    private static string Unquote(string cell) => cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"") : cell;

    private static List<string> Shapes(List<Dictionary<string, string>> rows, List<string> columns) =>
        rows.Select(r => string.Join(" | ", columns.Select(c => $"{c}={Normal(c, r[c])}"))).Order(StringComparer.Ordinal).ToList();

    /// <summary>A number as the SEC rounds it, a text with single blanks; false and 0 are one.</summary>
    private static string Normal(string column, string cell)
    {
        cell = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (cell is "true" or "false") return cell == "true" ? "1" : "0";
        if (column.EndsWith("CIK", StringComparison.Ordinal) || column.EndsWith("NUMBER", StringComparison.Ordinal)) return cell;
        return decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) : cell;
    }
}
