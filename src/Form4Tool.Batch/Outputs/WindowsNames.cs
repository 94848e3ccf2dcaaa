namespace Form4Tool.Batch.Outputs;

/// <summary>
/// File names that Windows takes for something else: devices by their old names, whatever their extension, and names whose end it
/// drops (Microsoft, "Naming Files, Paths, and Namespaces").
/// </summary>
internal static class WindowsNames
{
    private const string Forbidden = "<>:\"|?*";

    /// <summary>Whether a name stands for a device, as <c>NUL</c> and <c>con.txt</c> do.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        return Is(stem, "CON") || Is(stem, "PRN") || Is(stem, "AUX") || Is(stem, "NUL")
            || (stem.Length == 4 && stem[3] is >= '1' and <= '9' && (Is(stem[..3], "COM") || Is(stem[..3], "LPT")));
    }

    /// <summary>A name that Windows takes for an ordinary file.</summary>
    public static string Safe(string name)
    {
        var safe = string.Create(name.Length, name, static (chars, name) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = name[i] < ' ' || Forbidden.Contains(name[i]) ? '_' : name[i];
        });
        if (safe.TrimEnd('.', ' ').Length < safe.Length) safe += "_";
        return IsDevice(safe) ? "_" + safe : safe;
    }

    private static bool Is(ReadOnlySpan<char> stem, string device) => stem.Equals(device, StringComparison.OrdinalIgnoreCase);
}
