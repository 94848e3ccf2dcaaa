using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Form4Tool.Columnar.Arrow;
using Form4Tool.Tests.Output;

namespace Form4Tool.Tests.Columnar;

/// <summary>Filings as a stream of Arrow, read back by a reader.</summary>
public class ArrowTests
{
    [Theory]
    [InlineData(100_000)]
    [InlineData(long.MaxValue)]
    public void Every_value_of_every_row_is_that_of_the_model(long batch)
    {
        var results = Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).Where(ExpectedRows.Fits).ToList();
        var rows = Read(Write(results, batch));
        var expected = results.SelectMany(ExpectedRows.Of).ToList();
        rows.Should().HaveCount(expected.Count).And.HaveCountGreaterThan(100);
        foreach (var (row, wanted) in rows.Zip(expected)) row.Should().Equal(wanted);
    }

    [Fact]
    public void A_stream_without_filings_has_the_columns()
    {
        using var reader = new ArrowStreamReader(new MemoryStream(Write([], long.MaxValue)));
        reader.Schema.FieldsList.Should().HaveCountGreaterThan(40);
        reader.Schema.Metadata["form4.dataSet"].Should().Be("rows");
        reader.ReadNextRecordBatch().Should().BeNull();
    }

    [Fact]
    public void Filings_that_come_in_other_portions_give_the_same_bytes()
    {
        var results = Samples.Xml.Select(sample => sample.Result).ToList();
        Write(results, 20_000, portion: 1).Should().Equal(Write(results, 20_000, portion: 7));
    }

    private static byte[] Write(List<Form4Result> results, long batch, int portion = 16)
    {
        using var stream = new MemoryStream();
        using var output = new ArrowOutput(stream, batch);
        var chunk = output.NewChunk();
        foreach (var some in results.Chunk(portion))
        {
            chunk.Clear();
            foreach (var result in some) chunk.Add(result, null);
            output.Append(chunk);
        }
        output.Finish();
        return stream.ToArray();
    }

    private static List<Dictionary<string, string?>> Read(byte[] bytes)
    {
        var rows = new List<Dictionary<string, string?>>();
        using var reader = new ArrowStreamReader(new MemoryStream(bytes));
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            for (var row = 0; row < batch.Length; row++)
            {
                rows.Add(reader.Schema.FieldsList.Index().ToDictionary(
                    field => field.Item.Name, field => Cell(batch.Column(field.Index), row)));
            }
            batch.Dispose();
        }
        return rows;
    }

    private static string? Cell(IArrowArray column, int row) => column.IsNull(row) ? null : column switch
    {
        StringArray texts => texts.GetString(row),
        Decimal128Array numbers => ExpectedRows.Shown(numbers.GetValue(row)),
        Int32Array counts => ExpectedRows.Shown(counts.GetValue(row)),
        Date32Array dates => ExpectedRows.Shown(dates.GetDateOnly(row)),
        TimestampArray times => ExpectedRows.Shown(times.GetTimestamp(row)!.Value.DateTime),
        BooleanArray flags => ExpectedRows.Shown(flags.GetValue(row)),
        ListArray list => Items(list, row),
        _ => throw new NotSupportedException(column.GetType().Name),
    };

    private static string Items(ListArray list, int row)
    {
        var items = (StructArray)list.GetSlicedValues(row);
        var columns = ((StructType)items.Data.DataType).Fields.Count;
        return string.Join('\n', Enumerable.Range(0, items.Length).Select(item =>
            string.Join('|', Enumerable.Range(0, columns).Select(column => Cell(items.Fields[column], item) ?? "∅"))));
    }
}
