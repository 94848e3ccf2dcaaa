namespace Form4Tool;

/// <summary>How inputs are read. Change it with <c>with</c>; <c>default</c> is <see cref="Default"/>.</summary>
public readonly record struct Form4Options()
{
    private const int UsualMaxBytes = 256 * 1024 * 1024;

    // What the limit has beyond the usual one, so that a struct of zeros has the usual one too.
    private readonly int _beyondUsual;

    /// <summary>The options that apply when none are given.</summary>
    public static Form4Options Default => default;

    /// <summary>
    /// The largest input that is read, in bytes, from 1: 256 MB unless changed. EDGAR's largest submissions are smaller. A larger
    /// input is refused with F4004, and of a stream no more than this is ever held.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than one byte.</exception>
    public int MaxInputBytes
    {
        get => UsualMaxBytes + _beyondUsual;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _beyondUsual = value - UsualMaxBytes;
        }
    }

    /// <summary>Whether <see cref="SourceInfo.Sha256"/> is computed; false unless changed.</summary>
    public bool Hash { get; init; }

    /// <summary>
    /// Whether the positions of values are told: <see cref="OwnershipRow.Positions"/>, <see cref="ReportingOwner.Positions"/>, <see
    /// cref="OwnershipFiling.Positions"/>; false unless changed.
    /// </summary>
    public bool Positions { get; init; }
}
