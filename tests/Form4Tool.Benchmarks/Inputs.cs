namespace Form4Tool.Benchmarks;

/// <summary>The inputs that the benchmarks read.</summary>
internal static class Inputs
{
    /// <summary>Every file of a folder but expected results and descriptions, in order.</summary>
    public static List<(string Path, byte[] Bytes)> All(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is not (".json" or ".md" or ".tsv"))
            .Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))];

    /// <summary>The ownership XML in the folder's files: bare, or taken out of its submission; each once.</summary>
    public static List<byte[]> Xml(string folder)
    {
        var found = new List<byte[]>();
        var seen = new HashSet<string>();
        foreach (var (_, bytes) in All(folder))
        {
            var start = bytes.AsSpan().IndexOf("<ownershipDocument"u8);
            var end = bytes.AsSpan().IndexOf("</ownershipDocument>"u8);
            if (start < 0 || end < start) continue;
            var declaration = bytes.AsSpan(0, start).LastIndexOf("<?xml"u8);
            var xml = bytes[(declaration < 0 ? start : declaration)..(end + "</ownershipDocument>"u8.Length)];
            if (seen.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(xml)))) found.Add(xml);
        }
        return found;
    }
}
