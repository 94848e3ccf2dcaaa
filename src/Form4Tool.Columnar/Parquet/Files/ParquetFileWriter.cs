using System.Buffers.Binary;
using Form4Tool.Columnar.Buffers;

namespace Form4Tool.Columnar.Parquet.Files;

/// <summary>Writes a file of Parquet: row groups, and at its end a footer that says where each column lies.</summary>
/// <param name="output">The file.</param>
/// <param name="table">Its rows, which are filled from outside.</param>
/// <param name="pages">Writes pages, of this file and others.</param>
internal sealed class ParquetFileWriter(Stream output, ParquetTable table, PageWriter pages)
{
    private const int FormatVersion = 1;

    private readonly List<(int Rows, ColumnChunk[] Columns)> _groups = [];
    private long _length;

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Writes the rows that the table has as a row group.</summary>
    public void WriteGroup()
    {
        if (_length == 0) Add(Magic);
        pages.Open(output, _length);
        var chunks = table.All.Select(column => column.Write(pages)).ToArray();
        foreach (var chunk in chunks) _length += chunk.Length;
        _groups.Add((table.Rows, chunks));
        table.Clear();
    }

    /// <summary>Writes what is left of the rows, and the footer.</summary>
    public void Finish()
    {
        if (table.Rows > 0) WriteGroup();
        if (_length == 0) Add(Magic);
        var footer = new ByteList();
        Describe(new CompactThrift(footer));
        BinaryPrimitives.WriteInt32LittleEndian(footer.Next(sizeof(int)), footer.Count - sizeof(int));
        footer.Add(Magic);
        Add(footer.Bytes);
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _length += bytes.Length;
    }

    private void Describe(CompactThrift thrift)
    {
        thrift.Begin();
        thrift.Number(1, FormatVersion);
        table.Describe(thrift);
        thrift.LongNumber(3, _groups.Sum(group => (long)group.Rows));
        thrift.Begin(4, _groups.Count, CompactThrift.Items.Structures);
        foreach (var (rows, columns) in _groups)
        {
            thrift.Begin();
            thrift.Begin(1, columns.Length, CompactThrift.Items.Structures);
            foreach (var column in columns) column.Describe(thrift);
            thrift.LongNumber(2, columns.Sum(column => (long)column.FullLength));
            thrift.LongNumber(3, rows);
            thrift.End();
        }
        var metadata = table.Metadata;
        thrift.Begin(5, metadata.Count, CompactThrift.Items.Structures);
        foreach (var (key, value) in metadata)
        {
            thrift.Begin();
            thrift.Text(1, key);
            thrift.Text(2, value);
            thrift.End();
        }
        thrift.Text(6, DataSet.Producer);
        // Values are ordered as their types say: without this readers do not use the least and the greatest.
        thrift.Begin(7, table.All.Count, CompactThrift.Items.Structures);
        foreach (var _ in table.All)
        {
            thrift.Begin();
            thrift.Mark(1);
            thrift.End();
        }
        thrift.End();
    }
}
