using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>Reports what the forgiving reader repaired: of each kind the first ten one by one, the rest as a number.</summary>
internal sealed class RepairLog
{
    private const int Most = 10;
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = [];
    private FilingBinder _binder = null!;

    /// <summary>Whether anything was reported since <see cref="Start"/>.</summary>
    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Begins a document.</summary>
    public void Start(FilingBinder binder)
    {
        _binder = binder;
        _counts.Clear();
    }

    /// <summary>Reports a repair.</summary>
    public void Add(DiagnosticDescriptor descriptor, string message, long place)
    {
        var count = _counts[descriptor] = _counts.GetValueOrDefault(descriptor) + 1;
        if (count <= Most) _binder.Report(descriptor, message, place);
    }

    /// <summary>Ends the document: says how many repairs were not listed.</summary>
    public void Finish()
    {
        foreach (var (descriptor, count) in _counts)
            if (count > Most) _binder.Report(descriptor, $"{descriptor.Title}: {count - Most:N0} more in this document.");
    }
}
