namespace Form4Tool.Tests.Architecture;

/// <summary>Sets of files that all reach each other (strongly connected components, after Tarjan).</summary>
internal sealed class Cycles
{
    private readonly ILookup<string, string> _uses;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int> _lowest = [];
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _isOpen = [];
    private readonly List<IReadOnlyList<string>> _found = [];

    private Cycles(IEnumerable<Use> uses) => _uses = uses.ToLookup(u => u.From, u => u.To);

    public static IReadOnlyList<IReadOnlyList<string>> In(IEnumerable<Use> uses)
    {
        var cycles = new Cycles(uses);
        foreach (var from in cycles._uses.Select(u => u.Key).Order(StringComparer.Ordinal))
            if (!cycles._numbers.ContainsKey(from)) cycles.Visit(from);
        return cycles._found;
    }

    private void Visit(string file)
    {
        _numbers[file] = _lowest[file] = _numbers.Count;
        _open.Push(file);
        _isOpen.Add(file);
        foreach (var used in _uses[file])
        {
            if (!_numbers.ContainsKey(used)) Visit(used);
            if (_isOpen.Contains(used)) _lowest[file] = Math.Min(_lowest[file], _lowest[used]);
        }
        if (_lowest[file] != _numbers[file]) return;
        var set = new List<string>();
        do
        {
            set.Add(_open.Pop());
            _isOpen.Remove(set[^1]);
        }
        while (set[^1] != file);
        if (set.Count > 1) _found.Add([.. set.Order(StringComparer.Ordinal)]);
    }
}
