// A first command line: parse files to JSON. The full one follows.
using Form4Tool;
using Form4Tool.Output;

var reader = new Form4Reader();
var failed = false;
foreach (var path in args.Where(a => a != "parse" && a != "--out" && a != "json"))
{
    foreach (var result in reader.Read(File.ReadAllBytes(path), path))
    {
        failed |= !result.IsComplete;
        foreach (var d in result.Diagnostics) Console.Error.WriteLine($"{path}({d.Line},{d.Column}): {Names.Of(d.Severity)} {d.Id}: {d.Message}");
        if (result.Filing is not null) Console.WriteLine(JsonFilingWriter.ToJson(result));
    }
}
return failed ? 1 : 0;
