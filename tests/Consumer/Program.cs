using System.Text.Json;
using System.Text.Json.Serialization;
using Form4Tool;
using Form4Tool.Batch;

// One filing, with the notes on a field.
OwnershipFiling filing = Form4.ParseFile(args[0]);
OwnershipRow[] rows = [.. filing.NonDerivativeTable, .. filing.DerivativeTable];
Console.WriteLine($"{filing.Issuer.Name}: {rows.Length} rows, {filing.Footnotes.Count} notes");
foreach (OwnershipRow row in rows)
    foreach (Footnote note in row.FootnotesOf(Field.TransactionPricePerShare)) Console.WriteLine($"price {note.Id}: {note.Text}");

// An archive, and each of its filings as JSON and back by a serializer without reflection.
int filings = 0;
foreach (Form4Result result in Form4Inputs.Open(args[1]).Read())
{
    if (result.Filing is null) continue;
    string json = JsonSerializer.Serialize(result, ConsumerJson.Default.Form4Result);
    if (JsonSerializer.Deserialize(json, ConsumerJson.Default.Form4Result) != result) return 1;
    filings++;
}
Console.WriteLine($"{filings} filings");
return 0;

[JsonSourceGenerationOptions(Converters = [typeof(Form4JsonConverter)])]
[JsonSerializable(typeof(Form4Result))]
internal sealed partial class ConsumerJson : JsonSerializerContext;
