using Form4Tool.Batch;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;
using Form4Tool.Comparison;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary>One run of <c>form4 diff</c>: 0 where all is equal, 1 where something differs, 2 where something cannot be read.</summary>
/// <param name="format">How differences are shown.</param>
/// <param name="context">What the run meets the world through.</param>
/// <param name="output">Where differences go; null where nowhere.</param>
/// <param name="stop">Ctrl+C.</param>
internal sealed class DiffRun(string format, CliContext context, TextWriter? output, CancellationToken stop)
{
    private bool _isUnreadable, _differs;
    private int _written;

    public int Run(string old, string @new)
    {
        var (oldInputs, newInputs) = (Open(old), Open(@new));
        // Two files are one pair, whatever they are called.
        var areFiles = oldInputs.IsOneDocument && newInputs.IsOneDocument;
        if (oldInputs.IsOneDocument != newInputs.IsOneDocument && Path.Exists(old) && Path.Exists(@new))
            throw new UsageException($"{(oldInputs.IsOneDocument ? old : @new)} is one document, and "
                + $"{(oldInputs.IsOneDocument ? @new : old)} holds several: compare two files, or two folders or archives.");
        var unmatched = new Dictionary<string, Form4Result>();
        var order = new List<string>();
        foreach (var (key, result) in Read(oldInputs, old, areFiles))
        {
            unmatched[key] = result;
            order.Add(key);
        }
        if (order.Count == 0) return ExitCode.Usage;
        if (!areFiles && format == "json") output?.Write("[\n");
        var isThere = false;
        foreach (var (key, result) in Read(newInputs, @new, areFiles))
        {
            isThere = true;
            Show(unmatched.Remove(key, out var before) ? FilingComparison.Of(before, result)
                : new FilingDifferences(null, result.Source.Path, [], null));
        }
        // Beside what cannot be read, nothing is alone.
        foreach (var key in isThere ? order : [])
            if (unmatched.TryGetValue(key, out var alone)) Show(new FilingDifferences(alone.Source.Path, null, [], null));
        if (format == "json") output?.Write((_written > 0 ? "\n" : "") + (areFiles ? "" : "]\n"));
        return _isUnreadable ? ExitCode.Usage : _differs ? ExitCode.Failure : ExitCode.Success;
    }

    private Form4Inputs Open(string path) => Form4Inputs.Open([path], new Form4InputsOptions
    {
        StandardInput = () => context.In,
        OwnOutputs = context.OwnOutputs,
    });

    /// <summary>
    /// The filings of a side by what names them there: the path below the folder or inside the archive, and which of several in one
    /// file. What stands in a folder and is no filing is passed over.
    /// </summary>
    private IEnumerable<(string Key, Form4Result Result)> Read(Form4Inputs inputs, string root, bool isFile)
    {
        var (last, number, found) = ("", 0, false);
        foreach (var result in inputs.Read(stop))
        {
            if (result.Filing is null && !result.Has(Severity.Warning)) continue;
            if (!result.IsComplete) Tell(result);
            found = true;
            if (result.Filing is null) continue;
            var name = isFile ? "" : NameBelow(root, result.Source.Path);
            number = name == last ? number + 1 : 1;
            last = name;
            yield return ($"{name}#{number}", result);
        }
        if (found) yield break;
        _isUnreadable = true;
        context.Error.WriteLine($"form4: {Printable.Of(root)} holds no filing.");
    }

    private void Tell(Form4Result result)
    {
        _isUnreadable = true;
        new DiagnosticPrinter(context.Error, DiagnosticStyle.Text,
            Severity.Error).Print(new Batch.Running.Finding(result.Source.Path, result.Diagnostics));
    }

    private static string NameBelow(string root, string path) =>
        path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..].TrimStart('/', '!', '\\') : path;

    private void Show(FilingDifferences differences)
    {
        _differs |= !differences.AreEqual;
        if (output is null) return;
        if (format == "json")
        {
            if (_written++ > 0) output.Write(",\n");
            output.Write(DifferencesText.ToJson(differences));
        }
        else if (!differences.AreEqual)
        {
            var lines = format == "text" ? DifferencesText.ToText(differences) : DifferencesText.ToMarkdown(differences);
            output.Write(string.Join('\n', lines.Split('\n').Select(line => Printable.Of(line))));
        }
    }
}
