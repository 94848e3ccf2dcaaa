namespace Form4Tool.Cli.Checking;

/// <summary>What came of an input.</summary>
/// <param name="Path">What it is called.</param>
/// <param name="Filings">How many filings it holds.</param>
/// <param name="Rows">How many rows of tables they have.</param>
/// <param name="Findings">The findings that count; empty where it is fine.</param>
/// <param name="IsSkipped">Whether it is no ownership filing, and nobody named it.</param>
/// <param name="Update">The expected result that is to be written; null where none is.</param>
internal sealed record CheckedInput(
    string Path, int Filings, int Rows, ValueList<Diagnostic> Findings, bool IsSkipped, ExpectedUpdate? Update);

/// <summary>An expected result that is to be written.</summary>
/// <param name="File">Its file.</param>
/// <param name="Json">What it says.</param>
internal sealed record ExpectedUpdate(string File, string Json);
