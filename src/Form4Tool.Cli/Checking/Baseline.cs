using System.Text;
using Form4Tool.Batch.Outputs;

namespace Form4Tool.Cli.Checking;

/// <summary>
/// Findings that are known: a file with a line <c>ID PATH FIELD</c> each, between tabs; where a value is not as expected, its message,
/// which has both values, stands behind: another wrong value is another finding. Paths are relative to its folder and no line of an input
/// is in it, so that it stays true when the folder or the lines move. A line without a message knows any.
/// </summary>
internal sealed class Baseline
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly string _folder;

    private Baseline(string file) => _folder = Path.GetDirectoryName(Path.GetFullPath(file))!;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Baseline Read(string file)
    {
        var baseline = new Baseline(file);
        foreach (var line in File.ReadLines(file))
            if (line.Length > 0 && line[0] != '#') baseline._known.Add(line);
        return baseline;
    }

    /// <summary>Writes findings to a file, which appears whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, IEnumerable<(string Path, Diagnostic Finding)> findings)
    {
        var baseline = new Baseline(file);
        var lines = findings.Select(f => baseline.Line(f.Path, f.Finding)).Distinct().Order(StringComparer.Ordinal);
        using var part = new PartFile(file);
        part.Write(Encoding.UTF8.GetBytes("# Known findings: id, path, field, values. 'form4 check --write-baseline' wrote them.\n"));
        foreach (var line in lines) part.Write(Encoding.UTF8.GetBytes(line + "\n"));
        part.Seal();
        part.Publish();
    }

    /// <summary>Whether a finding is known.</summary>
    public bool Knows(string path, Diagnostic finding) => _known.Contains(Line(path, finding)) || _known.Contains(Place(path, finding));

    private string Line(string path, Diagnostic finding) =>
        finding.Id == CheckDiagnostics.Differs.Id || finding.Id == CheckDiagnostics.OtherCount.Id
            ? $"{Place(path, finding)}\t{Escaped(finding.Message)}" : Place(path, finding);

    private string Place(string path, Diagnostic finding)
    {
        var relative = path == "-" ? path : Path.GetRelativePath(_folder, Path.GetFullPath(path)).Replace('\\', '/');
        return $"{finding.Id}\t{relative}\t{finding.Field}";
    }

    // A value may have lines; a line of the file is one finding.
    private static string Escaped(string message) => message.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
