using System.Runtime.CompilerServices;
using Form4Tool.Cli;
using Form4Tool.Cli.Hosting;

// UnixStandardStream is compiled ahead of time only without marshalling at run time.
[assembly: DisableRuntimeMarshalling]

var context = CliContext.OfProcess();
return QuickRun.TryRun(args, context) ?? CommandLine.RunAsync(args, context).GetAwaiter().GetResult();
