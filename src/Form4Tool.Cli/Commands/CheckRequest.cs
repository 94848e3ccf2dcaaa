using Form4Tool.Cli.Checking;

namespace Form4Tool.Cli.Commands;

/// <summary>What <c>form4 check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>text, json, github, junit or sarif.</summary>
    public required string Format { get; init; }

    public string? To { get; init; }
    public required Selection Selection { get; init; }
    public Baseline? Baseline { get; init; }

    /// <summary>The options that name further files to be read, and the files.</summary>
    public (string Option, string? File)[] Read { get; init; } = [];

    public string? WriteBaseline { get; init; }
    public bool Update { get; init; }
    public int Jobs { get; init; } = 1;
    public bool AllowsEmpty { get; init; }
    public bool Quiet { get; init; }
}
