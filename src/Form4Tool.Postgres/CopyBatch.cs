using System.Buffers;
using Form4Tool.Databases;

namespace Form4Tool.Postgres;

/// <summary>Filings that are loaded in one transaction, as COPY takes them.</summary>
internal sealed class CopyBatch
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The keys of the filings, each once.</summary>
    public IReadOnlyCollection<string> Keys => _keys;

    /// <summary>The issuers that they are on.</summary>
    public HashSet<string> Issuers { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows of each table, by its number.</summary>
    public ArrayBufferWriter<byte>[] Tables { get; } = [.. TableSchema.Tables.Select(_ => new ArrayBufferWriter<byte>())];

    /// <summary>Whether a filing is among them.</summary>
    public bool Holds(string key) => _keys.Contains(key);

    /// <summary>Adds a filing that is not among them, whose rows follow.</summary>
    public void Begin(string key, string issuer)
    {
        _keys.Add(key);
        Issuers.Add(issuer);
    }

    public void Clear()
    {
        _keys.Clear();
        Issuers.Clear();
        foreach (var table in Tables) table.ResetWrittenCount();
    }
}
