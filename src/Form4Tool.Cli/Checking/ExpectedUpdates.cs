using System.Text;
using Form4Tool.Batch;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Cli.Checking;

/// <summary>
/// Writes expected results. One that a folder shares is what all filings beside it must say, so another takes its place only where all of
/// them say that too, whichever of them were named; otherwise those that differ get results of their own. Shared ones are written when
/// all inputs were compared, so that the order in which workers come to them changes nothing.
/// </summary>
internal sealed class ExpectedUpdates
{
    private readonly SortedDictionary<string, Differing> _shared = new(StringComparer.Ordinal);

    /// <summary>How many files were written.</summary>
    public int Written { get; private set; }

    /// <summary>What is to be said of shared results that stay.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Takes what an input says now. Inputs come in their order.</summary>
    public void Take(string input, ExpectedUpdate update)
    {
        if (update.Shared is not { } shared)
        {
            Write(ExpectedResult.FileOf(input), update.Json);
            return;
        }
        if (!_shared.TryGetValue(shared, out var differing)) _shared[shared] = differing = new Differing();
        differing.Inputs.Add(input);
        if (update.Rank >= 0 && update.Rank < differing.Rank) (differing.Rank, differing.Json) = (update.Rank, update.Json);
    }

    /// <summary>Writes the shared results, or what stands in their place.</summary>
    public void Finish(CancellationToken stop)
    {
        foreach (var (file, differing) in _shared)
        {
            if (differing.Json is { } json && IsOfAllBeside(file, json, stop))
            {
                Write(file, json);
                continue;
            }
            foreach (var (input, results) in Read(differing.Inputs, stop))
                Write(ExpectedResult.FileOf(input), ExpectedResult.ToJson(input, results));
            Messages.Add($"{file} stays as it is: not all filings beside it say the same, "
                + $"so {Reporting.Messages.Plural(differing.Inputs.Count, "filing")} got an expected result apart");
        }
    }

    /// <summary>Whether every filing that shares a result would be as expected.</summary>
    private static bool IsOfAllBeside(string file, string json, CancellationToken stop)
    {
        var expected = ExpectedResult.Parse(file, isShared: true, Encoding.UTF8.GetBytes(json));
        var folder = Path.GetDirectoryName(file) ?? "";
        var beside = Directory.EnumerateFiles(folder.Length == 0 ? "." : folder)
            .Select(path => Path.Combine(folder, Path.GetFileName(path)))
            .Where(path => !path.EndsWith(ExpectedResult.SharedName, StringComparison.Ordinal)
                && !File.Exists(ExpectedResult.FileOf(path)));
        return Read(beside.Order(StringComparer.Ordinal), stop).All(input => expected.IsMetBy(input.Results));
    }

    /// <summary>The filings of files, file by file; a file without any is left out, and so are the members of archives.</summary>
    private static IEnumerable<(string Input, ValueList<Form4Result> Results)> Read(IEnumerable<string> files, CancellationToken stop)
    {
        foreach (var file in files)
        {
            ValueList<Form4Result> results = [.. Form4Inputs.Open([file], new Form4InputsOptions()).Read(stop)
                .Where(result => result.Filing is not null && result.Source.Path == file)];
            if (results.Count > 0) yield return (file, results);
        }
    }

    private void Write(string file, string json)
    {
        using var part = new PartFile(file);
        part.Write(Encoding.UTF8.GetBytes(json));
        part.Seal();
        part.Publish();
        Written++;
    }

    /// <summary>The inputs that differ from a shared result, and what may take its place.</summary>
    private sealed class Differing
    {
        public List<string> Inputs { get; } = [];
        public int Rank { get; set; } = int.MaxValue;
        public string? Json { get; set; }
    }
}
