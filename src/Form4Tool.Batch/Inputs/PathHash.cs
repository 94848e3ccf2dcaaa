namespace Form4Tool.Batch.Inputs;

/// <summary>A hash of paths that is the same in every process and on every machine: FNV-1a, 64 bits, with a final mix.</summary>
internal static class PathHash
{
    public static ulong Of(ReadOnlySpan<char> path, bool ignoreCase = false)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in path) hash = (hash ^ (ignoreCase ? char.ToUpperInvariant(c) : c == '\\' ? '/' : c)) * 1099511628211UL;
        // FNV leaves the low bits of similar texts alike; shards are a remainder of the hash.
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }
}
