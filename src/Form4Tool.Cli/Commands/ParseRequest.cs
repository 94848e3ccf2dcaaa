using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Progress;
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
    public bool Verbose { get; init; }
    public bool AllowsEmpty { get; init; }
    public bool Strict { get; init; }
    public FilingFilter? Filter { get; init; }
    public bool Hash { get; init; }
    public bool Positions { get; init; }
    public bool ExplainsFormat { get; init; }
    public DiagnosticStyle Diagnostics { get; init; }
    public string? Errors { get; init; }
    public bool Resume { get; init; }
    public Shard? Shard { get; init; }
    public ProgressStyle Progress { get; init; }
    public int MaxMemberBytes { get; init; }
}
