using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Tests.Documents;

/// <summary><c>docs/diagnostics.md</c> and <c>docs/formats.md</c> have what the tables of the code have.</summary>
public class TableDocumentTests
{
    [Fact]
    public void The_document_of_diagnostics_is_fresh()
    {
        var text = new StringBuilder("| id | severity | what it says | what it means and what to do |\n|---|---|---|---|\n");
        foreach (var row in DiagnosticTable.All)
            text.Append($"| {row.Id} | {Names.Of(row.Severity)} | {row.Title} | {row.Help.Replace("|", "\\|")} |\n");
        GeneratedBlock.ShouldBeFresh("diagnostics.md", "diagnostics", text.ToString());
    }

    [Fact]
    public void The_document_of_formats_is_fresh()
    {
        GeneratedBlock.ShouldBeFresh("formats.md", "blind spots", FormatLimits.ToMarkdown() + "\n");
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats.md"));
        foreach (var format in Enum.GetValues<SourceFormat>()) document.Should().Contain($"| `{Names.Of(format)}` |");
    }
}
