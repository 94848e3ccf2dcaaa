using Form4Tool.Output;

namespace Form4Tool.Tests.Documents;

/// <summary>
/// The table of every key of the JSON, <c>src/Form4Tool/Output/fields.tsv</c>. <c>docs/fields.md</c> and the descriptions of the JSON
/// Schema are made of it. A key of a row or of derived facts stands once, whichever table the row is of.
/// </summary>
internal sealed record FieldTable(
    string Key, string Unit, string Item, string Element, string Csv, string Sec, string Meaning, string Null)
{
    /// <summary>What stands where a key is never null.</summary>
    public const string Never = "never";

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<FieldTable> All { get; } = [.. File.ReadAllLines(File_).Skip(1).Select(line => line.Split('\t') is
        [var key, var unit, var item, var element, var csv, var sec, var meaning, var @null]
        ? new FieldTable(key, unit, item, element, csv, sec, meaning == "=" ? MeaningOfRow(element) : meaning, @null)
        : throw new InvalidDataException(line))];

    /// <summary>The meaning of a field of a row, which the code has.</summary>
    private static string MeaningOfRow(string element) =>
        FieldMeanings.Of(Enum.GetValues<Field>().Single(field => Fields.ElementName(field) == element)) + ".";

    private static string File_ => Path.Combine(Repository.Root, "src", "Form4Tool", "Output", "fields.tsv");

    /// <summary>Whether it is a key of a row of Table I or II.</summary>
    public bool IsOfRow => Key.StartsWith("row.", StringComparison.Ordinal);

    /// <summary>The name of the key without those around it.</summary>
    public string Name => Key[(Key.LastIndexOf('.') + 1)..];

    /// <summary>The columns of the CSV that hold it.</summary>
    public string[] CsvColumns => Csv switch
    {
        "" => [],
        "=" => [Name],
        _ => Csv.TrimStart('=').Split(", "),
    };

    /// <summary>What the JSON Schema says of it.</summary>
    public string Description => Meaning + (Item.Length > 0 ? $" On the form: {Item}." : "") + (Null == Never ? "" : $" Null: {Null}.");
}
