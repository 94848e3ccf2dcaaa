namespace Form4Tool.Assignment;

/// <summary>What the links of a chain cost.</summary>
internal interface IChainCosts
{
    /// <summary>How many choices a link has.</summary>
    int Choices(int link);

    /// <summary>What a choice costs, whatever is before it.</summary>
    double Cost(int link, int choice);

    /// <summary>
    /// What it costs more behind a choice of the link before; <see cref="Chain.Impossible"/> where the one cannot follow the other.
    /// </summary>
    double Cost(int link, int before, int choice);
}

/// <summary>
/// The cheapest way through a chain of choices, of which each costs something by itself and something by the one before it (Viterbi's
/// algorithm); and of each choice how much more the cheapest way costs that takes it. Cutting lines into rows is such a chain, with
/// the ends of each row as choices, and dealing words out to columns is one. The costs are a struct, so that the compiler sees
/// through them, and the buffers are kept from one chain to the next.
/// </summary>
internal sealed class Chain
{
    public const double Impossible = double.PositiveInfinity;

    // By link: where its choices begin, and where its steps do, each from a choice before to one of its own.
    private int[] _choices = new int[32], _steps = new int[32];

    // By choice: the least cost up to it and from it on, and the choice before it.
    private double[] _to = [], _from = [], _step = [];
    private int[] _before = [];
    private int[] _best = [];

    /// <summary>What the cheapest way costs; <see cref="Impossible"/> where there is none.</summary>
    public double Least { get; private set; }

    /// <summary>Finds the cheapest way.</summary>
    /// <param name="links">How many links the chain has.</param>
    /// <param name="costs">What they cost.</param>
    /// <param name="others">Whether <see cref="More"/> will be asked about other ways.</param>
    public void Solve<TCosts>(int links, ref TCosts costs, bool others)
        where TCosts : struct, IChainCosts
    {
        Lay(links, ref costs, others);
        Least = links == 0 ? 0 : Impossible;
        for (var link = 0; link < links; link++) Forward(link, ref costs, others);
        if (links == 0) return;
        var last = 0;
        for (var c = 0; c < Count(links - 1); c++)
        {
            if (_to[_choices[links - 1] + c] >= Least) continue;
            (Least, last) = (_to[_choices[links - 1] + c], c);
        }
        if (Least >= Impossible) return;
        for (var link = links - 1; link >= 0; link--)
        {
            _best[link] = last;
            last = _before[_choices[link] + last];
        }
        if (!others) return;
        for (var link = links - 1; link >= 0; link--) Backward(link, link == links - 1);
    }

    /// <summary>The choice of a link on the cheapest way.</summary>
    public int Best(int link) => _best[link];

    /// <summary>How much more than the cheapest way the cheapest one costs that takes a choice.</summary>
    public double More(int link, int choice) => _to[_choices[link] + choice] + _from[_choices[link] + choice] - Least;

    private int Count(int link) => _choices[link + 1] - _choices[link];

    private void Lay<TCosts>(int links, ref TCosts costs, bool others)
        where TCosts : struct, IChainCosts
    {
        if (_choices.Length <= links) (_choices, _steps) = (new int[links * 2], new int[links * 2]);
        if (_best.Length < links) _best = new int[links * 2];
        int choices = 0, steps = 0, before = 1;
        for (var link = 0; link < links; link++)
        {
            var count = costs.Choices(link);
            (_choices[link], _steps[link]) = (choices, steps);
            choices += count;
            steps += others ? before * count : 0;
            before = count;
        }
        _choices[links] = choices;
        if (_to.Length < choices) (_to, _from, _before) = (new double[choices * 2], new double[choices * 2], new int[choices * 2]);
        if (_step.Length < steps) _step = new double[steps * 2];
    }

    /// <summary>The cheapest ways to the choices of a link.</summary>
    private void Forward<TCosts>(int link, ref TCosts costs, bool others)
        where TCosts : struct, IChainCosts
    {
        var count = Count(link);
        ReadOnlySpan<double> start = [0];
        var above = link == 0 ? start : _to.AsSpan(_choices[link - 1], Count(link - 1));
        var to = _to.AsSpan(_choices[link], count);
        var before = _before.AsSpan(_choices[link], count);
        var at = _steps[link];
        for (var c = 0; c < count; c++)
        {
            var own = costs.Cost(link, c);
            var (least, from) = (Impossible, 0);
            for (var b = 0; b < above.Length; b++)
            {
                var step = own + costs.Cost(link, b, c);
                if (others) _step[at++] = step;
                if (above[b] + step < least) (least, from) = (above[b] + step, b);
            }
            (to[c], before[c]) = (least, from);
        }
    }

    /// <summary>The cheapest ways on from the choices of a link.</summary>
    private void Backward(int link, bool last)
    {
        var from = _from.AsSpan(_choices[link], Count(link));
        from.Fill(last ? 0 : Impossible);
        if (last) return;
        var after = _from.AsSpan(_choices[link + 1], Count(link + 1));
        var at = _steps[link + 1];
        for (var c = 0; c < after.Length; c++)
            for (var b = 0; b < from.Length; b++) from[b] = Math.Min(from[b], _step[at++] + after[c]);
    }
}
