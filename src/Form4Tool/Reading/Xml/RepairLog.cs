using System.Runtime.CompilerServices;
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

    /// <summary>Reports a repair; the message is made only where it will be shown.</summary>
    public void Add(DiagnosticDescriptor descriptor, [InterpolatedStringHandlerArgument("", nameof(descriptor))] ref Message message,
        long place)
    {
        if (message.IsShown) _binder.Report(descriptor, message.ToStringAndClear(), place);
    }

    /// <inheritdoc cref="Add(DiagnosticDescriptor, ref Message, long)"/>
    public void Add(DiagnosticDescriptor descriptor, string message, long place)
    {
        if (Count(descriptor)) _binder.Report(descriptor, message, place);
    }

    /// <summary>Counts one more; says whether it is to be shown.</summary>
    private bool Count(DiagnosticDescriptor descriptor) => (_counts[descriptor] = _counts.GetValueOrDefault(descriptor) + 1) <= Most;

    /// <summary>Ends the document: says how many repairs were not listed.</summary>
    public void Finish()
    {
        foreach (var (descriptor, count) in _counts)
            if (count > Most) _binder.Report(descriptor, $"{descriptor.Title}: {count - Most:N0} more in this document.");
    }

    /// <summary>A message of which nothing is put together where it will not be shown.</summary>
    [InterpolatedStringHandler]
    public ref struct Message
    {
        private DefaultInterpolatedStringHandler _text;

        /// <summary>Counts the repair.</summary>
        public Message(int literals, int holes, RepairLog log, DiagnosticDescriptor descriptor, out bool isShown)
        {
            IsShown = isShown = log.Count(descriptor);
            if (isShown) _text = new DefaultInterpolatedStringHandler(literals, holes);
        }

        /// <summary>Whether the message will be shown.</summary>
        public bool IsShown { get; }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

        public string ToStringAndClear() => _text.ToStringAndClear();
    }
}
