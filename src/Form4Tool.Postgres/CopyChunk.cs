using System.Buffers;
using Form4Tool.Batch.Outputs;
using Form4Tool.Databases;
using Form4Tool.History;
using Form4Tool.Output.Tables;

namespace Form4Tool.Postgres;

/// <summary>Filings as COPY takes them, which workers write side by side.</summary>
internal sealed class CopyChunk : IFilingChunk
{
    private readonly ArrayBufferWriter<byte>[] _tables = [.. TableSchema.Tables.Select(_ => new ArrayBufferWriter<byte>())];
    private readonly CopySink.State _state = new();
    private readonly FilingKeys _keys = new();
    private readonly List<(string Key, string Issuer, int[] Ends)> _filings = [];

    /// <summary>The filings.</summary>
    public IReadOnlyList<(string Key, string Issuer, int[] Ends)> Filings => _filings;

    public ValueList<Diagnostic> Add(Form4Result result, string? name)
    {
        var key = _keys.Of(result);
        TableRows.Write(result, key, TableScope.Database, new CopySink(_tables, _state));
        _filings.Add((key, FilingKeys.OfIssuer(result.Filing!.Issuer), [.. _tables.Select(table => table.WrittenCount)]));
        return [];
    }

    /// <summary>Adds the rows of a filing to a batch.</summary>
    /// <param name="filing">Its number.</param>
    /// <param name="batch">The batch.</param>
    public void CopyTo(int filing, CopyBatch batch)
    {
        batch.Begin(_filings[filing].Key, _filings[filing].Issuer);
        for (var i = 0; i < _tables.Length; i++)
        {
            var begin = filing == 0 ? 0 : _filings[filing - 1].Ends[i];
            batch.Tables[i].Write(_tables[i].WrittenSpan[begin.._filings[filing].Ends[i]]);
        }
    }

    public void Clear()
    {
        foreach (var table in _tables) table.ResetWrittenCount();
        _filings.Clear();
    }
}
