namespace Form4Tool.Cli.Checking;

/// <summary>What came of an input.</summary>
/// <param name="Path">What it is called.</param>
/// <param name="Filings">How many filings it holds.</param>
/// <param name="Rows">How many rows of tables they have.</param>
/// <param name="Findings">The findings that count; empty where it is fine.</param>
/// <param name="IsSkipped">Whether it is no ownership filing, and nobody named it.</param>
/// <param name="Update">What is to be written as expected; null where nothing is.</param>
internal sealed record CheckedInput(
    string Path, int Filings, int Rows, ValueList<Diagnostic> Findings, bool IsSkipped, ExpectedUpdate? Update);

/// <summary>What becomes of the expected result of an input that is not as expected.</summary>
/// <param name="Json">What the input says now.</param>
/// <param name="Shared">The result of the folder that it differs from; null where it has one of its own, or none.</param>
/// <param name="Rank">How well it may take the place of the shared one: the less the better, and not at all where negative.</param>
internal sealed record ExpectedUpdate(string Json, string? Shared, int Rank);
