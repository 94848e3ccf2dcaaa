using System.Text;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>
/// Names the files of <c>--to FOLDER/</c> after their inputs alone, whatever stands beside these: <c>a/x.xml</c> becomes
/// <c>a/x.xml</c> with the extension of the format behind it, and where it holds several filings, <c>a/x.xml~1</c>, <c>a/x.xml~2</c>.
/// An input whose own name ends so gets one <c>~</c> more, so that no input can be called like a filing of another. Names never lead
/// out of the folder. What two inputs would be called, as files of the same name in two folders that were given, the first keeps.
/// </summary>
/// <param name="prefix">The folder of an archive's members, with a slash at its end; empty outside archives.</param>
internal sealed class OutputNames(string prefix = "")
{
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    // Hashes instead of the names: millions of files must not fill the memory.
    private readonly HashSet<ulong> _used = [];

    /// <summary>Names an input's outputs.</summary>
    /// <param name="item">The input.</param>
    /// <param name="insideAt">Where in its path the part begins that names it.</param>
    public void Name(InputItem item, int insideAt)
    {
        var name = Clean(item.Path.AsSpan(insideAt));
        item.OutputFolder = prefix + name + "/";
        item.OutputName = prefix + (IsNumbered(name) ? name + "~" : name);
        // Some members of an archive share its folder with others that are named elsewhere.
        item.IsOutputTaken = item.Wanted is null && !_used.Add(PathHash.Of(name, IgnoresCase));
    }

    /// <summary>The name of one of several filings of an input.</summary>
    /// <param name="item">The input.</param>
    /// <param name="number">Which filing, from 1.</param>
    public static string OfSeveral(InputItem item, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.OutputName}~{number}");

    /// <summary>Whether a name ends like that of one of several filings, or in what tells it from such.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd('~');
        var digits = name.TrimEnd("0123456789").Length;
        return digits < name.Length && digits > 0 && name[digits - 1] == '~';
    }

    private static string Clean(ReadOnlySpan<char> inside)
    {
        if (inside is "-") return "stdin";
        var name = new StringBuilder(inside.Length);
        var path = inside.ToString().Replace("!/", "/", StringComparison.Ordinal);
        foreach (var part in path.Split(['/', '\\', '\0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ".") continue;
            if (name.Length > 0) name.Append('/');
            name.Append(part is ".." ? "__" : OperatingSystem.IsWindows() ? WindowsNames.Safe(part) : part);
        }
        return name.Length == 0 ? "_" : name.ToString();
    }
}
