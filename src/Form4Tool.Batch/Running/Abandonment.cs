namespace Form4Tool.Batch.Running;

/// <summary>Tells the threads of a run that nobody waits for them any more: the caller cancelled, or left.</summary>
internal sealed class Abandonment : IDisposable
{
    private readonly CancellationTokenSource _source;
    private int _isOver;

    public Abandonment(CancellationToken cancellation)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Token = _source.Token;
    }

    /// <summary>Cancelled when nobody waits; can be asked after <see cref="Dispose"/> too.</summary>
    public CancellationToken Token { get; }

    /// <summary>Nobody waits.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isOver, 1) != 0) return;
        _source.Cancel();
        _source.Dispose();
    }
}
