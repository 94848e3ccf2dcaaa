using Form4Tool.Cli;

return await CommandLine.RunAsync(args, CliContext.OfProcess());
