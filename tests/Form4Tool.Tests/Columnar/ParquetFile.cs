using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Form4Tool.Tests.Columnar;

/// <summary>A file of Parquet as the library's own reader reads it.</summary>
internal static class ParquetFile
{
    /// <summary>The rows by column, as <see cref="ExpectedRows"/> has them.</summary>
    public static async Task<List<Dictionary<string, string?>>> RowsOf(Stream stream)
    {
        var rows = new List<Dictionary<string, string?>>();
        await using var reader = await ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true });
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rowGroup = reader.OpenRowGroupReader(group);
            var first = rows.Count;
            for (var i = 0; i < rowGroup.RowCount; i++) rows.Add([]);
            foreach (var field in reader.Schema.Fields)
            {
                if (field is ListField list) await List(rowGroup, list, rows, first);
                else foreach (var (i, value) in (await Values(rowGroup, (DataField)field))
                    .Values.Index()) rows[first + i][field.Name] = value;
            }
        }
        return rows;
    }

    /// <summary>How many row groups there are.</summary>
    public static async Task<int> GroupsOf(string path)
    {
        await using var stream = File.OpenRead(path);
        await using var reader = await ParquetReader.CreateAsync(stream);
        return reader.RowGroupCount;
    }

    /// <summary>What the file says of itself.</summary>
    public static async Task<Dictionary<string, string>> MetadataOf(Stream stream)
    {
        await using var reader = await ParquetReader.CreateAsync(stream);
        return new Dictionary<string, string>(reader.CustomMetadata);
    }

    private static async Task List(ParquetRowGroupReader group, ListField list, List<Dictionary<string, string?>> rows, int first)
    {
        var columns = new List<(List<string?> Values, List<int> Definitions, List<int> Repetitions)>();
        foreach (var field in ((StructField)list.Item).Fields) columns.Add(await Values(group, (DataField)field));
        var row = first - 1;
        for (var slot = 0; slot < columns[0].Repetitions.Count; slot++)
        {
            if (columns[0].Repetitions[slot] == 0) rows[++row][list.Name] = "";
            if (columns[0].Definitions[slot] < 3) continue;
            var item = string.Join('|', columns.Select(column => column.Values[slot] ?? "∅"));
            rows[row][list.Name] += (rows[row][list.Name] == "" ? "" : "\n") + item;
        }
    }

    private static async Task<(List<string?> Values, List<int> Definitions,
        List<int> Repetitions)> Values(ParquetRowGroupReader group, DataField field)
    {
        using var raw = await group.ReadRawColumnDataBaseAsync(field);
        return raw switch
        {
            RawColumnData<ReadOnlyMemory<char>> texts => Spread(texts, field, text => text.ToString()),
            RawColumnData<decimal> numbers => Spread(numbers, field, number => ExpectedRows.Shown(number)),
            RawColumnData<int> counts => Spread(counts, field, count => ExpectedRows.Shown(count)),
            RawColumnData<bool> flags => Spread(flags, field, flag => ExpectedRows.Shown(flag)),
            RawColumnData<DateOnly> dates => Spread(dates, field, date => ExpectedRows.Shown(date)),
            RawColumnData<DateTime> times => Spread(times, field, time => ExpectedRows.Shown(time)),
            _ => throw new NotSupportedException($"{field.Name}: {raw.GetType()}"),
        };
    }

    /// <summary>The values in their slots; null where a slot is not defined to the end.</summary>
    private static (List<string?>, List<int>, List<int>) Spread<T>(RawColumnData<T> raw, DataField field, Func<T,
        string?> shown) where T : struct
    {
        var (values, definitions) = (new List<string?>(), raw.DefinitionLevels.ToArray().ToList());
        var next = 0;
        foreach (var definition in definitions) values.Add(definition == field.MaxDefinitionLevel ? shown(raw.Values[next++]) : null);
        return (values, definitions, field.MaxRepetitionLevel > 0 ? [.. raw.RepetitionLevels] : []);
    }
}
