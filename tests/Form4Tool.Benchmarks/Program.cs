// Benchmarks and long runs by hand; README.md here says what each shows.
using Form4Tool.Benchmarks;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text) : otherwise;
string Folder() => args.Length > 1 && !args[1].StartsWith("--") ? args[1] : "samples";

switch (args.FirstOrDefault())
{
    case "xml": return XmlBenchmark.Run(Folder(), Number("--rounds", 100));
    case "damage": return DamageRun.Run(Folder(), Number("--count", 250_000), Number("--seed", 20261122));
    case "differential": return DifferentialRun.Run(Folder(), Number("--count", 100_000), Number("--seed", 20261122));
    case "corpus": return CorpusGenerator.Run(Folder(), Number("--count", 80_000), Option("--to"), Option("--as") ?? "xml");
    default:
        Console.Error.WriteLine("""
            usage: xml [FOLDER] [--rounds N]                         XML to the full model, against a bare XmlReader loop
                   damage [FOLDER] [--count N] [--seed S]            damaged variants of every file: no exception, none slow
                   differential [FOLDER] [--count N] [--seed S]      the fast path against the strict one, on damaged variants
                   corpus [FOLDER] [--count N] [--as KIND] --to DIR  a large corpus with the size mix of real filings
            FOLDER is samples unless given; KIND is xml, txt (submissions) or nc.
            """);
        return 2;
}
