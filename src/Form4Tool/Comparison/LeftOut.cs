namespace Form4Tool.Comparison;

/// <summary>
/// What the reader of a filing said that it left out, because the format did not tell it for certain: null with a warning.
/// </summary>
internal sealed class LeftOut
{
    private readonly List<(string Path, string Message)> _warnings = [];

    /// <summary>What the warnings of a result say.</summary>
    public LeftOut(Form4Result result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity < Severity.Warning) continue;
            _warnings.Add((diagnostic.Field ?? "", diagnostic.Message));
            HasNotes |= diagnostic.Id == StrippedDiagnostics.NotesTogether.Id;
        }
    }

    /// <summary>Whether footnotes are among it: values without tags end in one text, in which nothing parts the notes.</summary>
    public bool HasNotes { get; }

    /// <summary>Whether a value is among it: a warning names the field, or quotes the value in what could not be taken apart.</summary>
    /// <param name="path">The path of the value in this filing.</param>
    /// <param name="said">What the other filing says there.</param>
    public bool Has(string path, string? said) => said is not null && _warnings.Exists(warning => warning.Path == path
        // The text without notes runs on to the first signature; the message shows its beginning.
        || HasNotes && path == "signatures[0].name"
        || path.StartsWith(ItemOf(warning.Path), StringComparison.Ordinal) && warning.Message.Contains(said, StringComparison.Ordinal));

    /// <summary>The part of the filing that a field stands in, with the dot: an address, a row, the whole.</summary>
    private static string ItemOf(string path) => path[..(path.LastIndexOf('.') + 1)];
}
