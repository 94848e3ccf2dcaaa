using System.Text;

namespace Form4Tool.Batch.Inputs;

/// <summary>Lists of paths: one a line, or each ended by NUL. Read as they are needed.</summary>
public static class PathList
{
    /// <summary>The paths of a stream.</summary>
    /// <param name="list">The list, in UTF-8; closed at its end.</param>
    /// <param name="nul">Whether paths end in NUL, as <c>find -print0</c> writes them.</param>
    public static IEnumerable<string> Read(Stream list, bool nul)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Paths(list, nul);
    }

    /// <summary>
    /// Arguments of this process as a list would have them: names of files that are not UTF-8 are not lost (on Linux), as they are in what
    /// the platform gives.
    /// </summary>
    /// <param name="arguments">The arguments, as the platform gives them.</param>
    /// <returns>The same where all are UTF-8, or are not those of the process.</returns>
    public static string[] OfArguments(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (!Array.Exists(arguments, static argument => OddNames.IsMisread(argument))) return arguments;
        if (OddNames.Arguments(arguments.Length) is not { } raw) return arguments;
        for (var i = 0; i < raw.Length; i++)
            if (!OddNames.IsMisread(arguments[i]) && arguments[i] != raw[i]) return arguments;
        return raw;
    }

    private static IEnumerable<string> Paths(Stream list, bool nul)
    {
        using var reader = new StreamReader(list, OddNames.Utf8);
        var path = new StringBuilder();
        var end = nul ? '\0' : '\n';
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (c != end)
            {
                path.Append((char)c);
                continue;
            }
            if (Take(path, nul) is { } found) yield return found;
        }
        if (Take(path, nul) is { } last) yield return last;
    }

    private static string? Take(StringBuilder path, bool nul)
    {
        var text = path.ToString();
        path.Clear();
        if (!nul) text = text.TrimEnd('\r');
        return text.Length == 0 ? null : text;
    }
}
