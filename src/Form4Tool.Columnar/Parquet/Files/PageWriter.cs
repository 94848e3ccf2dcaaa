using Form4Tool.Columnar.Buffers;
using ZstdSharp;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>Compresses the pages of column after column and writes them with their heads. It is used for many files.</summary>
internal sealed class PageWriter : IDisposable
{
    private const int Data = 0, Dictionary = 2, Plain = 0, Levels = 3, ByDictionary = 8;

    /// <summary>Of numbers of values little is left to be found: the usual level, 3, takes longer and gives no less.</summary>
    private const int Level = 1;

    private readonly Compressor _zstd = new(Level);
    private readonly CompactThrift _thrift;
    private readonly ByteList _written = new();
    private Stream _output = Stream.Null;
    private byte[] _space = [];
    private long _at, _begin;
    private int _full, _dictionary;

    public PageWriter() => _thrift = new CompactThrift(_written);

    /// <summary>The page that is being made.</summary>
    public ByteList Body { get; } = new();

    /// <summary>Turns to a file.</summary>
    /// <param name="output">The file.</param>
    /// <param name="at">How long it is.</param>
    public void Open(Stream output, long at) => (_output, _at) = (output, at);

    /// <summary>Begins a column.</summary>
    public void Begin()
    {
        Body.Clear();
        _written.Clear();
        (_begin, _full, _dictionary) = (_at, 0, 0);
    }

    /// <summary>Adds the body as the dictionary.</summary>
    /// <param name="count">How many values it has.</param>
    public void AddDictionary(int count)
    {
        Page(Dictionary, 7, thrift =>
        {
            thrift.Number(1, count);
            thrift.Number(2, Plain);
        });
        _dictionary = _written.Count;
    }

    /// <summary>Adds the body as the values.</summary>
    /// <param name="count">How many there are, nulls included.</param>
    /// <param name="hasDictionary">Whether they are numbers of the dictionary's values.</param>
    public void AddData(int count, bool hasDictionary) => Page(Data, 5, thrift =>
    {
        thrift.Number(1, count);
        thrift.Number(2, hasDictionary ? ByDictionary : Plain);
        thrift.Number(3, Levels);
        thrift.Number(4, Levels);
    });

    /// <summary>Writes the column.</summary>
    public ColumnChunk End(int count, bool hasDictionary)
    {
        _output.Write(_written.Bytes);
        _at += _written.Count;
        return new(hasDictionary ? _begin : null, _begin + _dictionary, count, _written.Count, _full);
    }

    public void Dispose() => _zstd.Dispose();

    private void Page(int type, int field, Action<CompactThrift> head)
    {
        var most = Compressor.GetCompressBound(Body.Count);
        if (_space.Length < most) _space = new byte[2 * most];
        var length = _zstd.Wrap(Body.Bytes, _space);
        var begin = _written.Count;
        _thrift.Begin();
        _thrift.Number(1, type);
        _thrift.Number(2, Body.Count);
        _thrift.Number(3, length);
        _thrift.Begin(field);
        head(_thrift);
        _thrift.End();
        _thrift.End();
        _full += Body.Count + _written.Count - begin;
        _written.Add(_space.AsSpan(0, length));
        Body.Clear();
    }
}
