using System.Globalization;
using System.Text;
using System.Text.Json;
using Form4Tool.Output;
using Form4Tool.Output.Tables;

namespace Form4Tool.Tests.Columnar;

/// <summary>The flat rows of filings by way of JSON: what every other output of them must hold.</summary>
internal static class ExpectedRows
{
    private static readonly RowFilingWriter Writer = new(RowLayout.Json, CsvFilingWriter.Columns);

    /// <summary>The rows of a filing by column, each value as <see cref="Shown"/> shows it; null is null.</summary>
    public static IEnumerable<Dictionary<string, string?>> Of(Form4Result result)
    {
        string[] lines;
        lock (Writer)
        {
            using var stream = new MemoryStream();
            Writer.Write(result, stream);
            lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        using var filing = JsonDocument.Parse(JsonFilingWriter.ToJson(result, indented: false));
        var root = filing.RootElement;
        var rows = root.GetProperty("nonDerivativeTable").EnumerateArray().Concat(root.GetProperty("derivativeTable")
            .EnumerateArray()).ToList();
        foreach (var (i, line) in lines.Index())
        {
            using var row = JsonDocument.Parse(line);
            var values = row.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => Text(member.Value));
            foreach (var column in RowColumns.All)
                if (column.Kind == CellKind.Number && values[column.Name] is { } number)
                    values[column.Name] = Shown(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));
            values["acceptanceDateTime"] = Text(root.GetProperty("filing").GetProperty("acceptanceDateTime"));
            values["asFiled"] = rows.Count > 0 && rows[i].GetProperty("asFiled").EnumerateObject()
                .Any() ? rows[i].GetProperty("asFiled").GetRawText() : null;
            var owners = root.GetProperty("reportingOwners").EnumerateArray().Select(owner => string.Join('|',
                RowColumns.Owners.Columns.Select(column => Text(owner.TryGetProperty(column.Name, out var own) ? own
                    : owner.GetProperty("relationship").GetProperty(column.Name)) ?? "∅")));
            values["owners"] = string.Join('\n', owners);
            var notes = root.GetProperty("footnotes").EnumerateArray().GroupBy(note => note.GetProperty("id").GetString()!)
                .ToDictionary(note => note.Key, note => note.First().GetProperty("text").GetString());
            var ids = values["footnoteIds"]?.Split(' ') ?? [];
            values["notes"] = string.Join('\n', ids.Select(id => $"{id}|{notes.GetValueOrDefault(id) ?? "∅"}"));
            yield return values;
        }
    }

    /// <summary>A row as DuckDB says it in JSON: numbers and dates are texts, lists have an object for each item.</summary>
    public static Dictionary<string, string?> OfDuckDb(string json)
    {
        using var row = JsonDocument.Parse(json);
        var values = row.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => Said(member.Value));
        foreach (var column in RowColumns.All)
            if (column.Kind == CellKind.Number && values[column.Name] is { } number)
                values[column.Name] = Shown(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));
        values["acceptanceDateTime"] = values["acceptanceDateTime"]?.Replace(' ', 'T');
        return values;

        static string? Said(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Array => string.Join('\n', value.EnumerateArray()
                .Select(item => string.Join('|', item.EnumerateObject().Select(member => Text(member.Value) ?? "∅")))),
            _ => Text(value),
        };
    }

    /// <summary>A value as text: numbers without trailing zeros, dates and times as JSON has them.</summary>
    public static string? Shown(object? value) => value switch
    {
        null => null,
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether data sets can hold all numbers of a filing.</summary>
    public static bool Fits(Form4Result result) => ExactDecimals.Refused(result.Filing!).Count == 0;

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        _ => element.GetRawText(),
    };
}
