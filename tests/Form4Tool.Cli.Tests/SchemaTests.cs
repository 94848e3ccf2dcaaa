using System.Buffers;
using System.Diagnostics;
using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Cli.Tests;

/// <summary>
/// Every sample's output against the JSON Schema, by a validator that is not ours (ajv, in the folder that FORM4_AJV names).
/// </summary>
public class SchemaTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_sample_in_every_shape_is_valid_by_the_schema()
    {
        if (Environment.GetEnvironmentVariable("FORM4_AJV") is not { Length: > 0 } modules)
        {
            output.WriteLine("skipped: FORM4_AJV names no folder with ajv");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("form4-schema-").FullName;
        try
        {
            var positioned = new Form4Reader(Form4Options.Default with { Positions = true });
            var documents = SampleFiles().SelectMany(f => Form4.ReadAll(File.ReadAllBytes(f),
                path: f).Concat(positioned.Read(File.ReadAllBytes(f), f)))
                .Where(r => r.Filing is not null)
                .SelectMany(r => new[] { JsonFilingWriter.ToJson(r, indented: false), WithFacts(r) }).ToList();
            documents.Should().HaveCountGreaterThan(60);
            File.WriteAllLines(Path.Combine(folder, "documents.ndjson"), documents);
            File.WriteAllText(Path.Combine(folder, "schema.json"), JsonFilingSchema.Text);
            var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "schema", "validate.mjs"),
                Path.Combine(folder, "schema.json"), Path.Combine(folder, "documents.ndjson")])
            {
                RedirectStandardOutput = true,
                Environment = { ["NODE_PATH"] = modules },
            };
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.Should().Be(0, said);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string WithFacts(Form4Result result)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new JsonFilingWriter(indented: false, derived: true).Write(result, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static IEnumerable<string> SampleFiles() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".xml" or ".txt" or ".nc" or ".html" or ".htm").Order(StringComparer.Ordinal);
}
