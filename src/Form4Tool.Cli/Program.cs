using System.Runtime.CompilerServices;
using Form4Tool.Cli;
using Form4Tool.Cli.Hosting;

// UnixStandardStream is compiled ahead of time only without marshalling at run time.
[assembly: DisableRuntimeMarshalling]

if (OpenFileLimit.IsTooLow)
{
    OpenFileLimit.Tell();
    return ExitCode.Failure;
}
var context = CliContext.OfProcess();
if (QuickRun.TryRun(args, context) is { } code) return code;
StandardInput.Guard();
return CommandLine.RunAsync(args, context).GetAwaiter().GetResult();
