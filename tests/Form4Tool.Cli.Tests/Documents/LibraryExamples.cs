using System.Text.RegularExpressions;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Comparison;
using Form4Tool.Derivation;
using Form4Tool.Validation;

namespace Form4Tool.Cli.Tests.Documents;

/// <summary>The C# of <c>docs/library.md</c>, word for word.</summary>
[Collection("current folder")]
public class LibraryExamples
{
    [Fact]
    public void That_of_many_inputs()
    {
        using var work = new TempFolder();
        foreach (var file in Directory.GetFiles(Repository.Samples, "*", SearchOption.AllDirectories))
            work.Write("samples/" + Path.GetRelativePath(Repository.Samples, file), File.ReadAllBytes(file));
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(work.Path);
        try
        {
            // Folders, patterns, lists and archives, as they are asked for: in order, by all processors, in bounded memory.
            foreach (Form4Result result in Form4Inputs.Open("samples/").Read())
                Console.WriteLine($"{result.Source.Path}: {result.Filing?.Issuer.Name ?? result.Diagnostics[0].Message}");

            // Many filings in one stream of a format.
            using (FileStream file = File.Create("filings.ndjson"))
            using (FilingStream lines = new FilingStream(FilingFormats.JsonLines, file))
                foreach (Form4Result result in Form4Inputs.Open("samples/*/filing.xml").Read())
                    if (result.Filing is not null) lines.Write(result);

            // A file that appears whole or not at all; after a kill, the same run goes on where it stopped.
            Destination table = Destination.ToPath(OutputFormat.Of(FilingFormats.Csv), "filings.csv");
            using (BatchRun run = BatchRun.Open(Form4Inputs.Open("samples/"), table, new BatchOptions { Resume = true }))
                run.Execute(finding => Console.WriteLine($"{finding.Path}: {finding.Diagnostics[0].Message}"));
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
        }
        File.ReadAllLines(work["filings.ndjson"]).Should().HaveCountGreaterThan(10);
        File.ReadAllLines(work["filings.csv"]).Should().HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task That_of_one_input()
    {
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            // One filing, or an exception that carries the diagnostics and what could be read. Also from bytes, a text or a stream.
            OwnershipFiling filing = Form4.ParseFile("samples/option-exercise/filing.xml");
            foreach (DerivativeRow row in filing.DerivativeTable)
            {
                Console.WriteLine($"{row.TransactionCode} {row.TransactionShares} {row.SecurityTitle} at {row.ConversionOrExercisePrice}");
                foreach (Footnote note in row.FootnotesOf(Field.ConversionOrExercisePrice)) Console.WriteLine($"  {note.Id}: {note.Text}");
            }

            // All filings of an input, with diagnostics and without exceptions; each as JSON and back.
            using FileStream stream = File.OpenRead("samples/option-exercise/submission.txt");
            await foreach (Form4Result result in Form4.ReadAllAsync(stream, path: "submission.txt"))
            {
                foreach (Diagnostic diagnostic in result.Diagnostics) Console.WriteLine($"{diagnostic.Id}: {diagnostic.Message}");
                if (result.Filing is not null) Console.WriteLine(Form4Json.FromJson(result.ToJson()) == result);
            }
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
        }
    }

    [Fact]
    public void That_of_rules_facts_and_differences()
    {
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            Form4Result purchase = Form4.ReadAll(File.ReadAllBytes("samples/simple-purchase/filing.xml"), path: "filing.xml").Single();

            // What breaks the rules of form4 check.
            foreach (Diagnostic finding in Form4Validator.Validate(purchase)) Console.WriteLine($"{finding.Id}: {finding.Message}");

            // What follows from the filing, as with --derived.
            FilingFacts facts = DerivedFacts.Of(purchase.Filing!);
            Console.WriteLine($"{facts.NonDerivativeTable[0].Side} of {facts.NonDerivativeTable[0].Value} dollars");

            // What differs between two filings, under what their formats can carry.
            Form4Result page = Form4.ReadAll(File.ReadAllBytes("samples/simple-purchase/rendered.html"), path: "rendered.html").Single();
            Console.WriteLine(FilingComparison.Of(purchase, page).AreEqual);

            facts.NonDerivativeTable[0].Side.Should().Be(TradeSide.Buy);
            FilingComparison.Of(purchase, page).AreEqual.Should().BeTrue();
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
        }
    }

    [Fact]
    public void The_document_shows_this_code()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "library.md")).ReplaceLineEndings("\n");
        var code = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Form4Tool.Cli.Tests", "Documents", "LibraryExamples.cs"));
        Regex.Matches(document, "^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Should().HaveCount(3)
            .And.AllSatisfy(block => Normal(code).Should().Contain(
                Normal(Regex.Replace(block.Groups[1].Value, @"^using [\w.]+;\n", "", RegexOptions.Multiline))));
    }

    private static string Normal(string code) => Regex.Replace(code, @"\s+", " ").Trim();
}
