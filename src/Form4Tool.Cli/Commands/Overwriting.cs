using Form4Tool.Batch;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary>
/// Keeps what a command reads from being written over by what it writes. A file that lies among the inputs may be written where it is
/// an earlier output, which holds no filing; a filing may not.
/// </summary>
internal static class Overwriting
{
    /// <summary>No document of a filing is as large; an output that is need not be read to its end.</summary>
    private const int LargestFiling = 64 << 20;

    /// <summary>Refuses.</summary>
    /// <param name="context">What standard input is.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="written">The options that name a file to be written, and the files; null where one is not given.</param>
    /// <param name="read">The options that name another file to be read, and the files; null where one is not given.</param>
    /// <exception cref="UsageException">What is read would be overwritten, or a file written twice.</exception>
    public static void Refuse(CliContext context, Form4Inputs inputs, (string Option, string? File)[] written,
        params (string Option, string? File)[] read)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (option, file) in read)
            if (file is not null) others.TryAdd(RealPath.Of(file == "-" ? context.InputFile ?? file : file), option);
        foreach (var (option, file) in written)
        {
            if (file is null || PartFile.IsDirect(file)) continue;
            var real = RealPath.Of(file);
            if (!others.TryAdd(real, option)) throw new UsageException($"{option} {file} is also {others[real]}.");
            if (!File.Exists(file)) continue;
            var holding = inputs.Holding(file);
            var isTyped = inputs.Has("-") && context.InputFile is { } typed && RealPath.Of(typed) == real;
            if (isTyped || holding is not null && RealPath.Of(holding) == real)
                throw new UsageException($"{option} {file} is also an input; it would be overwritten.");
            if ((holding is not null || inputs.Options.Listed is not null) && HoldsFiling(file))
                throw new UsageException($"{option} {file} lies among the inputs and holds a filing; it would be overwritten.");
        }
    }

    /// <summary>The files that a command writes, which inputs pass over, with those that stand beside them until they are whole.</summary>
    /// <param name="context">The files behind standard output and standard error.</param>
    /// <param name="files">The files that are named; null where one is not.</param>
    public static IReadOnlyList<string> Own(CliContext context, params string?[] files)
    {
        List<string> own = [.. context.OwnOutputs];
        foreach (var file in files)
            if (file is not null) own.AddRange([file, RealPath.Of(file) + PartFile.Suffix]);
        return own;
    }

    /// <summary>Whether a file, or a member of it, is a filing, a damaged one too.</summary>
    private static bool HoldsFiling(string file)
    {
        var reading = Form4Options.Default with { MaxInputBytes = LargestFiling };
        var options = new Form4InputsOptions { Jobs = 1, Listed = [file], Reading = reading };
        foreach (var result in Form4Inputs.Open([], options).Read())
            if (result.Filing is not null || result.Diagnostics.Any(IsOfDamage)) return true;
        return false;
    }

    private static bool IsOfDamage(Diagnostic found) => found.Severity == Severity.Error
        && found.Id != InputDiagnostics.Empty.Id && found.Id != InputDiagnostics.TooLarge.Id && found.Id != InputDiagnostics.Unreadable.Id;
}
