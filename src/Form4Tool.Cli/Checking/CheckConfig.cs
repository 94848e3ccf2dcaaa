using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Checking;

/// <summary>
/// A file <c>.form4check</c>: lines <c>select = R1, R2</c>, <c>ignore = R240</c>, <c>severity = warning</c> and <c>baseline = FILE</c>; a
/// comment begins with <c>#</c>. It holds for the folder that has it and those below.
/// </summary>
internal sealed record CheckConfig
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".form4check";

    public IReadOnlyList<string> Select { get; private init; } = [];
    public IReadOnlyList<string> Ignore { get; private init; } = [];
    public Severity? Severity { get; private init; }

    /// <summary>The full path of the baseline; null where none is named.</summary>
    public string? Baseline { get; private init; }

    /// <summary>The nearest file at a folder or above it; an empty configuration where there is none.</summary>
    /// <exception cref="UsageException">It says what is no option.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CheckConfig Above(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
            if (Path.Combine(at, FileName) is var file && File.Exists(file)) return Read(file);
        return new CheckConfig();
    }

    /// <summary>Reads a file.</summary>
    /// <inheritdoc cref="Above" path="/exception"/>
    public static CheckConfig Read(string file)
    {
        var config = new CheckConfig();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0) continue;
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            config = (parts[0], parts.ElementAtOrDefault(1)) switch
            {
                ("select", { Length: > 0 } ids) => config with { Select = IdList.Parse(ids, $"{file}({number})") },
                ("ignore", { Length: > 0 } ids) => config with { Ignore = IdList.Parse(ids, $"{file}({number})") },
                ("severity", { } word) when IdList.SeverityOf(word) is { } severity => config with { Severity = severity },
                ("baseline", { Length: > 0 } path) =>
                    config with { Baseline = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, path) },
                _ => throw new UsageException(
                    $"{file}({number}): \"{text}\" is none of select = IDS, ignore = IDS, severity = error|warning|note, baseline = FILE."),
            };
        }
        return config;
    }
}
