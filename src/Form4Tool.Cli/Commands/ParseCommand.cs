using System.CommandLine;
using System.Text;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 parse INPUT…</c>: reads filings, writes data.</summary>
internal static class ParseCommand
{
    public static Command Create(CliContext context)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "A file.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--out") { Description = "The output format.", DefaultValueFactory = _ => "json" };
        var command = new Command("parse", "Reads filings and writes data.") { inputs, format };
        Examples.Add(command,
            "form4 parse filing.txt                          one filing as JSON on standard output",
            "form4 parse filings/ --out csv --to rows.csv    a folder as one table",
            "form4 parse 20240117.nc.tar.gz --out ndjson     a day of EDGAR's feed, one filing a line",
            "curl … | form4 parse - | jq .issuer             from standard input");
        command.SetAction(parsed =>
        {
            var printer = new DiagnosticPrinter(context.Error, DiagnosticStyle.Text, Severity.Note);
            var reader = new Form4Reader();
            var code = ExitCode.Success;
            foreach (var path in parsed.GetValue(inputs)!)
            {
                foreach (var result in reader.Read(File.ReadAllBytes(path), path))
                {
                    printer.Print(path, result.Diagnostics.AsSpan());
                    if (!result.IsComplete) code = ExitCode.Failure;
                    if (result.Filing is not null) context.Out.Write(Encoding.UTF8.GetBytes(JsonFilingWriter.ToJson(result) + "\n"));
                }
            }
            return code;
        });
        return command;
    }
}
