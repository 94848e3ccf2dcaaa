using System.Diagnostics;

namespace Form4Tool.Benchmarks;

/// <summary>
/// Times several ways to read the same documents: each way reads all of them, one way after the other, round after round, so
/// that what else the machine does falls on all alike.
/// </summary>
internal sealed class InTurn
{
    private readonly double[][] _best;
    private readonly List<double>[] _rounds;

    private InTurn(int ways, int documents)
    {
        _best = [.. Enumerable.Range(0, ways).Select(_ => Enumerable.Repeat(double.PositiveInfinity, documents).ToArray())];
        _rounds = [.. Enumerable.Range(0, ways).Select(_ => new List<double>())];
    }

    /// <summary>
    /// Reads until nothing becomes faster, as the compiler works in the background; then as many rounds as asked for, and for five seconds
    /// at least.
    /// </summary>
    public static InTurn Read(IReadOnlyList<byte[]> documents, int rounds, params Action<byte[]>[] ways)
    {
        var times = new InTurn(ways.Length, documents.Count);
        var (since, fastest) = (Stopwatch.StartNew(), Enumerable.Repeat(double.MaxValue, ways.Length).ToArray());
        while (since.ElapsedMilliseconds < 2000)
        {
            for (var way = 0; way < ways.Length; way++) times.Round(way, ways[way], documents);
            var improved = false;
            for (var way = 0; way < ways.Length; way++)
            {
                if (times.Best(way) > fastest[way] * 0.99) continue;
                fastest[way] = times.Best(way);
                improved = true;
            }
            if (improved) since.Restart();
        }
        // A small folder takes more rounds, so that a moment of other work does not decide.
        for (var clock = Stopwatch.StartNew(); times._rounds[0].Count < rounds || clock.ElapsedMilliseconds < 5000;)
            for (var way = 0; way < ways.Length; way++) times._rounds[way].Add(times.Round(way, ways[way], documents));
        return times;
    }

    /// <summary>How many rounds counted.</summary>
    public int Rounds => _rounds[0].Count;

    /// <summary>Seconds for all documents, from the fastest reading of each, which other work disturbs least.</summary>
    public double Best(int way) => _best[way].Sum();

    /// <summary>Seconds for one document, from its fastest reading.</summary>
    public double Best(int way, int document) => _best[way][document];

    /// <summary>
    /// How many times as long one way took as another in each round, garbage collections included; from the smallest to the largest.
    /// </summary>
    public double[] Ratios(int way, int other) => [.. _rounds[way].Zip(_rounds[other], (a, b) => a / b).Order()];

    private double Round(int way, Action<byte[]> read, IReadOnlyList<byte[]> documents)
    {
        var best = _best[way];
        var start = Stopwatch.GetTimestamp();
        var last = start;
        for (var i = 0; i < documents.Count; i++)
        {
            read(documents[i]);
            var now = Stopwatch.GetTimestamp();
            best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(last, now).TotalSeconds);
            last = now;
        }
        return Stopwatch.GetElapsedTime(start, last).TotalSeconds;
    }
}
