using System.Globalization;
using Form4Tool.Cli.Formats;
using Form4Tool.Cli.Inputs;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary>What <c>form4 parse</c> was asked to do.</summary>
internal sealed record ParseRequest
{
    public IReadOnlyList<string> Inputs { get; init; } = [];
    public string? FilesFrom { get; init; }
    public bool Nul { get; init; }
    public required OutputFormat Format { get; init; }
    public FormatOptions FormatOptions { get; init; } = new();
    public string? To { get; init; }
    public int Jobs { get; init; } = 1;
    public bool Quiet { get; init; }
    public bool Strict { get; init; }
    public bool Hash { get; init; }
    public bool ExplainsFormat { get; init; }
    public DiagnosticStyle Diagnostics { get; init; }
    public string? Errors { get; init; }
    public bool Resume { get; init; }
    public Shard? Shard { get; init; }
    public ProgressStyle Progress { get; init; }
    public int MaxMemberBytes { get; init; }

    /// <summary>What must be the same for a run to resume another: all that decides which bytes are written.</summary>
    public string Fingerprint()
    {
        var text = string.Join('\n', [.. Inputs, "", FilesFrom ?? "", Nul ? "0" : "", Format.Name, FormatOptions.ToString(), Hash ? "hash" : "", Shard?.ToString() ?? "", Errors ?? "", Strict ? "strict" : "", MaxMemberBytes.ToString(CultureInfo.InvariantCulture)]);
        return PathHash.Of(text).ToString("x16", CultureInfo.InvariantCulture);
    }
}

/// <summary>How progress is shown: the values of <c>--progress</c>.</summary>
internal enum ProgressStyle
{
    /// <summary>A bar where standard error is a terminal, else nothing.</summary>
    Auto,

    /// <summary>A line now and then.</summary>
    Plain,

    /// <summary>Nothing.</summary>
    None,
}
