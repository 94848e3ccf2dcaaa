using System.Runtime.CompilerServices;
using System.Text;

namespace Form4Tool.Cli.Hosting;

/// <summary>What a command meets the world through; tests give their own. What a run does not use is not opened.</summary>
/// <param name="openIn">Opens standard input.</param>
/// <param name="output">Standard output: data only.</param>
/// <param name="openError">Opens standard error: everything that is not data.</param>
/// <param name="isErrorTerminal">Tells whether a person watches standard error.</param>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="isInputTerminal">Tells whether a person types standard input.</param>
/// <param name="isInputClosed">Tells whether there is no standard input.</param>
/// <param name="isOutputTerminal">Tells whether a person looks at standard output.</param>
/// <param name="ownOutputs">The files behind standard output and standard error.</param>
/// <param name="inputFile">Tells the file behind standard input.</param>
internal sealed class CliContext(
    Func<Stream> openIn, Stream output, Func<TextWriter> openError, Func<bool> isErrorTerminal, Func<string, string?> environment,
    Func<bool>? isInputTerminal = null, Func<bool>? isInputClosed = null, Func<bool>? isOutputTerminal = null,
    Func<IReadOnlyList<string>>? ownOutputs = null, Func<string?>? inputFile = null)
{
    private Stream? _in;
    private TextWriter? _error;

    /// <summary>Standard input.</summary>
    public Stream In => _in ??= openIn();

    /// <summary>Standard output: data only.</summary>
    public Stream Out { get; } = output;

    /// <summary>Standard error: everything that is not data.</summary>
    public TextWriter Error => _error ??= openError();

    /// <summary>Whether a person watches standard error.</summary>
    public bool ErrorIsTerminal => isErrorTerminal();

    /// <summary>Whether a person types standard input.</summary>
    public bool InputIsTerminal => isInputTerminal?.Invoke() ?? true;

    /// <summary>Whether a person looks at standard output.</summary>
    public bool OutputIsTerminal => isOutputTerminal?.Invoke() ?? false;

    /// <summary>Whether there is no standard input.</summary>
    public bool InputIsClosed => isInputClosed?.Invoke() ?? false;

    /// <summary>The files behind standard output and standard error, which a run that meets them among its inputs passes over.</summary>
    public IReadOnlyList<string> OwnOutputs => ownOutputs?.Invoke() ?? [];

    /// <summary>The file behind standard input; null where there is none, or it is not known.</summary>
    public string? InputFile => inputFile?.Invoke();

    /// <summary>An environment variable; null where it is not set.</summary>
    public string? Environment(string name) => environment(name);

    /// <summary>The context of this process.</summary>
    public static CliContext OfProcess() => new(
        static () => Console.OpenStandardInput(),
        OperatingSystem.IsWindows() ? WindowsOutput() : new UnixStandardStream(UnixStandardStream.Output),
        // A console takes its own encoding; a file or a pipe gets UTF-8 and line feeds everywhere.
        static () => !Console.IsErrorRedirected ? Console.Error : Plain(OperatingSystem.IsWindows() ? WindowsError() : ErrorStream()),
        static () => !Console.IsErrorRedirected,
        System.Environment.GetEnvironmentVariable,
        static () => StandardInput.IsTerminal,
        static () => StandardInput.IsClosed,
        static () => !Console.IsOutputRedirected,
        StandardFiles,
        static () => FileBehind(StandardInput.Descriptor));

    /// <summary>Known on Linux only, where the system links a process's descriptors to their files.</summary>
    private static List<string> StandardFiles()
    {
        var files = new List<string>();
        foreach (var descriptor in new[] { UnixStandardStream.Output, UnixStandardStream.Error })
            if (FileBehind(descriptor) is { } file) files.Add(file);
        return files;
    }

    private static string? FileBehind(int descriptor) =>
        OperatingSystem.IsLinux() && new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget is ['/', ..] and var file && File.Exists(file)
            ? file : null;

    private static TextWriter Plain(Stream error) =>
        TextWriter.Synchronized(new StreamWriter(error, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" });

    private static UnixStandardStream ErrorStream() => new(UnixStandardStream.Error, isOptional: true);

    // Its own method: elsewhere the console is not even loaded.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Stream WindowsOutput() => Console.OpenStandardOutput();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Stream WindowsError() => Console.OpenStandardError();
}
