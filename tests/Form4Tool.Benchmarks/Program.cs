// Benchmarks and long runs by hand; README.md here says what each shows.
using Form4Tool.Benchmarks;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text) : otherwise;
string Tool() => Option("--tool") ?? "form4";
string Folder() => args.Length > 1 && !args[1].StartsWith("--") ? args[1] : "samples";

switch (args.FirstOrDefault())
{
    case "xml": return XmlBenchmark.Run(Folder(), Number("--rounds", 100));
    case "pages": return PageBenchmark.Run(Folder(), Option("--texts") ?? Folder(), Number("--rounds", 30));
    case "weights": return WeightsCheck.Run(Folder(), Option("--only") ?? "");
    case "damage": return DamageRun.Run(Folder(), Number("--count", 250_000), Number("--seed", 20261122));
    case "differential": return DifferentialRun.Run(Folder(), Number("--count", 100_000), Number("--seed", 20261122));
    case "corpus": return CorpusGenerator.Run(Folder(), Number("--count", 80_000), Option("--to"), Option("--as") ?? "xml");
    case "batch": return WholeRuns.Batch(Folder(), Tool(), Number("--rounds", 5));
    case "archive": return WholeRuns.Archive(Folder(), Tool(), Number("--rounds", 5));
    case "scale": return WholeRuns.Scale([.. args.Skip(1).TakeWhile(arg => !arg.StartsWith("--"))], Tool(), Number("--rounds", 3));
    case "startup": return WholeRuns.Startup(Folder(), Tool(), Option("--empty")!, Number("--rounds", 20));
    case "bare": return BareProgram.Read(Folder(), Number("--workers", Environment.ProcessorCount), onlyReads: false);
    case "only-read": return BareProgram.Read(Folder(), Number("--workers", Environment.ProcessorCount), onlyReads: true);
    case "unpack": return BareProgram.Unpack(Folder());
    default:
        Console.Error.WriteLine("""
            usage: xml [FOLDER] [--rounds N]                         XML to the full model, against a bare XmlReader loop
                   pages [FOLDER] [--texts FOLDER] [--rounds N]      pages and texts to the full model, against AngleSharp's parse
                   weights [FOLDER] [--only CLASS]                   which weights of the assignments decide a reading
                   damage [FOLDER] [--count N] [--seed S]            damaged variants of every file: no exception, none slow
                   differential [FOLDER] [--count N] [--seed S]      the fast path against the strict one, on damaged variants
                   corpus [FOLDER] [--count N] [--as KIND] --to DIR  a large corpus with the size mix of real filings
                   batch FOLDER --tool FORM4 [--rounds N]            whole runs on a folder, against a bare program on the same files
                   archive FILE.tar.gz --tool FORM4 [--rounds N]     whole runs on an archive, against unpacking it
                   scale FOLDER… --tool FORM4 [--rounds N]           time and memory on folders of growing size
                   startup FILE --tool FORM4 --empty PROGRAM         one filing, against a program that does nothing
            FOLDER is samples unless given; KIND is xml, txt (submissions) or nc.
            """);
        return 2;
}
