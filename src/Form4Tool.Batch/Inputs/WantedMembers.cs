namespace Form4Tool.Batch.Inputs;

/// <summary>Members of one archive that were asked for by their names: <c>archive.zip!/member</c>.</summary>
/// <param name="archive">The archive.</param>
internal sealed class WantedMembers(string archive)
{
    /// <summary>What stands between an archive and its member.</summary>
    public const string Mark = "!/";

    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);     // archives in which wanted ones stand

    /// <summary>The archive.</summary>
    public string Archive => archive;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Those that were not found yet.</summary>
    public IEnumerable<string> Missing => _missing.Order(StringComparer.Ordinal);

    /// <summary>The archive that a path of a member leads into; null where the path is none of a member.</summary>
    public static string? ArchiveOf(string path)
    {
        for (var at = path.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = path.IndexOf(Mark, at + 1, StringComparison.Ordinal))
            if (at > 0 && File.Exists(path[..at])) return File.Exists(path) ? null : path[..at];
        return null;
    }

    /// <summary>Asks for a member.</summary>
    public void Add(string path)
    {
        if (!_all.Add(path)) return;
        _missing.Add(path);
        for (var at = path.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = path.IndexOf(Mark, at + 1, StringComparison.Ordinal))
            _around.Add(path[..at]);
    }

    /// <summary>Whether a member is wanted, is an archive in which a wanted one stands, or stands in one that is wanted.</summary>
    public bool MayHold(string path) => IsWanted(path) || _around.Contains(path);

    /// <summary>
    /// Whether what an archive gave is to be read: a wanted member, one of an archive that is wanted, or the word that an archive
    /// around a wanted one is damaged.
    /// </summary>
    /// <param name="path">What it is called.</param>
    /// <param name="isProblem">Whether it is the word that there is nothing to read.</param>
    public bool Takes(string path, bool isProblem) => isProblem ? MayHold(path) : IsWanted(path);

    private bool IsWanted(string path)
    {
        if (_all.Contains(path))
        {
            _missing.Remove(path);
            return true;
        }
        for (var at = path.LastIndexOf(Mark, StringComparison.Ordinal); at > archive.Length; at = path.LastIndexOf(Mark, at - 1,
            StringComparison.Ordinal))
        {
            if (!_all.Contains(path[..at])) continue;
            _missing.Remove(path[..at]);
            return true;
        }
        return false;
    }
}
