using System.Globalization;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Running;

namespace Form4Tool.Batch;

/// <summary>
/// Inputs as people have them: files, folders with their subfolders, patterns (<c>2024/**/*.xml</c>), archives (zip, tar, gzip,
/// and archives in them) and <c>-</c> for standard input. The content decides what a file is, never its name.
/// <code>
/// foreach (Form4Result result in Form4Inputs.Open("2024/").Read())
///     if (result.Filing is { } filing) Console.WriteLine(filing.Issuer.Name);
/// </code>
/// </summary>
public sealed class Form4Inputs
{
    private readonly IReadOnlyList<string> _paths;
    private LoneInput? _lone;
    private bool _isLookedInto;
    private (string Path, string? Input)? _held;

    private Form4Inputs(IReadOnlyList<string> paths, Form4InputsOptions? options) =>
        (_paths, Options) = (paths, options ?? Form4InputsOptions.Default);

    /// <summary>One input. Nothing is opened before it is read.</summary>
    /// <param name="path">A file, a folder, a pattern, an archive or <c>-</c>.</param>
    /// <param name="options">How the inputs are read.</param>
    public static Form4Inputs Open(string path, Form4InputsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new([path], options);
    }

    /// <summary>Several inputs, read in this order. A file that is reached twice is read once.</summary>
    /// <param name="paths">Files, folders, patterns, archives or <c>-</c>.</param>
    /// <param name="options">How the inputs are read.</param>
    public static Form4Inputs Open(IEnumerable<string> paths, Form4InputsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new([.. paths], options);
    }

    /// <summary>How the inputs are read.</summary>
    public Form4InputsOptions Options { get; }

    /// <summary>Whether there is but one input, and it is one document, packed or not. Looks into it.</summary>
    public bool IsOneDocument => Lone is { IsDocument: true };

    /// <summary>The only input, looked into; null where there are several, or a folder or pattern.</summary>
    private LoneInput? Lone
    {
        get
        {
            if (!_isLookedInto && _paths is [var path] && Options.Listed is null) _lone = LoneInput.Of(path, Options.StandardInput);
            _isLookedInto = true;
            return _lone;
        }
    }

    /// <summary>
    /// The results of all inputs, parsed by several threads and given in the order of the inputs (inside a folder by path, in
    /// ordinal order). They are read as they are asked for, some ahead; memory does not grow with the number of inputs. Whoever
    /// stops asking ends the reading. An input that cannot be read gives a result without a filing; so does what stands in a
    /// folder, an archive or a list and is no ownership filing, with a note (F4701).
    /// </summary>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<Form4Result> Read(CancellationToken cancellation = default)
    {
        foreach (var results in Read<ValueList<Form4Result>>(static () => static input => input.Results, cancellation))
        {
            foreach (var result in results)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return result;
            }
        }
    }

    /// <summary>
    /// What is made of each input by the thread that read it, given in the order of the inputs; otherwise as
    /// <see cref="Read(CancellationToken)"/>.
    /// </summary>
    /// <param name="newWorker">Makes what a thread makes of its inputs with, so that it can keep things of its own.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<T> Read<T>(Func<Func<ReadInput, T>> newWorker, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(newWorker);
        return ReadInputs(newWorker, cancellation);
    }

    /// <summary>
    /// How many inputs there are, an archive counted as one; null where counting them would take reading them, or was
    /// cancelled.
    /// </summary>
    /// <param name="cancellation">Ends the counting.</param>
    public long? Count(CancellationToken cancellation = default)
    {
        if (Lone is not null || Options.Listed is not null || _paths.Contains("-")) return null;
        long count = 0;
        foreach (var _ in Items())
        {
            if (cancellation.IsCancellationRequested) return null;
            count++;
        }
        return count;
    }

    /// <summary>
    /// The input that is a path, the archive of a member that is one, or else the first folder above it or pattern that leads to it; null
    /// where none does.
    /// </summary>
    /// <param name="path">A path, as of an output.</param>
    public string? Holding(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // A shell may have given a hundred thousand inputs, so the same question is not answered twice.
        if (_held is not { } held || held.Path != path) _held = held = (path, FindHolding(RealPath.Of(path)));
        return held.Input;
    }

    /// <summary>Whether a path was given as an input.</summary>
    /// <param name="path">The path, as it was given.</param>
    public bool Has(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _paths.Contains(path);
    }

    /// <summary>Whether reading a path may wait for whoever writes at its other end: standard input, a pipe, a device.</summary>
    /// <param name="path">A path.</param>
    public static bool MayWait(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LoneInput.MayWait(path);
    }

    /// <summary>The inputs, found as they are asked for.</summary>
    /// <param name="own">What is written meanwhile, beside <see cref="Form4InputsOptions.OwnOutputs"/>.</param>
    internal IEnumerable<InputItem> Items(params IEnumerable<string> own) => new InputSource(_paths, Options.Listed ?? [],
        Options.StandardInput, Options.OwnOutputs.Concat(own).Select(RealPath.Of).ToHashSet(StringComparer.Ordinal), Lone?.Stream).Items();

    /// <summary>What decides which filings are read; what <see cref="Form4InputsOptions.Listed"/> gives is not in it.</summary>
    internal string Identity() =>
        string.Create(CultureInfo.InvariantCulture,
            $"{string.Join('\n', _paths)}\n\n{Options.Reading.Hash} {Options.Reading.Positions} "
            + $"{Options.Reading.MaxInputBytes} {Options.Shard}");

    /// <summary>How a run treats these inputs.</summary>
    internal RunOptions ToRunOptions() => new()
    {
        Reading = Options.Reading,
        // A single document is read on the thread that asks: others cost more than it does.
        Jobs = IsOneDocument ? 1 : Options.Jobs,
        Shard = Options.Shard,
        ShardsMembers = Lone is not null,
    };

    /// <summary>Closes what was opened to be looked into.</summary>
    internal void Close() => _lone?.Stream?.Dispose();

    private IEnumerable<T> ReadInputs<T>(Func<Func<ReadInput, T>> newWorker, CancellationToken cancellation)
    {
        var reading = Options.Reading;
        using var run = new OrderedRun<ResultStep<T>>(ToRunOptions(), static () => new ResultStep<T>(),
            () => new ResultCollector<T>(reading, newWorker()), CancellationToken.None, cancellation);
        try
        {
            foreach (var step in run.Steps(Items()))
                foreach (var made in step.Results) yield return made;
        }
        finally
        {
            Close();
        }
    }

    private string? FindHolding(string target)
    {
        string? around = null;
        foreach (var input in _paths)
        {
            if (input == "-") continue;
            if (Path.Exists(input))
            {
                var real = RealPath.Of(input);
                if (real == target) return input;
                if (Directory.Exists(real) && IsBelow(target, real)) around ??= input;
            }
            else if (input.Contains(WantedMembers.Mark, StringComparison.Ordinal) && WantedMembers.ArchiveOf(input) is { } archive)
            {
                if (RealPath.Of(archive) == target) return archive;
            }
            // Patterns are looked up again for what is there alone: another run of the same command has it.
            else if (around is null && File.Exists(target) && Glob.IsPattern(input) && Matches(input, target)) around = input;
        }
        return around;
    }

    private static bool Matches(string pattern, string target)
    {
        foreach (var match in Glob.Expand(pattern))
            if (IsBelow(target, RealPath.Of(match))) return true;
        return false;
    }

    private static bool IsBelow(string path, string folder) =>
        (path + "/").StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
