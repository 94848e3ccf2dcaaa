namespace Form4Tool.Tests.Architecture;

/// <summary>
/// The layers as the compiled assemblies have them, so that no type of the root, nested using or full name slips through.
/// </summary>
public class LayeringTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "src");

    private static readonly string[] Projects =
        [.. Directory.GetFiles(Sources, "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p))];

    /// <summary>Each project's assembly has its name, but for that of the command line, which is called after the command.</summary>
    private static readonly CompiledCode Code = new(Projects
        .Select(p => Path.Combine(AppContext.BaseDirectory, (p == "Form4Tool.Cli" ? "form4" : p) + ".dll")));

    private static readonly Use[] AllUses = [.. Code.Uses.Concat(ConstantUses.Of(Code, Sources)).Distinct()];

    private static readonly Use[] OwnUses = [.. AllUses.Where(u => !u.IsOfOtherCode)];

    [Fact]
    public void Every_source_file_is_seen_in_the_compiled_code() =>
        SourceFiles().Except(Code.Files).Should().BeEmpty();

    [Theory]
    [InlineData("Form4Tool/Form4.cs", "Form4Tool/Model/OwnershipFiling.cs")] // a signature
    [InlineData("Form4Tool/Output/CsvFilingWriter.cs", "Form4Tool/Output/IFilingWriter.cs")] // an interface
    [InlineData("Form4Tool/Form4Reader.cs", "Form4Tool/Reading/FormReaders.cs")] // a call
    [InlineData("Form4Tool/Form4Result.cs", "Form4Tool/Diagnostics/Diagnostic.cs")] // a generic argument
    [InlineData("Form4Tool.Sqlite/FilingDatabase.cs", "Form4Tool/Output/Tables/FilingTable.cs")] // another assembly
    [InlineData("Form4Tool/Output/CsvFilingWriter.cs", "CsvHelper")] // other people's code
    public void A_use_of_every_kind_is_seen(string from, string to) => AllUses.Should().Contain(new Use(from, to));

    [Fact]
    public void The_order_names_every_folder_and_nothing_that_is_not_there()
    {
        SourceFiles().Where(f => Layers.Of(f) < 0).Should().BeEmpty("each folder has its place in Layers.Order");
        Layers.Order.Where(p => !Directory.Exists(Path.Combine(Sources, p)) && !File.Exists(Path.Combine(Sources, p))).Should().BeEmpty();
    }

    [Fact]
    public void A_place_uses_only_the_places_before_it()
    {
        var found = OwnUses.Where(u => Layers.Of(u.To) > Layers.Of(u.From)).Select(u => $"{NameOf(u.From)} uses {NameOf(u.To)}");
        found.Should().BeEmpty("a place uses only those before it in Layers.Order");
    }

    [Fact]
    public void No_files_use_each_other_in_a_circle()
    {
        var found = Cycles.In(OwnUses).Select(c => string.Join(' ', c.Select(NameOf).Order(StringComparer.Ordinal)));
        found.Should().BeEmpty("no files use each other in a circle");
    }

    [Fact]
    public void A_reader_sees_another_only_where_it_is_declared() =>
        OwnUses.Where(u => Layers.ReaderOf(u.From) is { } own && Layers.ReaderOf(u.To) is { } other && other != own
        && !Layers.Readers[own].Contains(other))
            .Should().BeEmpty();

    [Fact]
    public void No_writer_sees_a_reader() =>
        OwnUses.Where(u => u.From.StartsWith("Form4Tool/Output/", StringComparison.Ordinal)
        && u.To.StartsWith("Form4Tool/Reading/", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Theory]
    [InlineData("AngleSharp", "Form4Tool/Reading/Html/")]
    [InlineData("CsvHelper", "Form4Tool/Output/")]
    public void Other_peoples_code_stays_in_one_room(string assembly, string room) =>
        AllUses.Where(u => u.To == assembly && u.From.StartsWith("Form4Tool/", StringComparison.Ordinal)).Should()
            .NotBeEmpty().And.OnlyContain(u => u.From.StartsWith(room, StringComparison.Ordinal));

    private static IEnumerable<string> SourceFiles() =>
        from project in Projects
        from file in Directory.GetFiles(Path.Combine(Sources, project), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Sources, file).Replace('\\', '/')
        // Attributes of an assembly are no code.
        where Path.GetFileName(path) != "AssemblyInfo.cs"
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select path;

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);
}
