namespace Form4Tool.Output;

/// <summary>The JSON Schema (2020-12) of a filing in JSON output.</summary>
public static class JsonFilingSchema
{
    /// <summary>The schema, as the program prints it.</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var stream = typeof(JsonFilingSchema).Assembly.GetManifestResourceStream("filing.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
