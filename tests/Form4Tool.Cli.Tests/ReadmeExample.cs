namespace Form4Tool.Cli.Tests;

/// <summary>The README's C#, word for word.</summary>
[Collection("current folder")]
public class ReadmeExample
{
    [Fact]
    public void It_compiles_and_runs()
    {
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            byte[] bytes = File.ReadAllBytes("samples/option-exercise/filing.xml");

            // One filing, or an exception that carries the diagnostics and what could be read.
            OwnershipFiling filing = Form4.Parse(bytes);
            foreach (DerivativeRow row in filing.DerivativeTable)
                Console.WriteLine($"{row.TransactionCode} {row.TransactionShares} {row.SecurityTitle} at {row.ConversionOrExercisePrice}");

            // All filings of an input, with diagnostics and without exceptions.
            foreach (Form4Result result in Form4.ReadAll(bytes, path: "filing.xml"))
                foreach (Diagnostic diagnostic in result.Diagnostics)
                    Console.WriteLine($"{diagnostic.Id}: {diagnostic.Message}");
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
        }
    }
}
