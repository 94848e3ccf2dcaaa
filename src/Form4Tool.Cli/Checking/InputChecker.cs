using Form4Tool.Batch;
using Form4Tool.Validation;

namespace Form4Tool.Cli.Checking;

/// <summary>Checks inputs: what their reader said, the rules, and their expected results. Each worker has its own.</summary>
/// <param name="selection">Which findings count.</param>
/// <param name="baseline">Findings that are known; null where none are.</param>
/// <param name="updates">Whether expected results are to be written.</param>
/// <param name="reading">How inputs are read.</param>
internal sealed class InputChecker(Selection selection, Baseline? baseline, bool updates, Form4Options reading)
{
    private readonly Form4Reader _placing = new(reading with { Positions = true });

    /// <summary>Checks an input.</summary>
    public CheckedInput Check(ReadInput input)
    {
        var expected = input.Bytes.IsEmpty ? null : ExpectedResult.Beside(input.Path);
        // A folder has other files too; only a result of its own says that an input is a filing.
        if (expected is { IsShared: true } && IsNoFiling(input.Results)) expected = null;
        // What was read in part is nothing to expect, so it is compared.
        var isUpdated = updates && IsWhole(input.Results);
        var findings = Find(input, input.Results, isUpdated ? null : expected);
        // Where values stand is looked up for the few inputs in which something is found.
        if (findings.Count > 0 && !input.Bytes.IsEmpty && findings.Exists(finding => finding is { Field: not null, Line: null }))
            findings = Find(input, _placing.Read(input.Bytes, input.Path), isUpdated ? null : expected);
        int filings = 0, rows = 0;
        foreach (var result in input.Results.AsSpan())
        {
            if (result.Filing is not { } filing) continue;
            filings++;
            rows += filing.NonDerivativeTable.Count + filing.DerivativeTable.Count;
        }
        var update = isUpdated && filings > 0 && input.Path != "-" && File.Exists(input.Path) ? UpdateOf(input, expected) : null;
        return new CheckedInput(input.Path, filings, rows, [.. findings], IsNoFiling(input.Results), update);
    }

    private List<Diagnostic> Find(ReadInput input, ValueList<Form4Result> results, ExpectedResult? expected)
    {
        var all = new List<Diagnostic>();
        var failures = 0;
        foreach (var result in results)
        {
            // What is something else is counted, not found fault with.
            if (result is { Filing: null } && !result.Has(Severity.Warning)) continue;
            // What could not be read, or only in part, is a failure whatever is selected.
            if (!result.IsComplete)
                foreach (var diagnostic in result.Diagnostics)
                    if (diagnostic.Severity == Severity.Error) all.Insert(failures++, diagnostic);
            foreach (var diagnostic in result.Diagnostics)
                if (diagnostic.Severity != Severity.Error) all.Add(diagnostic);
            if (result.Filing is not null) all.AddRange(Form4Validator.Validate(result));
        }
        expected?.Compare(results, all);
        var found = new List<Diagnostic>();
        for (var i = 0; i < all.Count; i++)
            if (i < failures || selection.Takes(all[i]) && baseline?.Knows(input.Path, all[i]) != true) found.Add(all[i]);
        return found;
    }

    private static ExpectedUpdate? UpdateOf(ReadInput input, ExpectedResult? expected)
    {
        if (expected?.IsMetBy(input.Results) == true) return null;
        ValueList<Form4Result> found = [.. input.Results.Where(result => result.Filing is not null)];
        var shared = expected is { IsShared: true } ? expected.File : null;
        return new ExpectedUpdate(ExpectedResult.ToJson(input.Path, found), shared, shared is null ? -1 : expected!.RankOf(found));
    }

    private static bool IsWhole(ValueList<Form4Result> results)
    {
        foreach (var result in results.AsSpan())
            if (result.Has(Severity.Error)) return false;
        return true;
    }

    /// <summary>Whether all that is there was passed over as something else.</summary>
    private static bool IsNoFiling(ValueList<Form4Result> results)
    {
        foreach (var result in results.AsSpan())
            if (result.Filing is not null || result.Has(Severity.Warning)) return false;
        return true;
    }
}
