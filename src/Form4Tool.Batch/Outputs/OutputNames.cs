using System.Text;
using Form4Tool.Batch.Inputs;

namespace Form4Tool.Batch.Outputs;

/// <summary>
/// Names the files of <c>--to FOLDER/</c> after their inputs, in the order in which these are found and so always alike:
/// <c>a/x.xml</c> becomes <c>a/x</c>, and <c>a/x.txt</c> after it <c>a/x.txt</c>. An input of several filings gets <c>-1</c>,
/// <c>-2</c> behind its name, so a name is also avoided where these could meet another's. Names never lead out of the folder.
/// </summary>
/// <param name="prefix">The folder of an archive's members, with a slash at its end; empty outside archives.</param>
internal sealed class OutputNames(string prefix = "")
{
    // Hashes instead of the names: millions of files must not fill the memory. Two names with one hash only cost a longer name.
    private readonly HashSet<ulong> _used = [];
    private readonly HashSet<ulong> _numbered = [];

    /// <summary>Names an input's outputs.</summary>
    /// <param name="item">The input.</param>
    /// <param name="insideAt">Where in its path the part begins that names it.</param>
    public void Name(InputItem item, int insideAt)
    {
        var wanted = Clean(item.Path.AsSpan(insideAt));
        var full = wanted;
        for (var i = 2; !TryUse(full); i++) full = $"{wanted}~{i}";
        var stem = full[..^Path.GetExtension(full).Length];
        item.OutputFolder = prefix + full + "/";
        item.OutputName = prefix + (stem.Length > 0 && stem[^1] != '/' && stem.Length < full.Length && TryUse(stem) ? stem : full);
    }

    private bool TryUse(string name)
    {
        var counted = NumberedPrefix(name);
        if (_numbered.Contains(Hash(name)) || (!counted.IsEmpty && _used.Contains(Hash(counted))) || !_used.Add(Hash(name))) return false;
        if (!counted.IsEmpty) _numbered.Add(Hash(counted));
        return true;
    }

    /// <summary>File systems that ignore case must not lose a file.</summary>
    private static ulong Hash(ReadOnlySpan<char> name) => PathHash.Of(name, ignoreCase: true);

    /// <summary><c>x</c> of <c>x-12</c>.</summary>
    private static ReadOnlySpan<char> NumberedPrefix(ReadOnlySpan<char> name)
    {
        var digits = name.TrimEnd("0123456789").Length;
        return digits < name.Length && digits > 1 && name[digits - 1] == '-' ? name[..(digits - 1)] : [];
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
