namespace Form4Tool.Tests;

/// <summary>
/// A case is a file beside what it says, <c>NAME.facts</c>. One that fails leaves <c>NAME.actual.facts</c>, which is none itself.
/// </summary>
internal static class FactsCase
{
    private const string Facts = ".facts", Actual = ".actual.facts";

    /// <summary>The names of the cases in a folder.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder).Where(f => !f.EndsWith(Actual, StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Distinct().Order(StringComparer.Ordinal);

    /// <inheritdoc cref="Names"/>
    public static TheoryData<string> NamesIn(string folder) => [.. Names(folder)];

    /// <summary>Demands that a case in a folder says what its facts say.</summary>
    public static void Agree(string folder, string name, Func<Form4Result, string> say)
    {
        var input = Directory.GetFiles(folder, name + ".*").Single(f => !f.EndsWith(Facts, StringComparison.Ordinal));
        AgreeWith(input, Path.Combine(folder, name + Facts), say);
    }

    /// <inheritdoc cref="Agree(string, string, Func{Form4Result, string})"/>
    public static void AgreeWith(string input, string facts, Func<Form4Result, string> say)
    {
        var actual = string.Join("\n", new Form4Reader().Read(File.ReadAllBytes(input)).Select(say));
        var expected = File.Exists(facts) ? File.ReadAllText(facts) : "";
        if (actual != expected) File.WriteAllText(Path.ChangeExtension(facts, Actual), actual);
        actual.Should().Be(expected);
    }
}
