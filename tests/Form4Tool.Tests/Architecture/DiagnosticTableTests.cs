namespace Form4Tool.Tests.Architecture;

public class DiagnosticTableTests
{
    [Fact]
    public void Ids_are_unique_in_form_and_in_order()
    {
        DiagnosticTable.All.Select(d => d.Id).Should().OnlyHaveUniqueItems();
        DiagnosticTable.All.Should().OnlyContain(d => d.Id.Length == 5 && d.Id.StartsWith("F4", StringComparison.Ordinal));
        DiagnosticTable.All.Select(d => d.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_id_has_a_title_and_a_help_of_whole_sentences() =>
        DiagnosticTable.All.Should().OnlyContain(d => d.Title.Length > 0 && !d.Title.EndsWith('.') && d.Help.EndsWith('.'));

    [Fact]
    public void Every_id_is_raised_by_a_test()
    {
        // The ids of a case that is a text stand in its facts.
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".facts"
            && !f.EndsWith(nameof(DiagnosticTableTests) + ".cs", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        DiagnosticTable.All.Select(d => d.Id).Where(id => !tests.Contains(id)).Should().BeEmpty();
    }
}
